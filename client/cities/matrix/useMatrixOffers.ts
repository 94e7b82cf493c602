import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import type { LayerId } from '../../../model/layers.ts';
import type { Shade } from '../../app/inks.ts';
import { layerName } from '../../app/named.ts';
import { useShade } from '../../app/theme.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { briefOfMap } from '../../map/briefOfMap.ts';
import { bundles } from '../../map/strands.ts';
import { type PictureSheet, useOffer } from '../../share/offers.ts';
import { matrixDrawing } from './matrixDrawing.ts';
import type { MatrixOrder } from './order.ts';
import { matrixWords } from './words.ts';

const ON_SCREEN = { width: 1100, height: 1000 };

interface Looked {
  readonly order: MatrixOrder | undefined;
  /** The layer on which no pair shown is tied. */
  readonly but: LayerId | undefined;
}

/** What the matrix hands on: its picture and, while no pair of cities is looked at, a brief. */
export function useMatrixOffers(matrix: CityMatrixAnswer, { order, but }: Looked): void {
  const t = useWords(matrixWords);
  const language = useLanguage();
  const shade = useShade();
  const { view } = useView();
  const title = but === undefined ? t('drawingTitle') : t('drawingTitleBut', { layer: layerName(but, language) });
  const draw = ({ width, height, notes, title: given }: Omit<PictureSheet, 'extent'>, worn: Shade) =>
    matrixDrawing({ matrix, layers: view.layers, order, language, shade: worn, size: { width, height }, notes, title: given });
  useOffer('picture', () => ({ ...ON_SCREEN, title, hasSight: false, draw: (sheet) => draw(sheet, shade) }));
  useOffer(
    'brief',
    view.pair === undefined
      ? () => {
          const layers = Object.fromEntries(
            Object.entries(matrix.layers).filter(([id]) => view.layers?.some((layer) => layer === id) ?? true),
          );
          const tied = bundles({ cities: matrix.cities, layers });
          const drawing = draw({ ...ON_SCREEN, title, notes: [] }, 'light');
          return briefOfMap({ cities: matrix.cities, bundles: tied, total: tied.length, drawing, title }, language);
        }
      : undefined,
  );
}
