/** A point and half the room of the mark that stands there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type Corner = readonly [x: number, y: number];

const PADDING = 16;
/** Corners about each mark: enough to look round. */
const AROUND = 12;

/** A line round some marks, with room between: its corners in order, far enough apart to be drawn as a smooth curve. */
export function hullOf(spots: readonly Spot[], padding = PADDING): Corner[] {
  return outermost(
    spots.flatMap(({ x, y, radius }) =>
      Array.from({ length: AROUND }, (_, at): Corner => {
        const angle = (2 * Math.PI * at) / AROUND;
        return [x + (radius + padding) * Math.cos(angle), y + (radius + padding) * Math.sin(angle)];
      }),
    ),
  );
}

/** The convex hull of points, by Andrew's monotone chain; every other point lies on it or within. */
function outermost(points: readonly Corner[]): Corner[] {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (ordered: readonly Corner[]): Corner[] => {
    const kept: Corner[] = [];
    for (const point of ordered) {
      while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Above 0 for a turn to the one side, below for the other. */
const turn = ([ax, ay]: Corner = [0, 0], [bx, by]: Corner = [0, 0], [cx, cy]: Corner): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/**
 * Those of a cluster that stand together: a few far away would else stretch the line over everybody in between. `reach` is how far the
 * next one may be.
 */
export function together(spots: readonly Spot[], reach: number): Spot[][] {
  const squares = new Map<string, number[]>();
  const square = ({ x, y }: Spot, dx: number, dy: number): string => `${Math.floor(x / reach) + dx} ${Math.floor(y / reach) + dy}`;
  spots.forEach((spot, at) => {
    const there = squares.get(square(spot, 0, 0));
    if (there === undefined) squares.set(square(spot, 0, 0), [at]);
    else there.push(at);
  });
  const left = new Set(spots.keys());
  const parts: Spot[][] = [];
  for (const first of spots.keys()) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (let next = 0; next < part.length; next += 1) {
      const spot = spots[part[next] ?? 0];
      if (spot === undefined) continue;
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          for (const other of squares.get(square(spot, dx, dy)) ?? []) {
            const near = spots[other];
            if (near === undefined || !left.has(other) || Math.hypot(near.x - spot.x, near.y - spot.y) > reach) continue;
            left.delete(other);
            part.push(other);
          }
        }
      }
    }
    parts.push(part.flatMap((at) => spots[at] ?? []));
  }
  return parts.sort((a, b) => b.length - a.length);
}
