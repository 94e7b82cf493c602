import type { GeoProjection } from 'd3-geo';
import type { DrawingMark } from '../../model/drawing.ts';
import { INKS, layerColour, type Shade } from '../app/inks.ts';
import { layerRow } from '../app/named.ts';
import { textWidth } from '../app/textWidth.ts';
import { placeLabels } from './labels.ts';
import { cityRadius, type Size, shapes } from './projection.ts';
import { type Scene, STRESSES, type Stress, standsOut, stressOf } from './scene.ts';
import { type Bundle, type Point, strandBend, strandPoints, strandWidth } from './strands.ts';

type Points = readonly (Point | null)[];

/** The outline. It has no holes: each ring is an area of its own. */
export function landMarks(projection: GeoProjection, shade: Shade): DrawingMark[] {
  const inks = INKS[shade];
  return shapes.features.flatMap(({ geometry, properties }) => {
    const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return areas.flat().map(
      (ring): DrawingMark => ({
        mark: 'path',
        points: ring.flatMap(([x, y]) => within(projection([x ?? 0, y ?? 0]))),
        closed: true,
        fill: properties.delta ? inks.land : inks.backdrop,
        stroke: inks.border,
        width: properties.delta ? 1.2 : 0.5,
      }),
    );
  });
}

const within = (point: readonly [number, number] | null): [number, number][] => (point === null ? [] : [[point[0], point[1]]]);

/** Ties and cities: what stands out is drawn last, and the heavy after the light. */
export function sceneMarks(scene: Scene, points: Points, unit: number, frame: Size): DrawingMark[] {
  const drawn = scene.bundles.map((bundle, at) => ({ bundle, stress: stressOf(bundle, at, scene) }));
  drawn.sort((a, b) => STRESSES.indexOf(a.stress) - STRESSES.indexOf(b.stress) || a.bundle.total - b.bundle.total);
  return [
    ...drawn.flatMap(({ bundle, stress }) => bundleMarks(bundle, points, { shade: scene.shade, stress, unit })),
    ...cityMarks(scene, points, unit, frame),
  ];
}

const OPACITIES: Readonly<Record<Stress, (ties: number) => number>> = {
  strong: () => 0.95,
  // The more ties, the firmer: the backbone shows through the rest.
  plain: (ties) => Math.min(0.95, 0.34 + Math.log2(ties) * 0.13),
  faint: () => 0.1,
};

function bundleMarks(
  bundle: Bundle,
  points: Points,
  { shade, stress, unit }: { shade: Shade; stress: Stress; unit: number },
): DrawingMark[] {
  const [a, b] = [points[bundle.a], points[bundle.b]];
  if (!a || !b) return [];
  return bundle.byLayer.map(({ layer, count }, strand) => {
    const row = layerRow(layer);
    const bend = strandBend(a, b, strand, bundle.byLayer.length, 2.4 * unit);
    return {
      mark: 'path',
      points: strandPoints(a, bend, b, 20).map(([x, y]) => [x, y]),
      stroke: layerColour(row, shade),
      width: (strandWidth(count) + (stress === 'strong' ? 0.8 : 0)) * unit,
      dash: row.dash.map((length) => length * unit),
      opacity: OPACITIES[stress](bundle.total),
    };
  });
}

/** What is chosen or pointed at; else the largest cities, one for each so many letters that the map is wide. */
function namedOnSmall<City extends { readonly out: boolean }>(heaviestFirst: readonly City[], letters: number): readonly City[] {
  const out = heaviestFirst.filter((city) => city.out);
  return out.length > 0 ? out : heaviestFirst.slice(0, Math.floor(letters / 5));
}

function cityMarks(scene: Scene, points: Points, unit: number, frame: Size): DrawingMark[] {
  const { cities, language, shade, small = false, leastLetters = 12 } = scene;
  const inks = INKS[shade];
  const weight = (at: number): number => (cities[at]?.nodes ?? 0) + (standsOut(at, scene) ? 1e6 : 0);
  const placed = cities
    .map((city, at) => ({ city, point: points[at], out: standsOut(at, scene), weight: weight(at) }))
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ city, point, out }) => (point ? [{ city, point, out, radius: cityRadius(city.nodes, unit) }] : []));
  const size = Math.max(leastLetters, 13 * unit);
  const named = small ? namedOnSmall(placed, frame.width / size) : placed;
  const wanted = named.map(({ city, point, radius }) => {
    const text = city.name[language];
    return { text, at: point, radius, width: textWidth(text, size), height: size + 2 };
  });
  return [
    ...placed.map(
      ({ point: [x, y], out, radius }): DrawingMark => ({
        mark: 'circle',
        x,
        y,
        radius: radius + (small && out ? 2 : 0),
        fill: out ? inks.ink : inks.mark,
        stroke: inks.halo,
        width: 1.5,
      }),
    ),
    ...placeLabels(wanted, frame).map(
      ({ text, x, y }): DrawingMark => ({
        mark: 'label',
        x,
        // From the middle of the letters down to the line that they stand on.
        y: y + size * 0.36,
        text,
        size,
        bold: true,
        colour: inks.ink,
        halo: inks.halo,
      }),
    ),
  ];
}
