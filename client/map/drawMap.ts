import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import { LAYERS } from '../../model/layers.ts';
import type { Language } from '../../model/text.ts';
import { INKS, layerColour, type Shade } from '../app/inks.ts';
import { rootScale, typefaces } from '../app/typefaces.ts';
import { placeLabels } from './labels.ts';
import outline from './outline.json' with { type: 'json' };
import { type Bundle, type Point, strandBend, strandPoints, strandWidth } from './strands.ts';

export interface Scene {
  readonly cities: CityMatrixAnswer['cities'];
  readonly bundles: readonly Bundle[];
  readonly language: Language;
  readonly shade: Shade;
  /** Positions in `cities`. */
  readonly hovered: number | null;
  readonly selected: readonly number[];
  readonly hoveredBundle: number | null;
}

/** How far the reader has zoomed and dragged. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const shapes = outline as unknown as {
  type: 'FeatureCollection';
  features: (GeoJSON.Feature & { properties: { delta: boolean } })[];
};
const delta: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: shapes.features.filter(({ properties }) => properties.delta),
};

export function projectionFor({ width, height }: Size, { scale, x, y }: Camera): GeoProjection {
  const fitted = geoMercator().fitExtent(
    [
      [24, 24],
      [width - 24, height - 24],
    ],
    delta,
  );
  const [centreX, centreY] = fitted.translate();
  return fitted
    .scale(fitted.scale() * scale)
    .translate([(centreX - width / 2) * scale + width / 2 + x, (centreY - height / 2) * scale + height / 2 + y]);
}

export function cityPoints(cities: Scene['cities'], projection: GeoProjection): (Point | null)[] {
  return cities.map(({ position }) => (position === undefined ? null : projection([...position])));
}

const cityRadius = (nodes: number): number => Math.min(13, 2.5 + Math.sqrt(nodes) * 0.45);

export function drawMap(context: CanvasRenderingContext2D, size: Size, camera: Camera, scene: Scene): void {
  const projection = projectionFor(size, camera);
  const inks = INKS[scene.shade];
  context.fillStyle = inks.water;
  context.fillRect(0, 0, size.width, size.height);
  drawLand(context, projection, inks);
  const points = cityPoints(scene.cities, projection);
  scene.bundles.forEach((bundle, at) => {
    drawBundle(context, bundle, points, { shade: scene.shade, strong: at === scene.hoveredBundle || touches(bundle, scene) });
  });
  drawCities(context, points, scene);
}

function drawLand(context: CanvasRenderingContext2D, projection: GeoProjection, inks: (typeof INKS)[Shade]): void {
  const path = geoPath(projection, context);
  for (const shape of shapes.features) {
    context.beginPath();
    path(shape);
    context.fillStyle = shape.properties.delta ? inks.land : inks.backdrop;
    context.fill();
    context.strokeStyle = inks.border;
    context.lineWidth = shape.properties.delta ? 1.2 : 0.5;
    context.stroke();
  }
}

const touches = ({ a, b }: Bundle, { hovered, selected }: Scene): boolean =>
  a === hovered ||
  b === hovered ||
  (selected.length === 1 ? selected.includes(a) || selected.includes(b) : selected.includes(a) && selected.includes(b));

function drawBundle(
  context: CanvasRenderingContext2D,
  bundle: Bundle,
  points: readonly (Point | null)[],
  { shade, strong }: { shade: Shade; strong: boolean },
): void {
  const [a, b] = [points[bundle.a], points[bundle.b]];
  if (!a || !b) return;
  bundle.byLayer.forEach(({ layer, count }, strand) => {
    const row = LAYERS.find(({ id }) => id === layer);
    if (row === undefined) return;
    const bend = strandBend(a, b, strand, bundle.byLayer.length, 2.4);
    context.beginPath();
    context.moveTo(a[0], a[1]);
    context.quadraticCurveTo(bend[0], bend[1], b[0], b[1]);
    context.globalAlpha = strong ? 0.95 : 0.42;
    context.strokeStyle = layerColour(row, shade);
    context.lineWidth = strandWidth(count) + (strong ? 0.8 : 0);
    context.setLineDash([...row.dash]);
    context.stroke();
  });
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawCities(
  context: CanvasRenderingContext2D,
  points: readonly (Point | null)[],
  { cities, language, shade, hovered, selected }: Scene,
): void {
  const inks = INKS[shade];
  const order = cities.map((_, at) => at).sort((a, b) => weight(b) - weight(a));
  function weight(at: number): number {
    return (cities[at]?.nodes ?? 0) + (at === hovered || selected.includes(at) ? 1e6 : 0);
  }
  const size = 13 * rootScale();
  context.font = `600 ${size}px ${typefaces()}`;
  const wanted = order.flatMap((at) => {
    const [city, point] = [cities[at], points[at]];
    if (city === undefined || !point) return [];
    const text = city.name[language];
    return [{ text, at: point, radius: cityRadius(city.nodes), width: context.measureText(text).width, height: size + 2 }];
  });
  for (const at of order) {
    const [city, point] = [cities[at], points[at]];
    if (city === undefined || !point) continue;
    context.beginPath();
    context.arc(point[0], point[1], cityRadius(city.nodes), 0, Math.PI * 2);
    context.fillStyle = at === hovered || selected.includes(at) ? inks.ink : inks.mark;
    context.fill();
    context.strokeStyle = inks.halo;
    context.lineWidth = 1.5;
    context.stroke();
  }
  context.textBaseline = 'middle';
  for (const { text, x, y } of placeLabels(wanted)) {
    context.strokeStyle = inks.halo;
    context.lineWidth = 3.5;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
    context.fillStyle = inks.ink;
    context.fillText(text, x, y);
  }
}

/** What lies under the pointer: a city, else a bundle. */
export function pick(
  scene: Pick<Scene, 'cities' | 'bundles'>,
  points: readonly (Point | null)[],
  [x, y]: Point,
): { city: number | null; bundle: number | null } {
  const distance = (point: Point | null | undefined): number => (point ? Math.hypot(point[0] - x, point[1] - y) : Number.POSITIVE_INFINITY);
  const city = nearest(
    scene.cities.map(({ nodes }, at) => distance(points[at]) - cityRadius(nodes)),
    6,
  );
  if (city !== null) return { city, bundle: null };
  const bundle = nearest(
    scene.bundles.map(({ a, b }) => {
      const [start, end] = [points[a], points[b]];
      if (!start || !end) return Number.POSITIVE_INFINITY;
      return Math.min(...strandPoints(start, strandBend(start, end, 0, 1, 0), end).map(distance));
    }),
    7,
  );
  return { city: null, bundle };
}

function nearest(distances: readonly number[], within: number): number | null {
  let best: number | null = null;
  distances.forEach((distance, at) => {
    if (distance <= within && (best === null || distance < (distances[best] ?? 0))) best = at;
  });
  return best;
}
