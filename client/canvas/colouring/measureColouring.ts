import type { ScoresAnswer } from '../../../model/api/centrality.ts';
import { centralityMetric } from '../../../model/centralityMetrics.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { Language } from '../../../model/text.ts';
import type { Shade } from '../../app/inks.ts';
import { localeOf, say } from '../../app/words.ts';
import type { Colouring, Swatch } from './colouring.ts';
import { noColour, scaleColours } from './palettes.ts';
import { colouringWords } from './words.ts';

/** A measure of the whole graph in steps of the ranking: whoever is displayed, a step means the same. */
export function measureColouring(
  answer: ScoresAnswer,
  { language, shade }: { readonly language: Language; readonly shade: Shade },
): Colouring {
  const t = say(colouringWords, language);
  const written = (score: number): string => score.toLocaleString(localeOf(language), { maximumSignificantDigits: 3 });
  const { name } = centralityMetric(answer.metric);
  const steps = stepsOf(answer.spread);
  const colours = scaleColours(steps.length, shade);
  const sign = answer.order === 'highest' ? '≥' : '≤';
  const swatches = steps.map(({ score, through, count }, at): Swatch => {
    const isLast = at > 0 && at === steps.length - 1;
    const share = (through / (steps.at(-1)?.through ?? 1)).toLocaleString(localeOf(language), {
      style: 'percent',
      maximumSignificantDigits: 2,
    });
    return {
      key: String(at + 1),
      sign: String(at + 1),
      name: t(isLast ? 'lastStep' : 'step', { bound: `${sign} ${written(score)}`, share }),
      colour: colours[at] ?? noColour(shade),
      total: count,
    };
  });
  const none: Swatch = { key: 'none', sign: '–', name: t('noScore'), colour: noColour(shade), total: undefined };
  const places = new Map(answer.items.map((item) => [item.id, item]));
  const placeOf = (id: NodeId): { score: string; rank: number } | undefined => {
    const { score = null, rank = null } = places.get(id) ?? {};
    return score === null || rank === null ? undefined : { score: written(score), rank };
  };
  const stepOf = (rank: number): number => steps.findIndex(({ until }) => rank <= until);
  const rankOf = (id: NodeId): number | undefined => places.get(id)?.rank ?? undefined;
  return {
    title: name[language],
    definition: [
      answer.text[language],
      t(answer.order === 'lowest' ? 'lowestFirst' : 'highestFirst'),
      t('wholeGraph', { count: answer.total }),
      ...(answer.complete && answer.exact ? [] : [t('estimated')]),
    ].join(' '),
    swatches: [...swatches, none],
    swatchOf: (id) => {
      const rank = rankOf(id);
      return (rank === undefined ? undefined : swatches[stepOf(rank)]) ?? none;
    },
    told: (id) => {
      const place = placeOf(id);
      return place === undefined ? t('noScore') : t('scored', { name: name[language], ...place });
    },
    brief: (id) => {
      const place = placeOf(id);
      return place === undefined ? '–' : t('ranked', { ...place });
    },
    order: (id) => rankOf(id) ?? Number.MAX_SAFE_INTEGER,
    sizeOf: (id) => {
      const rank = rankOf(id);
      return rank === undefined ? 0 : 1 - Math.log(rank) / Math.log(Math.max(2, answer.total));
    },
  };
}

interface ScoreStep {
  /** The last score in it. */
  readonly score: number;
  /** The last rank that falls into it: nodes with one score share a rank, and are not parted. */
  readonly until: number;
  /** How many nodes are in it or before, and in it. */
  readonly through: number;
  readonly count: number;
}

/** The steps between places of the ranking, the first place apart; those that ties leave empty are not there. */
export function stepsOf(spread: ScoresAnswer['spread']): ScoreStep[] {
  const steps: ScoreStep[] = [];
  for (const { rank, score, through } of spread.slice(1)) {
    const before = steps.at(-1);
    if (before?.until !== rank) steps.push({ score, until: rank, through, count: through - (before?.through ?? 0) });
  }
  return steps;
}
