import { geoMercator } from 'd3-geo';
import { apart } from './apart.ts';
import { type Network, type Points, sunflower } from './network.ts';
import { putOnShelf } from './shelf.ts';

/** The earth as the canvas shows it: the same for what is drawn behind the nodes and for where they stand. */
export const earth = () => geoMercator().center([119.4, 31]).scale(26_000).translate([0, 0]);

/** Each node where it lies; those of one place about it; those of no known place on a shelf below. */
export function byMap(network: Network): Points {
  const { count, longitude, latitude, fixed, radius } = network;
  const [x, y] = [Float64Array.from(network.x), Float64Array.from(network.y)];
  const project = earth();
  const taken = new Map<string, number>();
  const shelf: number[] = [];
  for (let node = 0; node < count; node += 1) {
    const [eastward, northward] = [longitude[node] ?? Number.NaN, latitude[node] ?? Number.NaN];
    const point = Number.isNaN(eastward) || Number.isNaN(northward) ? null : project([eastward, northward]);
    if (point === null) {
      shelf.push(node);
      continue;
    }
    const key = `${eastward},${northward}`;
    const at = taken.get(key) ?? 0;
    taken.set(key, at + 1);
    const [dx, dy] = sunflower(at, 1.9 * (radius[node] ?? 0));
    if (fixed[node] !== 1) [x[node], y[node]] = [point[0] + dx, point[1] + dy];
  }
  apart({ x, y }, { count, radius, fixed: withShelf(fixed, shelf) }, 12);
  putOnShelf({ x, y }, network, shelf);
  return { x, y };
}

/** What will go on the shelf must not push what has a place. */
function withShelf(fixed: Uint8Array, shelf: readonly number[]): Uint8Array {
  const held = Uint8Array.from(fixed);
  for (const node of shelf) held[node] = 1;
  return held;
}
