import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { INKS, layerColour, type Shade } from '../../app/inks.ts';
import { layerRow } from '../../app/named.ts';
import { type Square, square } from './cells.ts';
import { type MatrixOrder, ordered } from './order.ts';
import { type CellShade, cellShades } from './shades.ts';

/** The matrix as it is looked at: some layers, an order. */
export interface ShownMatrix {
  readonly cells: Square;
  /** Positions in `cities`, in the order of rows and columns. */
  readonly places: readonly number[];
  /** Several layers are shaded by their number, one by its ties. */
  readonly several: boolean;
  /** How many pairs are tied, of how many. */
  readonly tied: number;
  readonly pairs: number;
}

export function shownMatrix(
  matrix: Pick<CityMatrixAnswer, 'cities' | 'layers'>,
  layers: readonly LayerId[] = LAYER_IDS,
  order: MatrixOrder = 'province',
): ShownMatrix {
  const cells = square(matrix, layers);
  const size = matrix.cities.length;
  return {
    cells,
    places: ordered(
      matrix.cities,
      cells.map((row) => row.map(({ ties }) => ties)),
      order,
    ),
    several: layers.length > 1,
    tied: cells.reduce((sum, row, a) => sum + row.slice(0, a).filter(({ ties }) => ties > 0).length, 0),
    pairs: (size * (size - 1)) / 2,
  };
}

/** One layer is shown in its own hue. */
export function matrixShades(layers: readonly LayerId[] = LAYER_IDS, shade: Shade): CellShade[] {
  const [only, ...others] = layers;
  return cellShades(others.length > 0 || only === undefined ? INKS[shade].mark : layerColour(layerRow(only), shade), shade);
}

/** What the five steps of shade stand for. */
export const stepNames = (several: boolean): readonly string[] => (several ? ['1', '2', '3', '4', '5'] : ['1', '2', '4', '8', '16+']);
