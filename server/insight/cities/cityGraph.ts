import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { rowsOf } from '../../analysis/rowsOf.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Rows } from '../../graph/walk.ts';
import { keyOf } from '../excerptFor.ts';
import { keptWhole } from '../keptWhole.ts';
import { cityMatrix } from './cityMatrix.ts';
import { cooperation, layersAsked } from './cooperation.ts';

/** Two tied cities by their number, a > b, with the ties between them by layer. */
export interface CityPair {
  readonly a: number;
  readonly b: number;
  readonly byLayer: readonly number[];
  readonly ties: number;
}

/** Cities as nodes: two are neighbours when at least one tie joins them. */
export interface CityGraph {
  /** Node indexes of the cities, in the order in which they are numbered. */
  readonly cities: Int32Array;
  readonly members: readonly number[];
  /** Only those with a tie on the layers asked for. */
  readonly pairs: readonly CityPair[];
  /** One link a pair, whose index is the pair's place in `pairs`. */
  readonly rows: Rows;
  readonly complete: boolean;
}

/** The cities in the provinces asked for, tied on the layers asked for. The roll-up behind it is made once for a revision and its filters. */
export function cityGraph(columns: GraphColumns, filters: Filters, run: TaskRun): CityGraph {
  const { layers: _layers, ...others } = cooperation(filters);
  const matrix = keptWhole(`city matrix ${keyOf(columns, others)}`, () => cityMatrix(columns, others, run), run);
  const admission = graphFilter(columns, filters.provinces === undefined ? {} : { provinces: filters.provinces });
  const inside = matrix.cities.flatMap((city, place) => (admission.node(city) ? [place] : []));
  const asked = layersAsked(filters);
  const count = (layer: number, a: number, b: number): number =>
    asked[layer] === 1 ? (matrix.layers[LAYER_IDS[layer] ?? '']?.[inside[a] ?? -1]?.[inside[b] ?? -1] ?? 0) : 0;
  const pairs = inside.flatMap((_, a) =>
    inside.slice(0, a).flatMap((_, b): CityPair[] => {
      const byLayer = LAYER_IDS.map((_, layer) => count(layer, a, b));
      const ties = byLayer.reduce((sum, each) => sum + each, 0);
      return ties > 0 ? [{ a, b, byLayer, ties }] : [];
    }),
  );
  return {
    cities: Int32Array.from(inside, (place) => matrix.cities[place] ?? 0),
    members: inside.map((place) => matrix.members[place] ?? 0),
    pairs,
    rows: rowsOf(
      inside.length,
      pairs.map(({ a, b, ties }) => [a, b, ties]),
    ),
    complete: matrix.complete,
  };
}
