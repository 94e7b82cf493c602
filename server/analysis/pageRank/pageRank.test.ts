import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyDirection, anyGraph, cell, type DrawnGraph, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { pageRank } from './pageRank.ts';

const parameters = pageRank.parameters.parse({});

/** Round by round with the whole matrix of chances to go from one node to another. */
function slowPageRank(graph: DrawnGraph, direction: 'both' | 'out' | 'in', weighted: boolean, damping: number, rounds: number): number[] {
  const { nodeCount } = graph;
  const ways = matrixOf(graph, direction, weighted);
  const chances = ways.map((row) => {
    const all = row.reduce((sum, way) => sum + way, 0);
    return row.map((way) => (all === 0 ? 1 / nodeCount : way / all));
  });
  let scores = new Array<number>(nodeCount).fill(1 / nodeCount);
  for (let round = 0; round < rounds; round += 1) {
    scores = scores.map(
      (_, to) => (1 - damping) / nodeCount + damping * scores.reduce((sum, score, from) => sum + score * cell(chances, from, to), 0),
    );
  }
  return scores;
}

describe('PageRank', () => {
  it('is what the matrix of all chances gives', () => {
    fc.assert(
      fc.property(
        anyGraph,
        anyDirection,
        fc.boolean(),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (graph, direction, weighted, damping, rounds) => {
          const answer = pageRank.run(
            rowsOf(graph.nodeCount, graph.links),
            { direction, weighted, damping, rounds, tolerance: 0 },
            UNHURRIED,
          );
          const expected = slowPageRank(graph, direction, weighted, damping, rounds);
          expected.forEach((score, node) => {
            expect(answer.scores[node]).toBeCloseTo(score, 12);
          });
          expect(answer.rounds).toBe(rounds);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('ends when nothing changes any more, and says whether it came to that', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const rows = rowsOf(graph.nodeCount, graph.links);
        const answer = pageRank.run(rows, { ...parameters, rounds: 200 }, UNHURRIED);
        expect(answer.converged).toBe(true);
        expect(answer.change).toBeLessThanOrEqual(parameters.tolerance);
        expect(answer.rounds).toBeLessThan(200);
        slowPageRank(graph, 'both', false, 0.85, 200).forEach((score, node) => {
          expect(answer.scores[node]).toBeCloseTo(score, 8);
        });
      }),
      { numRuns: 300 },
    );
    const rows = rowsOf(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(pageRank.run(rows, { ...parameters, rounds: 2 }, UNHURRIED).converged).toBe(false);
  });

  it('says that it was stopped, and gives the last whole round', () => {
    const answer = pageRank.run(rowsOf(2, [[0, 1]]), parameters, HURRIED);
    expect(answer).toMatchObject({ complete: false, converged: false, rounds: 0 });
    expect([...answer.scores]).toEqual([0.5, 0.5]);
  });
});
