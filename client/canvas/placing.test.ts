import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../model/ids.ts';
import { placeAround, placeInRow } from './placing.ts';

const ids = (count: number, prefix: string) => Array.from({ length: count }, (_, at) => NodeId.parse(`firm:${prefix}${at}`));

describe('placing', () => {
  it('leaves what stands, puts each new node once, and none on another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 60 }), (there, added) => {
        const before = placeAround([], undefined, ids(there, 'a'));
        const after = placeAround(before, before[0]?.id, [...ids(added, 'b'), ...ids(there, 'a')]);
        expect(after.slice(0, there)).toEqual(before);
        expect(after).toHaveLength(there + added);
        for (const [at, one] of after.entries()) {
          for (const other of after.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(89);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lays a path out from left to right', () => {
    const xs = placeInRow(ids(5, 'p')).map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});
