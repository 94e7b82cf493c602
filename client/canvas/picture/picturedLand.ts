import { geoPath } from 'd3-geo';
import type { DrawingMark } from '../../../model/drawing.ts';
import outline from '../../map/outline.json' with { type: 'json' };
import { earth } from '../arranging/earth.ts';
import { isOnSheet, onSheet, type PictureOutlook } from './outlook.ts';
import type { Inks } from './picturedNodes.ts';
import type { Point } from './shapes.ts';

/** Points nearer to one another than this are one in the picture. */
const FINEST = 0.4;

/** The land behind the nodes, as the canvas shows it when it is arranged as a map. */
export function landMarks(outlook: PictureOutlook, inks: Inks): DrawingMark[] {
  const features = (outline as unknown as { features: (GeoJSON.Feature & { properties: { delta: boolean } })[] }).features;
  const { width, height } = outlook;
  const water: DrawingMark = {
    mark: 'path',
    points: [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ],
    closed: true,
    fill: inks.water,
  };
  const land = features.flatMap((feature): DrawingMark[] => {
    const { delta } = feature.properties;
    return ringsOf(feature)
      .map((ring) => thinned(ring.map((point) => onSheet(outlook, point))))
      .filter((points) => points.length > 2 && isOnSheet(outlook, points))
      .map((points) => ({
        mark: 'path',
        points,
        closed: true,
        fill: delta ? inks.land : inks.backdrop,
        stroke: inks.border,
        width: delta ? 1.2 : 0.5,
      }));
  });
  return [water, ...land];
}

/** The rings of a feature in the arrangement's lengths: what the projection would draw. */
function ringsOf(feature: GeoJSON.Feature): Point[][] {
  const rings: Point[][] = [];
  const add = (x: number, y: number): void => void rings.at(-1)?.push([x, y]);
  geoPath(earth(), {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
  })(feature);
  return rings;
}

function thinned(points: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [x, y] of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= FINEST) kept.push([x, y]);
  }
  return kept;
}
