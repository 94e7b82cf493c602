import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { NodeId } from '../../../model/ids.ts';
import { square, step, tiedPairs, withoutTiedOn } from './cells.ts';
import { MATRIX_ORDERS, ordered } from './order.ts';

const cities = (count: number): CityMatrixAnswer['cities'] =>
  Array.from({ length: count }, (_, at) => ({
    id: NodeId.parse(`city:c${at}`),
    name: { zh: String(at), en: String(at) },
    province: ['Anhui', 'Jiangsu', 'Shanghai'][at % 3] ?? '',
    nodes: 1,
  }));

const symmetric = (count: number, cells: readonly number[]): number[][] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => (a === b ? 0 : (cells[Math.max(a, b) * count + Math.min(a, b)] ?? 0))),
  );

describe('the order of the matrix', () => {
  it.each(MATRIX_ORDERS)('by %s names every city once', (order) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 100, maxLength: 100 }),
        (count, cells) => {
          expect(ordered(cities(count), symmetric(count, cells), order).sort((a, b) => a - b)).toEqual(cities(count).map((_, at) => at));
        },
      ),
    );
  });

  it('by likeness puts cities beside those that they are tied to', () => {
    // Two groups of three, whose members stand alternately.
    const ties = Array.from({ length: 6 }, (_, a) => Array.from({ length: 6 }, (_, b) => (a !== b && a % 2 === b % 2 ? 4 : 0)));
    const sides = ordered(cities(6), ties, 'likeness').map((at) => at % 2);
    expect(sides.slice(0, 3)).toEqual([sides[0], sides[0], sides[0]]);
  });

  it('by province begins with Shanghai', () => {
    expect(ordered(cities(3), symmetric(3, []), 'province')).toEqual([2, 1, 0]);
  });
});

describe('a cell', () => {
  const matrix = { cities: cities(2), layers: { knowledge: symmetric(2, [0, 0, 8, 0]), value: symmetric(2, [0, 0, 1, 0]) } };

  it('adds up the layers shown', () => {
    expect(square(matrix)[0]?.[1]).toEqual({ ties: 9, layers: 2 });
    expect(square(matrix, ['value'])[0]?.[1]).toEqual({ ties: 1, layers: 1 });
    expect(tiedPairs(matrix)).toMatchObject({ all: 1, byLayer: { knowledge: 1, value: 1, service: 0 } });
  });

  it('is shaded by layers when several are shown, else by ties', () => {
    expect(step({ ties: 9, layers: 2 }, true)).toBe(2);
    expect(step({ ties: 9, layers: 1 }, false)).toBe(4);
    expect(step({ ties: 0, layers: 0 }, false)).toBe(0);
  });
});

it('leaves out pairs that are tied on one layer, on every layer', () => {
  const [knowledge, industry] = [symmetric(3, [0, 0, 0, 2, 0, 0, 1, 1, 0]), symmetric(3, [0, 0, 0, 5, 0, 0, 0, 0, 0])];
  const matrix = { cities: cities(3), layers: { knowledge, industry } };
  expect(tiedPairs(matrix)).toMatchObject({ all: 3, byLayer: { knowledge: 3, industry: 1 } });
  expect(tiedPairs(withoutTiedOn(matrix, 'industry'))).toMatchObject({ all: 2, byLayer: { knowledge: 2, industry: 0 } });
  expect(withoutTiedOn(matrix, undefined)).toBe(matrix);
});
