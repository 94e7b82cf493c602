import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../analysis/random.ts';
import { bestAssignment, type Choice } from './assignment.ts';

const worthOf = (choices: readonly Choice[], chosen: Iterable<number>): number =>
  Array.from(chosen).reduce((sum, at) => sum + (choices[at]?.worth ?? 0), 0);

function keeps(choices: readonly Choice[], chosen: readonly number[], capacity: number): boolean {
  const counts = new Map<string, number>();
  for (const at of chosen) {
    for (const place of [`a${choices[at]?.a}`, `b${choices[at]?.b}`]) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count <= capacity);
}

/** Every subset is tried. */
function bruteForce(choices: readonly Choice[], capacity: number): number {
  let best = 0;
  for (let bits = 0; bits < 2 ** choices.length; bits += 1) {
    const chosen = choices.flatMap((_choice, at) => ((bits >> at) & 1 ? [at] : []));
    if (keeps(choices, chosen, capacity)) best = Math.max(best, worthOf(choices, chosen));
  }
  return best;
}

describe('the best assignment', () => {
  it.each([1, 2, 3])('is worth as much as the best of all subsets, with capacity %i', (capacity) => {
    const random = randomNumbers(capacity);
    for (let round = 0; round < 20; round += 1) {
      const choices = [0, 1, 2, 3].flatMap((a) =>
        [0, 1, 2, 3].flatMap((b) => (a !== b && random() < 0.8 ? [{ a, b, worth: Math.round(random() * 9) + 1 }] : [])),
      );
      const chosen = [...bestAssignment(choices, capacity)];
      expect(keeps(choices, chosen, capacity)).toBe(true);
      expect(worthOf(choices, chosen)).toBe(bruteForce(choices, capacity));
    }
  });

  it('withdraws a choice when that gains', () => {
    const choices = [
      { a: 0, b: 0, worth: 10 },
      { a: 0, b: 1, worth: 9 },
      { a: 1, b: 0, worth: 9 },
    ];
    expect(bestAssignment(choices, 1)).toEqual(new Set([1, 2]));
    expect(bestAssignment([], 1)).toEqual(new Set());
  });
});
