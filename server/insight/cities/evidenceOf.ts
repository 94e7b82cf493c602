import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { CityPair } from './cityGraph.ts';
import { cooperation, layersAsked } from './cooperation.ts';
import { eachTie } from './eachTie.ts';
import { cityPlaces, NOWHERE } from './places.ts';
import { TieTally } from './tally.ts';
import { tieOf } from './tie.ts';

const NOT_WANTED = -1;

/** What stands behind some pairs of cities, in their order; `cities` gives the index of each city by its number. */
export function evidenceOf(
  columns: GraphColumns,
  filters: Filters,
  cities: Int32Array,
  pairs: readonly Pick<CityPair, 'a' | 'b'>[],
  { stopped }: TaskRun,
): TieTally[] {
  if (pairs.length === 0) return [];
  const places = cityPlaces(columns);
  const asked = layersAsked(filters);
  const { layers: _layers, ...others } = cooperation(filters);
  const count = places.cities.length;
  const placeOf = (city: number): number => places.cities.indexOf(cities[city] ?? NOWHERE);
  const key = (a: number, b: number): number => placeOf(a) * count + placeOf(b);
  const tallies = pairs.map(() => new TieTally({}));
  // Every tie asks: an array answers sooner than a map.
  const wanted = new Int32Array(count * count).fill(NOT_WANTED);
  pairs.forEach(({ a, b }, at) => {
    for (const place of [key(a, b), key(b, a)]) if (wanted[place] === NOT_WANTED) wanted[place] = at;
  });
  eachTie(
    columns,
    graphFilter(columns, others),
    places.placeOf,
    (a, b, layer, link, other) => {
      const at = wanted[a * count + b] ?? NOT_WANTED;
      if (at !== NOT_WANTED && asked[layer] === 1) tallies[at]?.add(tieOf(columns, layer, link, other));
    },
    stopped,
  );
  return pairs.map(({ a, b }) => tallies[wanted[key(a, b)] ?? NOT_WANTED] ?? new TieTally({}));
}
