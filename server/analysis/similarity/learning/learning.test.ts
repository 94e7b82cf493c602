import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binned } from './binned.ts';
import { learnRanking } from './learnRanking.ts';
import { bestSplit, histogramOf } from './split.ts';
import { treeScore } from './trees.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('learning to rank', () => {
  it('splits where the loss falls most', () => {
    const row = fc.record({ values: fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), slope: fc.integer({ min: -5, max: 5 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom(1, 3), (rows, leastCurvature) => {
        const data = binned(Float32Array.from(rows.flatMap(({ values }) => values)), 2);
        const loss = { slope: Float64Array.from(rows, ({ slope }) => slope), curvature: new Float64Array(rows.length).fill(1) };
        const all = Int32Array.from(rows.keys());
        const found = bestSplit(data, histogramOf(data, loss, all, 0, all.length), { leaves: 2, leastCurvature, shrink: 1 });
        const worth = (some: typeof rows) => sum(some.map(({ slope }) => slope)) ** 2 / (some.length + 1);
        let best = 0;
        for (const feature of [0, 1] as const) {
          for (let edge = 0; edge < 6; edge += 1) {
            const left = rows.filter(({ values }) => values[feature] <= edge);
            const right = rows.filter(({ values }) => values[feature] > edge);
            if (Math.min(left.length, right.length) < leastCurvature) continue;
            best = Math.max(best, worth(left) + worth(right) - worth(rows));
          }
        }
        expect(found.gain).toBeCloseTo(best);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a rule that takes two values together, the same each time', () => {
    // Right is what is high in exactly one of two values: no single value tells.
    const questions = 40;
    const perQuestion = 25;
    const values = new Float32Array(questions * perQuestion * 3);
    const relevant = new Uint8Array(questions * perQuestion);
    for (let row = 0; row < relevant.length; row += 1) {
      const one = (row * 37) % 101;
      const other = (row * 61) % 97;
      values.set([one, other, row % 7], row * 3);
      relevant[row] = one > 50 !== other > 48 ? 1 : 0;
    }
    const questionStart = Int32Array.from({ length: questions + 1 }, (_, question) => question * perQuestion);
    const examples = { values, featureCount: 3, relevant, questionStart };
    const learning = { trees: 20, rate: 0.3, leaves: 6, leastCurvature: 0.1, shrink: 1 };
    const trees = learnRanking(examples, learning);
    const right = relevant.filter((answer, row) => treeScore(trees, values, row * 3) > 0 === (answer === 1)).length;
    expect(right / relevant.length).toBeGreaterThan(0.97);
    expect(learnRanking(examples, learning)).toEqual(trees);
  });
});
