import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';

/** Two cities and how many links tie them on each layer: drawn as one bundle of strands. */
export interface Bundle {
  readonly a: number;
  readonly b: number;
  readonly byLayer: readonly { readonly layer: LayerId; readonly count: number }[];
  readonly total: number;
}

/** Every tied pair, those tied on more layers first, then those with more links. */
export function bundles({ cities, layers }: Pick<CityMatrixAnswer, 'cities' | 'layers'>, shown: readonly LayerId[] = LAYER_IDS): Bundle[] {
  const found: Bundle[] = [];
  for (let a = 0; a < cities.length; a += 1) {
    for (let b = a + 1; b < cities.length; b += 1) {
      const byLayer = shown.flatMap((layer) => {
        const count = layers[layer]?.[a]?.[b] ?? 0;
        return count === 0 ? [] : [{ layer, count }];
      });
      if (byLayer.length > 0) found.push({ a, b, byLayer, total: byLayer.reduce((sum, { count }) => sum + count, 0) });
    }
  }
  return found.sort(
    (one, other) => other.byLayer.length - one.byLayer.length || other.total - one.total || one.a - other.a || one.b - other.b,
  );
}

/** Whether these cities, one or two, are at the bundle's ends. */
export const holdsAll = ({ a, b }: Bundle, cities: readonly number[]): boolean =>
  cities.length > 0 && cities.every((city) => city === a || city === b);

export type Point = readonly [x: number, y: number];

/** A strand's middle: strands of one bundle lie side by side, and all bend the same way so that bundles can be told apart. */
export function strandBend([ax, ay]: Point, [bx, by]: Point, strand: number, strands: number, gap: number): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const aside = length * 0.08 + (strand - (strands - 1) / 2) * gap * 2;
  return [(ax + bx) / 2 - ((by - ay) / length) * aside, (ay + by) / 2 + ((bx - ax) / length) * aside];
}

/** Points along the strand, for telling what the pointer is on. */
export function strandPoints(a: Point, bend: Point, b: Point, steps = 16): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [u * a[0] + v * bend[0] + w * b[0], u * a[1] + v * bend[1] + w * b[1]];
  });
}

export const strandWidth = (count: number): number => Math.min(7, 1 + Math.log2(count) * 1.1);
