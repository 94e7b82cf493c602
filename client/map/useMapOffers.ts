import { LAYER_IDS } from '../../model/layers.ts';
import type { Shade } from '../app/inks.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { type PictureSheet, useOffer } from '../share/offers.ts';
import { mapDrawing } from './mapDrawing.ts';
import type { Scene } from './scene.ts';
import { mapWords } from './words.ts';

const ON_SCREEN = { width: 1000, height: 900 };

/** What the map hands on: its picture and, while no pair of cities is looked at, a brief. */
export function useMapOffers(scene: Scene, total: number): void {
  const t = useWords(mapWords);
  const language = useLanguage();
  const { view } = useView();
  const title = t('drawingTitle');
  const isThere = scene.cities.length > 0;
  const draw = (sheet: Omit<PictureSheet, 'extent'>, shade: Shade) =>
    mapDrawing({
      scene: { ...scene, shade },
      size: sheet,
      layers: view.layers ?? LAYER_IDS,
      total,
      notes: sheet.notes,
      title: sheet.title,
    });
  useOffer('picture', isThere ? () => ({ ...ON_SCREEN, title, hasSight: false, draw: (sheet) => draw(sheet, scene.shade) }) : undefined);
  useOffer(
    'brief',
    isThere && view.pair === undefined
      ? async () => {
          // The start page goes without it until somebody asks.
          const { briefOfMap } = await import('./briefOfMap.ts');
          const drawing = draw({ ...ON_SCREEN, title, notes: [] }, 'light');
          return briefOfMap({ cities: scene.cities, bundles: scene.bundles, total, drawing, title }, language);
        }
      : undefined,
  );
}
