import type { GraphColumns } from '../../graph/columns.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { INDUSTRY_LAYER, SOFT_LAYERS } from './meanings.ts';
import { cityFor } from './members.ts';
import type { Tie } from './ties.ts';

/** Two cities that are tied, and by what first: the earliest dated link on a layer of services or value, and on that of industry; -1 when none. */
export interface CityPair {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
  readonly firstSoft: number;
  readonly firstIndustry: number;
}

/** Ties of one pair of cities put together, whatever stands for them. */
export function cityPairs(columns: GraphColumns, ties: readonly Tie[]): CityPair[] {
  const pairs = new Map<string, CityPair>();
  for (const tie of ties) {
    const [a, b] = [cityFor(columns, tie.a), cityFor(columns, tie.b)].sort((x, y) => x - y);
    if (a === undefined || b === undefined || a < 0 || a === b) continue;
    const first = earliest(columns, tie.links);
    join(columns, pairs, {
      a,
      b,
      ties: tie.count,
      firstSoft: SOFT_LAYERS.has(tie.layer) ? first : -1,
      firstIndustry: tie.layer === INDUSTRY_LAYER ? first : -1,
    });
  }
  return [...pairs.values()];
}

/** The same pairs found in different links, told once. */
export function joinedPairs(columns: GraphColumns, lists: readonly (readonly CityPair[])[]): CityPair[] {
  const pairs = new Map<string, CityPair>();
  for (const pair of lists.flat()) join(columns, pairs, pair);
  return [...pairs.values()];
}

function join(columns: GraphColumns, pairs: Map<string, CityPair>, pair: CityPair): void {
  const key = `${pair.a} ${pair.b}`;
  const known = pairs.get(key);
  pairs.set(
    key,
    known === undefined
      ? pair
      : {
          ...known,
          ties: known.ties + pair.ties,
          firstSoft: earliest(columns, [known.firstSoft, pair.firstSoft]),
          firstIndustry: earliest(columns, [known.firstIndustry, pair.firstIndustry]),
        },
  );
}

/** -1 when none carries a date of its beginning. */
function earliest({ links }: GraphColumns, candidates: readonly number[]): number {
  const dated = candidates.filter((link) => link >= 0 && (links.from[link] ?? NO_DAY) !== NO_DAY);
  return dated.reduce((first, link) => (first < 0 || (links.from[link] ?? 0) < (links.from[first] ?? 0) ? link : first), -1);
}

/** Whether services and value came before industry, in pairs of cities that have dated links of both. */
export function orderOf(
  { links }: GraphColumns,
  pairs: readonly CityPair[],
): { before: CityPair[]; after: CityPair[]; together: CityPair[] } {
  const order = { before: [] as CityPair[], after: [] as CityPair[], together: [] as CityPair[] };
  for (const pair of pairs) {
    if (pair.firstSoft < 0 || pair.firstIndustry < 0) continue;
    const lead = (links.from[pair.firstIndustry] ?? 0) - (links.from[pair.firstSoft] ?? 0);
    (lead > 0 ? order.before : lead < 0 ? order.after : order.together).push(pair);
  }
  return order;
}
