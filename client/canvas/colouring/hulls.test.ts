import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../within.ts';
import { hullOf, together } from './hulls.ts';

const spot = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  radius: fc.integer({ min: 5, max: 30 }),
});
const spots = fc.array(spot, { minLength: 1, maxLength: 40 });

describe('an outline', () => {
  it('goes round every mark, with room between', () => {
    fc.assert(
      fc.property(spots, (marks) => {
        const corners = hullOf(marks, 16);
        for (const { x, y, radius } of marks) {
          for (const [dx, dy] of [
            [0, 0],
            [1, 0],
            [0, 1],
            [-1, 0],
            [0, -1],
          ] as const) {
            expect(isWithin(x + dx * radius, y + dy * radius, corners)).toBe(true);
          }
        }
        const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
        expect(left).toBeCloseTo(Math.min(...marks.map(({ x, radius }) => x - radius)) - 16, 6);
        expect(right).toBeCloseTo(Math.max(...marks.map(({ x, radius }) => x + radius)) + 16, 6);
      }),
    );
  });

  it('is drawn round those that stand together, each mark in one part', () => {
    fc.assert(
      fc.property(spots, fc.integer({ min: 20, max: 200 }), (marks, reach) => {
        const parts = together(marks, reach);
        expect(parts.flat()).toHaveLength(marks.length);
        const near = (a: (typeof marks)[number], b: (typeof marks)[number]) => Math.hypot(a.x - b.x, a.y - b.y) <= reach;
        for (const [at, part] of parts.entries()) {
          for (const other of parts.slice(at + 1)) expect(part.some((one) => other.some((mark) => near(one, mark)))).toBe(false);
          // From the first mark every other is reached in steps that are short enough.
          const reached = new Set([part[0]]);
          for (const one of reached) for (const mark of part) if (one !== undefined && near(one, mark)) reached.add(mark);
          expect(reached.size).toBe(new Set(part).size);
        }
      }),
    );
  });
});
