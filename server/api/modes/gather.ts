import type { Filters } from '../../../model/filters.ts';
import { columnsOf } from '../../graph/columns.ts';
import type { AreaFound } from '../../insight/modes/areaTask.ts';
import type { ModeOutline } from '../../insight/modes/outline.ts';
import { areaOf, type ModePractice, modePractice } from '../../insight/modes/practice.ts';
import { ToldCatalogue } from '../../insight/modes/told.ts';
import { linksByIndex } from '../present/records.ts';
import type { Context } from '../route.ts';

/** A mode by what is told of it and by the links between its members. */
export interface ModeFound {
  readonly practice: ModePractice;
  readonly area: AreaFound;
}

const told = new ToldCatalogue();

/** What is told of modes, without what ties their members. */
export function practicesOf(
  { graph }: Pick<Context, 'graph'>,
  outlines: readonly ModeOutline[],
  filters: Filters,
): Promise<ModePractice[]> {
  const { projection, store } = graph;
  const toldGraph = { projection, store, records: (indexes: Iterable<number>) => linksByIndex({ store, projection }, indexes) };
  return Promise.all(outlines.map((outline) => modePractice(toldGraph, outline, filters, told)));
}

export async function gatherModes(
  context: Pick<Context, 'graph' | 'engine'>,
  outlines: readonly ModeOutline[],
  filters: Filters,
  signal: AbortSignal,
): Promise<ModeFound[]> {
  const { projection } = context.graph;
  const columns = columnsOf(projection);
  const practices = await practicesOf(context, outlines, filters);
  const areas = practices.map(({ outline, members, standings }) =>
    areaOf(columns, members, standings, { periods: outline.stages.map(({ from, to }) => ({ from, to })) }),
  );
  const found = await context.engine.scan('modeAreas', projection, { areas, filters }, signal);
  return practices.flatMap((practice, at) => {
    const area = found[at];
    return area === undefined ? [] : [{ practice, area }];
  });
}
