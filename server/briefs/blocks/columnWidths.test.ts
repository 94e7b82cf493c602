import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from './columnWidths.ts';

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

describe('columns', () => {
  it('take the whole width, and text what is left over', () => {
    expect(columnWidths([50, 50], [true, false], 200)).toEqual([150, 50]);
  });

  it('that need little get it when there is not enough for all', () => {
    const [number = 0, name = 0, text = 0] = columnWidths([30, 400, 1600], [false, true, true], 330);
    expect(number).toBe(30);
    expect(text).toBeGreaterThan(name);
  });

  it('always fill the width, and none vanishes', () => {
    const columns = fc.array(fc.record({ need: fc.double({ min: 10, max: 5000, noNaN: true }), stretches: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(columns, fc.integer({ min: 300, max: 800 }), (given, total) => {
        const widths = columnWidths(
          given.map(({ need }) => need),
          given.map(({ stretches }) => stretches),
          total,
        );
        expect(sum(widths)).toBeCloseTo(total, 6);
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(Math.min(10, (total / given.length) * 0.5));
      }),
    );
  });
});
