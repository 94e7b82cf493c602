import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseLabels, MOST_LABELS, shortened } from './labels.ts';

const marks = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1900 }),
    y: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 20, max: 150 }),
    weight: fc.nat(),
  }),
  { maxLength: 500 },
);

it('chooses names that do not cover one another, the weightiest first, and not too many', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const named = given.map((mark, at) => ({ ...mark, id: String(at) }));
      const chosen = chooseLabels(named);
      expect(chosen.size).toBeLessThanOrEqual(MOST_LABELS);
      const shown = named.filter(({ id }) => chosen.has(id));
      for (const [at, a] of shown.entries()) {
        for (const b of shown.slice(at + 1)) {
          const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= 17;
          expect(apart).toBe(true);
        }
      }
      const weightiest = named.toSorted((a, b) => b.weight - a.weight)[0];
      if (weightiest !== undefined) expect(chosen.has(weightiest.id)).toBe(true);
    }),
  );
});

it('shortens a text to as much as fits, whole characters only', () => {
  expect(shortened('合肥综合性国家科学中心', (part) => part.length <= 6)).toBe('合肥综合性…');
  expect(shortened('合肥', (part) => part.length <= 6)).toBe('合肥');
  expect(shortened('𠮷𠮷𠮷', (part) => [...part].length <= 2)).toBe('𠮷…');
  expect(shortened('合肥', () => false)).toBe('合…');
});
