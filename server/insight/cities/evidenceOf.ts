import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { CityPair } from './cityGraph.ts';
import { cooperation } from './cooperation.ts';
import { eachTie } from './eachTie.ts';
import { NOWHERE } from './places.ts';
import { TieTally } from './tally.ts';
import { tieOf } from './tie.ts';
import { pairNumber, tieTable } from './tieTable.ts';

/** What stands behind some pairs of cities, in their order; `cities` gives the index of each city by its number. */
export function evidenceOf(
  columns: GraphColumns,
  filters: Filters,
  cities: Int32Array,
  pairs: readonly Pick<CityPair, 'a' | 'b'>[],
  run: TaskRun,
): TieTally[] {
  if (pairs.length === 0) return [];
  const table = tieTable(columns, cooperation(filters), run);
  const { places } = table;
  const placeOf = (city: number): number => places.cities.indexOf(cities[city] ?? NOWHERE);
  const numbers = pairs.map(({ a, b }) => pairNumber(placeOf(a), placeOf(b)));
  const tallies = new Map(numbers.map((pair) => [pair, new TieTally({})]));
  eachTie(
    columns,
    table,
    filters,
    (pair, layer, link, other) => tallies.get(pair)?.add(tieOf(columns, layer, link, other)),
    new Set(numbers),
  );
  return numbers.map((pair) => tallies.get(pair) ?? new TieTally({}));
}
