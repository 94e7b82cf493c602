import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';

/** What a cell of the matrix says of two cities. */
export interface Cell {
  readonly ties: number;
  /** On how many of the layers shown they are tied. */
  readonly layers: number;
}

export type Square = readonly (readonly Cell[])[];

/** The layers shown, one upon the other. */
export function square({ cities, layers }: Pick<CityMatrixAnswer, 'cities' | 'layers'>, shown: readonly LayerId[] = LAYER_IDS): Square {
  return cities.map((_, a) =>
    cities.map((_, b) => {
      const counts = shown.map((layer) => layers[layer]?.[a]?.[b] ?? 0);
      return { ties: counts.reduce((sum, count) => sum + count, 0), layers: counts.filter((count) => count > 0).length };
    }),
  );
}

/** The same without the ties of pairs that are tied on a layer: what is left is linked on others, but not there. */
export function withoutTiedOn<Matrix extends Pick<CityMatrixAnswer, 'layers'>>(matrix: Matrix, layer: LayerId | undefined): Matrix {
  if (layer === undefined) return matrix;
  const tied = matrix.layers[layer];
  const left = (rows: readonly (readonly number[])[]) =>
    rows.map((row, a) => row.map((count, b) => ((tied?.[a]?.[b] ?? 0) > 0 ? 0 : count)));
  return { ...matrix, layers: Object.fromEntries(Object.entries(matrix.layers).map(([id, rows]) => [id, left(rows)])) };
}

/** Five steps of shade: by layers when several are shown, else by ties. */
export function step({ ties, layers }: Cell, several: boolean): 0 | 1 | 2 | 3 | 4 | 5 {
  const bounds = several ? [1, 2, 3, 4, 5] : [1, 2, 4, 8, 16];
  const reached = bounds.filter((bound) => (several ? layers : ties) >= bound).length;
  return ([0, 1, 2, 3, 4, 5] as const)[reached] ?? 0;
}

/** How many pairs of cities are tied on each layer, and on any. */
export function tiedPairs({ cities, layers }: Pick<CityMatrixAnswer, 'cities' | 'layers'>): {
  all: number;
  byLayer: Record<string, number>;
} {
  const count = (tied: (a: number, b: number) => boolean): number =>
    cities.reduce((sum, _, a) => sum + cities.slice(0, a).filter((_, b) => tied(a, b)).length, 0);
  const on = (layer: LayerId) => (a: number, b: number) => (layers[layer]?.[a]?.[b] ?? 0) > 0;
  return {
    all: count((a, b) => LAYER_IDS.some((layer) => on(layer)(a, b))),
    byLayer: Object.fromEntries(LAYER_IDS.map((layer) => [layer, count(on(layer))])),
  };
}
