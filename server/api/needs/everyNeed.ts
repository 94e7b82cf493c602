import { type NeedAnswered, NeedForm } from '../../../model/api/needs.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Filters } from '../../../model/filters.ts';
import { NEED_FIGURES } from '../../insight/needs/needRules.ts';
import type { NeedFound, NeedsFound } from '../../insight/needs/needsTask.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

export interface NeedWithFigures extends NeedFound {
  readonly figures: readonly Figure[];
  readonly answered: NeedAnswered;
}

const COUNTED: ReadonlySet<string> = new Set(NEED_FIGURES.counted);
const TOLD: ReadonlySet<string> = new Set([...NEED_FIGURES.counted, ...NEED_FIGURES.beside]);
const ORDER: readonly NeedAnswered[] = ['none', 'proposed', 'documented'];

/** By form, those without a documented answer first; programmes only when a figure counts the needs that they collected. */
export async function everyNeed(
  { store, projection }: GraphAt,
  { needs, collectors }: NeedsFound,
  { packs = [], sources: ids = [] }: Filters,
  sources: SourceCatalogue,
): Promise<NeedWithFigures[]> {
  const admitted = ({ citations }: Figure): boolean =>
    citations.some(({ source }) => {
      const pack = sources.get(source)?.pack;
      return (ids.length === 0 || ids.includes(source)) && (packs.length === 0 || (pack !== undefined && packs.includes(pack)));
    });
  const counting = await Promise.all(
    collectors.map(async (need) => {
      const figures = (await store.figuresOf([projection.nodes.nodeId(need.subject)]))
        .filter(({ metric }) => TOLD.has(metric))
        .filter(admitted);
      return figures.some(({ metric }) => COUNTED.has(metric)) ? [{ ...need, figures, answered: answeredOf(need) }] : [];
    }),
  );
  const all = [...counting.flat(), ...needs.map((need) => ({ ...need, figures: [], answered: answeredOf(need) }))];
  const form = (need: NeedWithFigures): number => NeedForm.options.indexOf(need.form);
  return all.sort((a, b) => form(a) - form(b) || ORDER.indexOf(a.answered) - ORDER.indexOf(b.answered) || a.subject - b.subject);
}

function answeredOf({ answers }: NeedFound): NeedAnswered {
  if (answers.length === 0) return 'none';
  return answers.every(({ proposed }) => proposed) ? 'proposed' : 'documented';
}
