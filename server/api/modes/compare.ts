import { ModesCompareAnswer, ModesCompareQuery } from '../../../model/api/modesCompare.ts';
import type { Filters } from '../../../model/filters.ts';
import type { NodeId } from '../../../model/ids.ts';
import { sentences } from '../../../model/sentences/sentences.ts';
import { columnsOf, type GraphColumns } from '../../graph/columns.ts';
import { commonCities } from '../../insight/modes/common.ts';
import { PROFILE_RULE } from '../../insight/modes/compareTexts.ts';
import { modeOutline } from '../../insight/modes/outline.ts';
import { MODES_RULE } from '../../insight/modes/texts.ts';
import { knownArea, knownMode } from '../known.ts';
import type { Context } from '../route.ts';
import { route } from '../route.ts';
import { commonAnswer } from './commonAnswer.ts';
import { comparison } from './comparison.ts';
import { gatherModes, type ModeFound } from './gather.ts';
import { mentionedIn } from './mode.ts';
import { Shown } from './shown.ts';

export const modesCompareRoute = route({
  method: 'get',
  path: '/modes/compare',
  tag: 'Exploring',
  summary: 'Two practice modes side by side, and the cities that belong to several corridors, zones or circles at once',
  query: ModesCompareQuery,
  answer: ModesCompareAnswer,
  example: { path: '/modes/compare?a=mode:bay-loop&b=mode:corridor&packs=ledger' },
  async handle(context, { query: { a, b, places: asked, ...filters }, signal }) {
    const started = context.clock();
    const { projection, store } = context.graph;
    const columns = columnsOf(projection);
    const named = (asked ?? []).map((id) => knownArea(projection, id, '/query/places'));
    const found = a === undefined || b === undefined ? [] : await bothModes(context, columns, [a, b], filters, signal);
    const places =
      named.length > 0 ? named : [...new Set(found.flatMap(({ practice }) => practice.outline.places.map(({ node }) => node)))];
    const common = commonCities(columns, places, filters.at);
    const mentioned = found.map((mode) => mentionedIn(columns, mode));
    const shown = await Shown.read(
      { projection, store },
      context.sources,
      [...mentioned.flatMap(({ nodes }) => nodes), ...places, ...common.map(({ city }) => city)],
      [...mentioned.flatMap(({ links }) => links), ...common.flatMap(({ through }) => through.map(({ link }) => link))],
    );
    const [first, second] = found;
    return {
      ...(first && second && { modes: comparison(columns, first, second, shown) }),
      shared: commonAnswer(columns, places, common, shown),
      rule: sentences([PROFILE_RULE, MODES_RULE]),
      ...shown.records(),
      complete: found.every(({ practice }) => practice.complete),
      took: context.clock() - started,
    };
  },
});

function bothModes(
  context: Context,
  columns: GraphColumns,
  ids: readonly [NodeId, NodeId],
  filters: Filters,
  signal: AbortSignal,
): Promise<ModeFound[]> {
  const { projection } = context.graph;
  const [a, b] = [knownMode(projection, ids[0], '/query/a'), knownMode(projection, ids[1], '/query/b')];
  return gatherModes(context, [modeOutline(columns, a), modeOutline(columns, b)], filters, signal);
}
