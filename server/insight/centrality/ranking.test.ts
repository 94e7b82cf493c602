import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingOf } from './ranking.ts';

const anyScores = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(Number.NaN)), { minLength: 1, maxLength: 30 });
const anyOrder = fc.constantFrom('highest' as const, 'lowest' as const);

describe('a ranking', () => {
  it('counts for each node those that stand before it, and shows pages that make the whole', () => {
    fc.assert(
      fc.property(anyScores, anyOrder, fc.integer({ min: 1, max: 7 }), (scores, order, limit) => {
        const ranking = rankingOf(Float64Array.from(scores), order);
        const isBefore = (a: number, b: number) => (order === 'highest' ? a > b : a < b);
        scores.forEach((score, node) => {
          const rank = Number.isNaN(score) ? null : 1 + scores.filter((other) => isBefore(other, score)).length;
          expect(ranking.rankOf(node)).toBe(rank);
          if (rank !== null) expect(ranking.through(node)).toBe(scores.filter((other) => other === score || isBefore(other, score)).length);
        });
        const pages: number[] = [];
        for (let offset = 0; offset < scores.length; offset += limit) pages.push(...ranking.page(offset, limit));
        expect(pages).toHaveLength(scores.length);
        expect(pages).toEqual(ranking.sorted(scores.map((_, node) => node)));
        const ranks = pages.map((node) => ranking.rankOf(node) ?? Number.POSITIVE_INFINITY);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranking.page(scores.length, limit)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not part scores that differ only in how they were added up', () => {
    const ranking = rankingOf(Float64Array.of(0.1 + 0.2, 0.3, 0.2), 'highest');
    expect([0, 1, 2].map((node) => ranking.rankOf(node))).toEqual([1, 1, 3]);
  });
});
