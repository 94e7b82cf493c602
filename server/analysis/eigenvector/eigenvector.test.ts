import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyGraph, cell, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { eigenvector } from './eigenvector.ts';

const parameters = eigenvector.parameters.parse({ tolerance: 1e-13, rounds: 100_000 });

/** The matrix plus a multiple of one, squared again and again: after so many squarings only the largest eigenvalue's part is left. */
function slowScores(matrix: number[][]): number[] {
  const most = Math.max(1, ...matrix.map((row) => row.reduce((sum, value) => sum + value, 0)));
  let power = matrix.map((row, at) => row.map((value, to) => (value + (at === to ? most : 0)) / (2 * most)));
  for (let squaring = 0; squaring < 30; squaring += 1) {
    const before = power;
    const product = before.map((row) => row.map((_, to) => row.reduce((sum, value, via) => sum + value * cell(before, via, to), 0)));
    const largest = Math.max(...product.flat());
    power = product.map((row) => row.map((value) => value / largest));
  }
  const scores = power.map((row) => row.reduce((sum, value) => sum + value, 0));
  const length = Math.hypot(...scores);
  return scores.map((score) => score / length);
}

describe('eigenvector centrality', () => {
  it('is what the matrix taken to a high power gives', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), (graph, weighted) => {
        const answer = eigenvector.run(rowsOf(graph.nodeCount, graph.links), { ...parameters, weighted }, UNHURRIED);
        fc.pre(answer.converged);
        slowScores(matrixOf(graph, 'both', weighted)).forEach((score, node) => {
          expect(Math.abs((answer.scores[node] ?? 0) - score)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is an eigenvector: around each node stands the eigenvalue times its score', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), (graph, weighted) => {
        const { scores, eigenvalue, converged } = eigenvector.run(
          rowsOf(graph.nodeCount, graph.links),
          { ...parameters, weighted },
          UNHURRIED,
        );
        expect(converged).toBe(true);
        matrixOf(graph, 'both', weighted).forEach((row, node) => {
          const around = row.reduce((sum, value, other) => sum + value * (scores[other] ?? 0), 0);
          expect(around).toBeCloseTo(eigenvalue * (scores[node] ?? 0), 5);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with networkx on a star with a tail, a graph of two sides', () => {
    const rows = rowsOf(6, [
      [0, 1, 2],
      [0, 2, 1],
      [0, 3, 1],
      [3, 4, 3],
      [4, 5, 1],
    ]);
    // networkx 3.6.1: eigenvector_centrality_numpy(G, weight='weight').
    const expected = [
      0.33365393890031164, 0.19588147450336202, 0.09794073725168101, 0.6469525618727257, 0.6234380875887413, 0.18300394154034813,
    ];
    const { scores } = eigenvector.run(rows, parameters, UNHURRIED);
    expected.forEach((score, node) => {
      expect(scores[node]).toBeCloseTo(score, 8);
    });
  });

  it('says when it did not converge and when it was stopped', () => {
    const rows = rowsOf(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(eigenvector.run(rows, { ...parameters, rounds: 2 }, UNHURRIED)).toMatchObject({ converged: false, complete: true, rounds: 2 });
    expect(eigenvector.run(rows, parameters, HURRIED)).toMatchObject({ converged: false, complete: false, rounds: 0 });
  });
});
