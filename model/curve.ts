import type { Drawing } from './drawing.ts';

type Point = Extract<Drawing['marks'][number], { mark: 'path' }>['points'][number];
/** A cubic Bézier to its last point, from where the one before ended. */
export type Bend = readonly [from: Point, to: Point, end: Point];

/** How far the line leans towards the neighbours' direction: the sixth of Catmull and Rom. */
const LEAN = 1 / 6;

/** The smooth curve through the points, the same wherever it is drawn. */
export function curveThrough(points: readonly Point[], closed = false): Bend[] {
  const count = points.length;
  const last = count - 1;
  const at = (index: number): Point => points[closed ? (index + count) % count : Math.min(last, Math.max(0, index))] ?? [0, 0];
  return Array.from({ length: closed ? count : last }, (_, index) => {
    const [before, start, end, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    return [leaning(start, before, end), leaning(end, after, start), end];
  });
}

const leaning = (point: Point, from: Point, to: Point): Point => [point[0] + (to[0] - from[0]) * LEAN, point[1] + (to[1] - from[1]) * LEAN];
