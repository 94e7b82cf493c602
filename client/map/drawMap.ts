import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import { LAYERS } from '../../model/layers.ts';
import type { Language } from '../../model/text.ts';
import { INKS, layerColour, type Shade } from '../app/inks.ts';
import { placeLabels } from './labels.ts';
import outline from './outline.json' with { type: 'json' };
import { type Bundle, holdsAll, type Point, strandBend, strandPoints, strandWidth } from './strands.ts';

export interface Scene {
  readonly cities: CityMatrixAnswer['cities'];
  readonly bundles: readonly Bundle[];
  readonly language: Language;
  readonly shade: Shade;
  /** Positions in `cities`. */
  readonly hovered: number | null;
  readonly selected: readonly number[];
  readonly hoveredBundle: number | null;
  /** On a small map only what is chosen or pointed at has its name. */
  readonly small?: boolean;
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

const cityRadius = (nodes: number, unit: number): number => Math.min(13, 2.5 + Math.sqrt(nodes) * 0.45) * unit;

/** Marks and names grow with the frame: what is right at 800 pixels is lost on a wall. */
export const unitOf = ({ width, height }: Size): number => Math.min(2, Math.max(0.6, Math.min(width, height) / 760));

export function drawMap(context: CanvasRenderingContext2D, size: Size, camera: Camera, scene: Scene): void {
  const projection = projectionFor(size, camera);
  const inks = INKS[scene.shade];
  const unit = unitOf(size);
  context.fillStyle = inks.water;
  context.fillRect(0, 0, size.width, size.height);
  drawLand(context, projection, inks);
  const points = cityPoints(scene.cities, projection);
  const drawn = scene.bundles.map((bundle, at) => ({ bundle, stress: stressOf(bundle, at, scene) }));
  // What stands out is drawn last, and the heavy after the light.
  drawn.sort((a, b) => STRESSES.indexOf(a.stress) - STRESSES.indexOf(b.stress) || a.bundle.total - b.bundle.total);
  for (const { bundle, stress } of drawn) drawBundle(context, bundle, points, { shade: scene.shade, stress, unit });
  drawCities(context, points, scene, unit);
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

const STRESSES = ['faint', 'plain', 'strong'] as const;
type Stress = (typeof STRESSES)[number];
const ALPHAS: Readonly<Record<Stress, (ties: number) => number>> = {
  strong: () => 0.95,
  // The more ties, the firmer: the backbone shows through the rest.
  plain: (ties) => Math.min(0.95, 0.34 + Math.log2(ties) * 0.13),
  faint: () => 0.1,
};

/** What is chosen or pointed at stands out; beside it the rest steps back. */
function stressOf(bundle: Bundle, at: number, { hovered, hoveredBundle, selected }: Scene): Stress {
  if (at === hoveredBundle || bundle.a === hovered || bundle.b === hovered || holdsAll(bundle, selected)) return 'strong';
  return selected.length > 0 || hovered !== null ? 'faint' : 'plain';
}

function drawBundle(
  context: CanvasRenderingContext2D,
  bundle: Bundle,
  points: readonly (Point | null)[],
  { shade, stress, unit }: { shade: Shade; stress: Stress; unit: number },
): void {
  const [a, b] = [points[bundle.a], points[bundle.b]];
  if (!a || !b) return;
  context.globalAlpha = ALPHAS[stress](bundle.total);
  bundle.byLayer.forEach(({ layer, count }, strand) => {
    const row = LAYERS.find(({ id }) => id === layer);
    if (row === undefined) return;
    const bend = strandBend(a, b, strand, bundle.byLayer.length, 2.4 * unit);
    context.beginPath();
    context.moveTo(a[0], a[1]);
    context.quadraticCurveTo(bend[0], bend[1], b[0], b[1]);
    context.strokeStyle = layerColour(row, shade);
    context.lineWidth = (strandWidth(count) + (stress === 'strong' ? 0.8 : 0)) * unit;
    context.setLineDash(row.dash.map((length) => length * unit));
    context.stroke();
  });
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawCities(
  context: CanvasRenderingContext2D,
  points: readonly (Point | null)[],
  { cities, language, shade, hovered, selected, small = false }: Scene,
  unit: number,
): void {
  const inks = INKS[shade];
  const order = cities.map((_, at) => at).sort((a, b) => weight(b) - weight(a));
  function weight(at: number): number {
    return (cities[at]?.nodes ?? 0) + (stands(at) ? 1e6 : 0);
  }
  function stands(at: number): boolean {
    return at === hovered || selected.includes(at);
  }
  const height = Math.max(12, 13 * unit);
  context.font = `600 ${height}px 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif`;
  const wanted = order.flatMap((at) => {
    const [city, point] = [cities[at], points[at]];
    if (city === undefined || !point || (small && !stands(at))) return [];
    const text = city.name[language];
    return [{ text, at: point, radius: cityRadius(city.nodes, unit), width: context.measureText(text).width, height: height + 2 }];
  });
  for (const at of order) {
    const [city, point] = [cities[at], points[at]];
    if (city === undefined || !point) continue;
    context.beginPath();
    context.arc(point[0], point[1], cityRadius(city.nodes, unit) + (small && stands(at) ? 2 : 0), 0, Math.PI * 2);
    context.fillStyle = stands(at) ? inks.ink : inks.mark;
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
  unit: number,
): { city: number | null; bundle: number | null } {
  const distance = (point: Point | null | undefined): number => (point ? Math.hypot(point[0] - x, point[1] - y) : Number.POSITIVE_INFINITY);
  const city = nearest(
    scene.cities.map(({ nodes }, at) => distance(points[at]) - cityRadius(nodes, unit)),
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
