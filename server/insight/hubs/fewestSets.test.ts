import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewestSets } from './fewestSets.ts';

const MEMBERS = 7;
const sets = fc.array(fc.uniqueArray(fc.nat({ max: MEMBERS - 1 }), { maxLength: 4 }), { maxLength: 8 });
const wanted = fc.uniqueArray(fc.nat({ max: MEMBERS - 1 }));

/** Tries every choice of sets. */
function fewestOf(all: readonly (readonly number[])[], needed: readonly number[]): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** all.length; choice += 1) {
    const chosen = all.filter((_, at) => (choice & (1 << at)) !== 0);
    if (needed.every((each) => chosen.some((set) => set.includes(each)))) fewest = Math.min(fewest, chosen.length);
  }
  return fewest;
}

it('are as few as any choice that covers as much', () => {
  fc.assert(
    fc.property(sets, wanted, (all, needed) => {
      const { chosen, uncovered, fewest } = fewestSets(
        all.map((set) => new Set(set)),
        needed,
      );
      const coverable = needed.filter((each) => all.some((set) => set.includes(each)));
      expect(uncovered).toEqual(needed.filter((each) => !coverable.includes(each)));
      expect(fewest).toBe(true);
      expect(chosen).toHaveLength(fewestOf(all, coverable));
      expect(chosen.flatMap(({ adds }) => adds).sort()).toEqual([...coverable].sort());
      chosen.forEach(({ set, adds }, at) => {
        expect(adds.length).toBeGreaterThan(0);
        expect(all[set]).toEqual(expect.arrayContaining([...adds]));
        expect(adds.length).toBeLessThanOrEqual(chosen[at - 1]?.adds.length ?? MEMBERS);
      });
    }),
    { numRuns: 2000 },
  );
});

it('beat the choice of the largest gain where that is not best', () => {
  // The middle set is the largest, but then three are needed.
  const all = [new Set([0, 1, 2]), new Set([3, 4, 5]), new Set([1, 2, 3, 4])];
  expect(fewestSets(all, [0, 1, 2, 3, 4, 5]).chosen.map(({ set }) => set)).toEqual([0, 1]);
});
