import type { Drawing } from '../../model/drawing.ts';
import type { LayerId } from '../../model/layers.ts';
import { INKS } from '../app/inks.ts';
import { framed } from '../app/pictureFrame.ts';
import { say } from '../app/words.ts';
import { WHOLE } from './camera.ts';
import { landMarks, sceneMarks } from './mapMarks.ts';
import { type Camera, cityPoints, projectionFor, type Size, unitOf } from './projection.ts';
import type { Scene } from './scene.ts';
import { mapWords } from './words.ts';

interface MapPicture {
  readonly scene: Scene;
  readonly size: Size;
  /** The layers shown, for the legend. */
  readonly layers: readonly LayerId[];
  /** How many pairs are tied, those that are not drawn included. */
  readonly total: number;
  /** What the reader must know besides: the filters, the revision, the address. */
  readonly notes: readonly string[];
  readonly title?: string;
  readonly camera?: Camera;
}

/** The map as a picture that stands alone, with its legend. */
export function mapDrawing({ scene, size, layers, total, notes, title, camera = WHOLE }: MapPicture): Drawing {
  const { language, shade } = scene;
  const t = say(mapWords, language);
  return framed(
    {
      size,
      title: title ?? t('drawingTitle'),
      language,
      shade,
      layers,
      notes: [t('shown', { shown: scene.bundles.length, total }), t('outline'), ...notes],
    },
    (room) => {
      const projection = projectionFor(room, camera);
      const sea = { mark: 'path' as const, points: corners(room), closed: true, fill: INKS[shade].water };
      return [sea, ...landMarks(projection, shade), ...sceneMarks(scene, cityPoints(scene.cities, projection), unitOf(room), room)];
    },
  );
}

const corners = ({ width, height }: Size): [number, number][] => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
];
