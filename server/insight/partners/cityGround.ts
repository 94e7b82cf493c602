import type { Filters } from '../../../model/filters.ts';
import { rowsOf } from '../../analysis/rowsOf.ts';
import { tiesOf } from '../../analysis/similarity/ties.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import { eachTie, NO_LINK } from '../cities/eachTie.ts';
import { pairAt, tieTable } from '../cities/tieTable.ts';
import { keyOf } from '../excerptFor.ts';
import { keptWhole } from '../keptWhole.ts';
import { type Ground, kindsMeant, numberOf } from './ground.ts';

/** So many of the links that tie two cities are told. */
const MOST_LINKS = 5;

/** Two cities by number, how often they are tied, and the first few links that tie them. */
interface CityPair {
  readonly a: number;
  readonly b: number;
  count: number;
  readonly links: number[];
}

/** Cities, tied by what lies in them. */
export function cityGround(columns: GraphColumns, filters: Filters, run: TaskRun): Ground {
  const meant = { ...filters, kinds: kindsMeant(filters) };
  const key = `partner cities ${keyOf(columns, meant)}`;
  const { cities, pairs } = keptWhole(key, () => cityPairs(columns, meant, run), run);
  run.doneReading();
  const rows = rowsOf(
    cities.length,
    pairs.map(({ a, b, count }) => [a, b, count]),
  );
  return { key, nodes: Int32Array.from(cities), rows, ties: tiesOf(rows), linksOf: (pair) => pairs[pair]?.links ?? [] };
}

interface CityPairs {
  readonly cities: readonly number[];
  readonly pairs: readonly CityPair[];
  readonly complete: boolean;
}

function cityPairs(columns: GraphColumns, meant: Filters, run: TaskRun): CityPairs {
  const table = tieTable(columns, meant, run);
  const pairs = new Map<number, CityPair>();
  eachTie(columns, table, meant, (number, _layer, link, second) => {
    const [b, a] = pairAt(number);
    const pair = pairs.get(number) ?? { a, b, count: 0, links: [] };
    pairs.set(number, pair);
    pair.count += 1;
    if (pair.links.length < MOST_LINKS) pair.links.push(link, ...(second === NO_LINK ? [] : [second]));
  });
  return { cities: table.places.cities, pairs: [...pairs.values()], complete: table.complete };
}

/** Which cities the focus is tied to, with links that say so; by index. */
export function citiesTiedTo(ground: Ground, focus: number): Map<number, number[]> {
  const number = numberOf(ground, focus);
  const tied = new Map<number, number[]>();
  if (number < 0) return tied;
  const { rowStart, rowLength, neighbour, entry } = ground.rows;
  const start = rowStart[number] ?? 0;
  for (let slot = start; slot < start + (rowLength[number] ?? 0); slot += 1) {
    tied.set(ground.nodes[neighbour[slot] ?? 0] ?? 0, [...ground.linksOf(linkOf(entry[slot] ?? 0))]);
  }
  return tied;
}
