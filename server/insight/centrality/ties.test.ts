import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../analysis/rowsOf.ts';
import { participation, tiesOf } from './ties.ts';

describe('ties of a node', () => {
  const rows = rowsOf(4, [
    [0, 1, 1, 0],
    [0, 1, 1, 2],
    [2, 0, 1, 2],
    [0, 0, 1, 2],
  ]);

  it('count different neighbours, on the whole and by layer, and links', () => {
    expect(tiesOf(rows, 0, false)).toEqual({ neighbours: 2, links: 3, byLayer: [1, 0, 2, 0, 0, 0] });
    expect(tiesOf(rows, 0, true)).toEqual({ neighbours: 1, links: 2, byLayer: [1, 0, 1, 0, 0, 0] });
    expect(tiesOf(rows, 3, false)).toEqual({ neighbours: 0, links: 0, byLayer: [0, 0, 0, 0, 0, 0] });
  });

  it('take part in layers from not at all to evenly', () => {
    expect(participation([4, 0, 0])).toBe(0);
    expect(participation([2, 2, 2])).toBe(1);
    expect(participation([3, 1])).toBeCloseTo(2 * (1 - 10 / 16), 12);
    expect([participation([0, 0]), participation([5])]).toEqual([null, null]);
  });
});
