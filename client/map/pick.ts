import { cityRadius } from './projection.ts';
import type { Scene } from './scene.ts';
import { type Point, strandBend, strandPoints } from './strands.ts';

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
