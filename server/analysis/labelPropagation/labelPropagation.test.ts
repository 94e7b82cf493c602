import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyGraph, type DrawnGraph, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { labelPropagation } from './labelPropagation.ts';

function slowLabels(graph: DrawnGraph, rounds: number): number[] {
  const links = matrixOf(graph, 'both');
  let labels = links.map((_, node) => node);
  for (let round = 0; round < rounds; round += 1) {
    labels = links.map((row, node) => {
      const votes = new Map<number, number>();
      row.forEach((count, other) => {
        const label = labels[other] ?? 0;
        if (count > 0) votes.set(label, (votes.get(label) ?? 0) + count);
      });
      const ranked = [...votes].sort(([one, most], [other, fewer]) => fewer - most || one - other);
      return ranked[0]?.[0] ?? labels[node] ?? 0;
    });
  }
  return labels;
}

describe('label propagation', () => {
  it('gives each node the most frequent label around it, the smallest of several', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 8 }), (graph, rounds) => {
        const answer = labelPropagation.run(rowsOf(graph.nodeCount, graph.links), { rounds }, UNHURRIED);
        expect([...answer.labels]).toEqual(slowLabels(graph, rounds));
        expect(answer.settled || answer.rounds === rounds).toBe(true);
        if (answer.settled) expect([...answer.labels]).toEqual(slowLabels(graph, answer.rounds + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('says that it was stopped', () => {
    const answer = labelPropagation.run(rowsOf(2, [[0, 1]]), { rounds: 5 }, HURRIED);
    expect(answer).toMatchObject({ rounds: 0, complete: false });
    expect([...answer.labels]).toEqual([0, 1]);
  });
});
