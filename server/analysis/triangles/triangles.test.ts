import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyGraph, cell, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { triangles } from './triangles.ts';

describe('triangles', () => {
  it('are those that three loops find, and so is the clustering', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), (graph, directed) => {
        const answer = triangles.run(rowsOf(graph.nodeCount, graph.links), { directed }, UNHURRIED);
        const tied = matrixOf(graph, 'both');
        const arcs = directed ? matrixOf(graph, 'out') : tied;
        const nodes = tied.map((_, node) => node);
        let closed = 0;
        let pairs = 0;
        for (const node of nodes) {
          const neighbours = nodes.filter((other) => other !== node && cell(tied, node, other) > 0);
          let corner = 0;
          let between = 0;
          for (const one of neighbours) {
            for (const other of neighbours) {
              if (one < other && cell(tied, one, other) > 0) corner += 1;
              if (one !== other && cell(arcs, one, other) > 0) between += 1;
            }
          }
          const possible = neighbours.length * (neighbours.length - 1);
          expect(answer.triangles[node]).toBe(corner);
          expect(answer.clustering[node]).toBeCloseTo(possible === 0 ? 0 : between / possible, 12);
          closed += corner;
          pairs += possible / 2;
        }
        expect(answer.triangleCount).toBe(closed / 3);
        expect(answer.transitivity).toBeCloseTo(pairs === 0 ? 0 : closed / pairs, 12);
        expect(answer.averageClustering).toBeCloseTo(answer.clustering.reduce((sum, share) => sum + share, 0) / graph.nodeCount, 12);
      }),
      { numRuns: 3000 },
    );
  });

  it('says that it was stopped', () => {
    expect(triangles.run(rowsOf(2, [[0, 1]]), { directed: false }, HURRIED).complete).toBe(false);
  });
});
