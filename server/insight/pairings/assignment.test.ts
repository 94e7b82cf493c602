import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../analysis/random.ts';
import { bestAssignment, type Offer } from './assignment.ts';

const worthOf = (offers: readonly Offer[], chosen: Iterable<number>): number =>
  Array.from(chosen).reduce((sum, at) => sum + (offers[at]?.worth ?? 0), 0);

function keeps(offers: readonly Offer[], chosen: readonly number[], capacity: number): boolean {
  const counts = new Map<string, number>();
  for (const at of chosen) {
    for (const place of [`a${offers[at]?.a}`, `b${offers[at]?.b}`]) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count <= capacity);
}

/** Every subset is tried. */
function bruteForce(offers: readonly Offer[], capacity: number): number {
  let best = 0;
  for (let bits = 0; bits < 2 ** offers.length; bits += 1) {
    const chosen = offers.flatMap((_offer, at) => ((bits >> at) & 1 ? [at] : []));
    if (keeps(offers, chosen, capacity)) best = Math.max(best, worthOf(offers, chosen));
  }
  return best;
}

describe('the best assignment', () => {
  it.each([1, 2, 3])('is worth as much as the best of all subsets, with capacity %i', (capacity) => {
    const random = randomNumbers(capacity);
    for (let round = 0; round < 20; round += 1) {
      const offers = [0, 1, 2, 3].flatMap((a) =>
        [0, 1, 2, 3].flatMap((b) => (a !== b && random() < 0.8 ? [{ a, b, worth: Math.round(random() * 9) + 1 }] : [])),
      );
      const chosen = [...bestAssignment(offers, capacity)];
      expect(keeps(offers, chosen, capacity)).toBe(true);
      expect(worthOf(offers, chosen)).toBe(bruteForce(offers, capacity));
    }
  });

  it('withdraws a choice when that gains', () => {
    const offers = [
      { a: 0, b: 0, worth: 10 },
      { a: 0, b: 1, worth: 9 },
      { a: 1, b: 0, worth: 9 },
    ];
    expect(bestAssignment(offers, 1)).toEqual(new Set([1, 2]));
    expect(bestAssignment([], 1)).toEqual(new Set());
  });
});
