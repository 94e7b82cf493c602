import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adjustedRandIndex } from '../../../test/graphs/agreement.ts';
import { adjustedRand, pairsKept } from './agreement.ts';

const twoPartitions = fc
  .array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 20 })
  .map((drawn) => ({ one: Int32Array.from(drawn, ([first]) => first), other: Int32Array.from(drawn, ([, second]) => second) }));

it('the adjusted Rand index is that of a slow way, which counts by labels', () => {
  fc.assert(
    fc.property(twoPartitions, ({ one, other }) => {
      expect(adjustedRand(one, other)).toBeCloseTo(adjustedRandIndex(Array.from(one, String), Array.from(other, String)), 12);
    }),
    { numRuns: 1000 },
  );
});

it('the pairs that are kept are those that both partitions hold together', () => {
  fc.assert(
    fc.property(twoPartitions, ({ one, other }) => {
      const slow = new Float64Array(6);
      one.forEach((cluster, first) => {
        for (let second = 0; second < first; second += 1) {
          if (one[second] === cluster && other[second] === other[first]) slow[cluster] = (slow[cluster] ?? 0) + 1;
        }
      });
      expect(pairsKept(one, other, 6)).toEqual(slow);
    }),
    { numRuns: 1000 },
  );
});
