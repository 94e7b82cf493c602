import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { eachTie } from './eachTie.ts';
import { cityPlaces } from './places.ts';

export interface CityMatrix {
  /** Node indexes of the cities, in the order of rows and columns. */
  readonly cities: readonly number[];
  /** Nodes that lie in each city, itself included. */
  readonly members: readonly number[];
  readonly layers: Readonly<Record<string, number[][]>>;
  /** False when time ran out, or when there were too many cities. */
  readonly complete: boolean;
}

/** How many ties each pair of cities has on each layer. */
export function cityMatrix(columns: Omit<GraphColumns, 'rows' | 'revision'>, filters: Filters, stopped = () => false): CityMatrix {
  const places = cityPlaces(columns);
  const { cities, members, placeOf } = places;
  const layers = LAYER_IDS.map(() => cities.map(() => new Array<number>(cities.length).fill(0)));
  const add = (layer: number, row: number, column: number): void => {
    const cells = layers[layer]?.[row];
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + 1;
  };
  const whole = eachTie(
    columns,
    graphFilter(columns, filters),
    placeOf,
    (a, b, layer) => {
      add(layer, a, b);
      add(layer, b, a);
    },
    stopped,
  );
  return {
    cities,
    members,
    layers: Object.fromEntries(LAYER_IDS.map((layer, at) => [layer, layers[at] ?? []])),
    complete: whole && places.complete,
  };
}
