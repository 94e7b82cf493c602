import { PAIRING_LAYERS, type PairingLayer } from '../../../model/api/pairings.ts';
import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { keptUnfiltered } from '../chains/keptUnfiltered.ts';
import type { IndustryGround } from '../chains/question.ts';
import { cityMatrix } from '../cities/cityMatrix.ts';
import { keyOf } from '../excerptFor.ts';
import { keptWhole } from '../keptWhole.ts';
import { kilometresApart } from '../kilometresApart.ts';
import { bestAssignment } from './assignment.ts';
import { type IndustrySides, industrySides, type PlaceSide, pairKey } from './sides.ts';

export interface PairingsQuestion {
  readonly filters: Filters;
  readonly grounds: readonly IndustryGround[];
  /** Cities by index. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly linked: boolean | undefined;
  readonly capacity: number;
  readonly all: boolean;
}

/** All by index. */
export interface PairingFound {
  readonly industry: number;
  readonly from: PlaceSide;
  readonly to: PlaceSide;
  readonly fit: number;
  readonly assigned: boolean;
  readonly kilometres: number | undefined;
  readonly ties: Readonly<Record<PairingLayer, number>>;
  readonly onTopic: readonly number[];
}

export interface PairingsFound {
  /** The best first. */
  readonly items: readonly PairingFound[];
  /** Whether research, and whether firms, are documented in any city that was asked for. */
  readonly research: boolean;
  readonly firms: boolean;
}

type Ties = (from: number, to: number) => PairingFound['ties'];

/** Which innovation place fits which industry place, for each industry. */
export function pairingsTask(columns: GraphColumns, question: PairingsQuestion, run: TaskRun): PairingsFound {
  const ties = cityTies(columns, question.filters, run);
  let [research, firms] = [false, false];
  const items = question.grounds.flatMap((ground) => {
    const sides = sidesOf(columns, ground, question.filters, run);
    research ||= holds(sides.research, question.from);
    firms ||= holds(sides.firms, question.to);
    return pairingsOf(columns, ground.industry, sides, question, ties);
  });
  return { items: items.sort(byFit), research, firms };
}

const sidesOf = (columns: GraphColumns, ground: IndustryGround, filters: Filters, run: TaskRun): IndustrySides =>
  keptUnfiltered(`sides ${ground.industry}`, columns, filters, () => industrySides(columns, ground, graphFilter(columns, filters)), run);

const holds = (places: readonly PlaceSide[], asked: number | undefined): boolean =>
  places.some(({ city }) => asked === undefined || city === asked);

function pairingsOf(
  columns: GraphColumns,
  industry: number,
  { research, firms, onTopic }: IndustrySides,
  { from, to, linked, capacity, all }: PairingsQuestion,
  ties: Ties,
): PairingFound[] {
  const pairs = research.flatMap((a) =>
    firms.flatMap((b) => {
      const between = ties(a.city, b.city);
      const isLinked = PAIRING_LAYERS.some((layer) => between[layer] > 0);
      const asked = a.city !== b.city && (linked === undefined || linked === isLinked);
      return asked ? [{ a, b, worth: a.weight * b.weight, ties: between }] : [];
    }),
  );
  const offers = pairs.map(({ a, b, worth }) => ({ a: a.city, b: b.city, worth }));
  const best = bestAssignment(offers, capacity);
  return pairs.flatMap((pair, at) => {
    const { a, b } = pair;
    const wanted = (from === undefined || a.city === from) && (to === undefined || b.city === to) && (all || best.has(at));
    if (!wanted) return [];
    return [
      {
        industry,
        from: a,
        to: b,
        fit: pair.worth,
        assigned: best.has(at),
        kilometres: kilometresApart(columns, a.city, b.city),
        ties: pair.ties,
        onTopic: onTopic[pairKey(a.city, b.city)] ?? [],
      },
    ];
  });
}

const FAR = Number.POSITIVE_INFINITY;

const byFit = (x: PairingFound, y: PairingFound): number =>
  y.fit - x.fit ||
  (x.kilometres ?? FAR) - (y.kilometres ?? FAR) ||
  x.industry - y.industry ||
  x.from.city - y.from.city ||
  x.to.city - y.to.city;

/** How many links tie two cities, by layer. */
function cityTies(columns: GraphColumns, filters: Filters, run: TaskRun): Ties {
  const { cities, layers } = keptWhole(`city matrix ${keyOf(columns, filters)}`, () => cityMatrix(columns, filters, run), run);
  const rows = new Map(cities.map((city, row) => [city, row]));
  return (from, to) => {
    const [row, column] = [rows.get(from), rows.get(to)];
    const count = (layer: PairingLayer): number => (row === undefined || column === undefined ? 0 : (layers[layer]?.[row]?.[column] ?? 0));
    return { knowledge: count('knowledge'), innovation: count('innovation'), industry: count('industry') };
  };
}
