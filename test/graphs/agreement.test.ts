import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex, normalisedMutualInformation } from './agreement.ts';

const labels = fc.integer({ min: 2, max: 12 }).chain((length) => {
  const label = fc.constantFrom('a', 'b', 'c');
  return fc.tuple(fc.array(label, { minLength: length, maxLength: length }), fc.array(label, { minLength: length, maxLength: length }));
});

/** Pair by pair, as Rand counted. */
function slowAdjustedRand(one: readonly string[], other: readonly string[]): number {
  let both = 0;
  let first = 0;
  let second = 0;
  let all = 0;
  for (let left = 0; left < one.length; left += 1) {
    for (let right = left + 1; right < one.length; right += 1) {
      all += 1;
      const inFirst = one[left] === one[right];
      const inSecond = other[left] === other[right];
      if (inFirst) first += 1;
      if (inSecond) second += 1;
      if (inFirst && inSecond) both += 1;
    }
  }
  const chance = (first * second) / all;
  return (first + second) / 2 === chance ? 1 : (both - chance) / ((first + second) / 2 - chance);
}

describe('agreement of two partitions', () => {
  it('has the values that igraph gives', () => {
    expect(normalisedMutualInformation(['a', 'a', 'b', 'b'], ['0', '0', '1', '2'])).toBeCloseTo(0.8, 12);
    expect(adjustedRandIndex(['a', 'a', 'b', 'b'], ['0', '0', '1', '2'])).toBeCloseTo(4 / 7, 12);
    expect(normalisedMutualInformation(['a', 'a', 'a', 'a'], ['0', '1', '2', '3'])).toBe(0);
    expect(adjustedRandIndex(['a', 'a', 'a', 'a'], ['0', '1', '2', '3'])).toBe(0);
  });

  it('is the same both ways, one with itself, and the pairs are counted right', () => {
    fc.assert(
      fc.property(labels, ([one, other]) => {
        expect(adjustedRandIndex(one, other)).toBeCloseTo(slowAdjustedRand(one, other), 12);
        expect(normalisedMutualInformation(one, other)).toBeCloseTo(normalisedMutualInformation(other, one), 12);
        expect(normalisedMutualInformation(one, one)).toBeCloseTo(1, 12);
        expect(adjustedRandIndex(one, one)).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
