import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyDirection, anyGraph, cell, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { degree } from './degree.ts';

describe('degree', () => {
  it('counts ends of links, other nodes and weights as a matrix of the graph does', () => {
    fc.assert(
      fc.property(anyGraph, anyDirection, (graph, direction) => {
        const answer = degree.run(rowsOf(graph.nodeCount, graph.links), { direction }, UNHURRIED);
        const links = matrixOf(graph, direction);
        const weights = matrixOf(graph, direction, true);
        const loops = direction === 'both' ? 1 : 0;
        const sum = (matrix: number[][], node: number) => (matrix[node] ?? []).reduce((total, count) => total + count, 0);
        for (let node = 0; node < graph.nodeCount; node += 1) {
          expect(answer.degree[node]).toBe(sum(links, node) + loops * cell(links, node, node));
          expect(answer.strength[node]).toBe(sum(weights, node) + loops * cell(weights, node, node));
          expect(answer.neighbours[node]).toBe((links[node] ?? []).filter((count, other) => count > 0 && other !== node).length);
        }
        expect(answer.complete).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('says when it was stopped', () => {
    expect(degree.run(rowsOf(2, [[0, 1]]), { direction: 'both' }, HURRIED).complete).toBe(false);
  });
});
