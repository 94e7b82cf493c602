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
  const key = (a: number, b: number): number => Math.max(a, b) * count + Math.min(a, b);
  const keys = pairs.map(({ a, b }) => key(placeOf(a), placeOf(b)));
  const wanted = new Map(keys.map((each) => [each, new TieTally({})]));
  eachTie(
    columns,
    graphFilter(columns, others),
    places.placeOf,
    (a, b, layer, link, other) => {
      if (asked[layer] === 1) wanted.get(key(a, b))?.add(tieOf(columns, layer, link, other));
    },
    stopped,
  );
  return keys.map((each) => wanted.get(each) ?? new TieTally({}));
}
