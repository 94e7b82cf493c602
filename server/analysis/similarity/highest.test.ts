import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Highest } from './highest.ts';

it('keeps the highest, of equal ones the lower nodes, and is empty after', () => {
  fc.assert(
    fc.property(fc.nat({ max: 12 }), fc.array(fc.nat({ max: 9 }), { maxLength: 40 }), (limit, amounts) => {
      const highest = new Highest(limit);
      for (let round = 0; round < 2; round += 1) {
        amounts.forEach((amount, node) => {
          highest.offer(node, amount);
        });
        const sorted = [...amounts.keys()].sort((one, other) => (amounts[other] ?? 0) - (amounts[one] ?? 0) || one - other);
        expect([...highest.take()]).toEqual(sorted.slice(0, limit));
      }
    }),
    { numRuns: 2000 },
  );
});
