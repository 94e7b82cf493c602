import { describe, expect, it } from 'vitest';
import { curveThrough } from './curve.ts';

const CORNERS = [
  [0, 0],
  [10, 0],
  [10, 10],
] as const satisfies [number, number][];

describe('a curve', () => {
  it('goes through its points, from the first to the last', () => {
    expect(curveThrough([...CORNERS]).map(([, , end]) => end)).toEqual([
      [10, 0],
      [10, 10],
    ]);
  });

  it('that is closed comes back to the first', () => {
    expect(curveThrough([...CORNERS], true).map(([, , end]) => end)).toEqual([
      [10, 0],
      [10, 10],
      [0, 0],
    ]);
  });

  it('through two points is straight', () => {
    for (const [from, to] of curveThrough([
      [0, 0],
      [6, 3],
    ]))
      expect([from[0] - 2 * from[1], to[0] - 2 * to[1]]).toEqual([0, 0]);
  });

  it('has no corner: it leaves a point as it came', () => {
    const [[, before, corner] = [], [after] = []] = curveThrough([...CORNERS]);
    const [cameX, cameY] = [(corner?.[0] ?? 0) - (before?.[0] ?? 0), (corner?.[1] ?? 0) - (before?.[1] ?? 0)];
    const [goesX, goesY] = [(after?.[0] ?? 0) - (corner?.[0] ?? 0), (after?.[1] ?? 0) - (corner?.[1] ?? 0)];
    expect(cameX * goesY - cameY * goesX).toBeCloseTo(0);
    expect(cameX * goesX + cameY * goesY).toBeGreaterThan(0);
  });
});
