import type { NODE_GROUPS } from '../../../model/nodeTypes.ts';

export type Shape = (typeof NODE_GROUPS)[number]['shape'];
export type Point = readonly [number, number];

/** A quarter of a turn about a corner's middle, from an angle on, clockwise. */
const corner = (x: number, y: number, radius: number, from: number): Point[] =>
  [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const angle = from + (part * Math.PI) / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

const ellipse: Point[] = Array.from({ length: 36 }, (_, at) => [Math.cos((at * Math.PI) / 18), Math.sin((at * Math.PI) / 18)]);

/** The outlines that Cytoscape draws, about the middle: from -1 to 1 in both directions. */
export const OUTLINES: Readonly<Record<Shape, readonly Point[]>> = {
  ellipse,
  'round-rectangle': [
    ...corner(0.67, -0.67, 0.33, -Math.PI / 2),
    ...corner(0.67, 0.67, 0.33, 0),
    ...corner(-0.67, 0.67, 0.33, Math.PI / 2),
    ...corner(-0.67, -0.67, 0.33, Math.PI),
  ],
  rectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  'round-tag': [...corner(-0.83, 0.83, 0.17, Math.PI / 2), ...corner(-0.83, -0.83, 0.17, Math.PI), [0.33, -1], [1, 0], [0.33, 1]],
  octagon: [
    [-0.42, -1],
    [0.42, -1],
    [1, -0.42],
    [1, 0.42],
    [0.42, 1],
    [-0.42, 1],
    [-1, 0.42],
    [-1, -0.42],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  tag: [
    [-1, -1],
    [0.33, -1],
    [1, 0],
    [0.33, 1],
    [-1, 1],
  ],
};

export const placed = (outline: readonly Point[], x: number, y: number, half: number): Point[] =>
  outline.map(([right, down]) => [x + right * half, y + down * half]);

/** As an SVG's path writes it. */
export const written = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${Math.round(100 * x) / 100} ${Math.round(100 * y) / 100}`).join('L')}Z`;

/** Where the way from the middle of a shape to a point leaves the shape. */
export function leaving(outline: readonly Point[], [x, y]: Point, half: number, [toX, toY]: Point): Point {
  const [alongX, alongY] = [toX - x, toY - y];
  let least = 1;
  for (const [at, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(at + 1) % outline.length] ?? [ax, ay];
    const [sideX, sideY] = [(bx - ax) * half, (by - ay) * half];
    const turned = alongX * sideY - alongY * sideX;
    if (Math.abs(turned) < 1e-9) continue;
    const way = (ax * half * sideY - ay * half * sideX) / turned;
    const onSide = (ax * half * alongY - ay * half * alongX) / turned;
    if (way >= 0 && way < least && onSide >= 0 && onSide <= 1) least = way;
  }
  return [x + least * alongX, y + least * alongY];
}
