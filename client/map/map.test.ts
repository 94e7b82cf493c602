import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import { placeLabels } from './labels.ts';
import { bundles, strandBend, strandPoints } from './strands.ts';

describe('labels', () => {
  it('never overlap each other or another mark', () => {
    const wanted = fc.array(
      fc.record({
        text: fc.constant('合肥'),
        at: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
        radius: fc.integer({ min: 2, max: 12 }),
        width: fc.integer({ min: 20, max: 80 }),
        height: fc.constant(14),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(wanted, (marks) => {
        const boxes = placeLabels(marks.map((mark, at) => ({ ...mark, text: String(at) }))).map(({ text, x, y }) => {
          const mark = marks[Number(text)];
          return { own: Number(text), left: x, right: x + (mark?.width ?? 0), top: y - 7, bottom: y + 7 };
        });
        for (const [at, box] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) {
            expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(false);
          }
          marks.forEach(({ at: [x, y], radius }, mark) => {
            const hits = box.left < x + radius && x - radius < box.right && box.top < y + radius && y - radius < box.bottom;
            if (mark !== box.own) expect(hits).toBe(false);
          });
        }
      }),
    );
  });
});

describe('bundles', () => {
  const city = (id: string): CityMatrixAnswer['cities'][number] => ({
    id: id as never,
    name: { zh: id, en: id },
    province: 'Anhui',
    nodes: 1,
  });

  it('put pairs with more layers first, then those with more links, and leave out what is not tied', () => {
    const layers = {
      knowledge: [
        [0, 1, 9],
        [1, 0, 0],
        [9, 0, 0],
      ],
      value: [
        [0, 2, 0],
        [2, 0, 0],
        [0, 0, 0],
      ],
    };
    const found = bundles({ cities: ['a', 'b', 'c'].map(city), layers });
    expect(found.map(({ a, b, total }) => [a, b, total])).toEqual([
      [0, 1, 3],
      [0, 2, 9],
    ]);
    expect(found[0]?.byLayer.map(({ layer }) => layer)).toEqual(['knowledge', 'value']);
  });

  it('have strands that start and end at the cities and keep apart in the middle', () => {
    const [a, b] = [
      [0, 0],
      [100, 0],
    ] as const;
    const bends = [0, 1, 2].map((strand) => strandBend(a, b, strand, 3, 2));
    expect(new Set(bends.map(([, y]) => y)).size).toBe(3);
    const points = strandPoints(a, bends[0] ?? a, b);
    expect([points[0], points.at(-1)]).toEqual([a, b]);
  });
});
