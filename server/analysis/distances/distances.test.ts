import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyDirection, anyGraph, HURRIED } from '../anyGraph.ts';
import { breadthFirst } from '../breadthFirst/breadthFirst.ts';
import { rowsOf } from '../rowsOf.ts';
import { distances } from './distances.ts';

/** Takes each link again and again until no distance becomes shorter. */
function slowDistances(nodeCount: number, links: [number, number, number][], source: number, direction: 'both' | 'out' | 'in'): number[] {
  const lengths = new Array<number>(nodeCount).fill(Number.POSITIVE_INFINITY);
  lengths[source] = 0;
  for (let round = 0; round < nodeCount; round += 1) {
    for (const [from, to, weight] of links) {
      if (direction !== 'in') lengths[to] = Math.min(lengths[to] ?? 0, (lengths[from] ?? 0) + weight);
      if (direction !== 'out') lengths[from] = Math.min(lengths[from] ?? 0, (lengths[to] ?? 0) + weight);
    }
  }
  return lengths;
}

const question = anyGraph.chain((graph) => fc.record({ graph: fc.constant(graph), source: fc.nat({ max: graph.nodeCount - 1 }) }));

describe('distances from one node', () => {
  it('are the least sums of weights, or the fewest links', () => {
    fc.assert(
      fc.property(question, anyDirection, fc.boolean(), ({ graph, source }, direction, counting) => {
        const { nodeCount } = graph;
        const links = graph.links.map(([from, to, weight]): [number, number, number] => [from, to, counting ? 1 : weight - 1]);
        const answer = (counting ? breadthFirst : distances).run(rowsOf(nodeCount, links), { source, direction }, UNHURRIED);
        const expected = slowDistances(nodeCount, links, source, direction);
        const within = expected.filter((length) => Number.isFinite(length));
        expect([...answer.distances]).toEqual(expected);
        expect(answer).toMatchObject({ reached: within.length, farthest: Math.max(...within), complete: true });
      }),
      { numRuns: 3000 },
    );
  });

  it('say when the search was stopped', () => {
    const nodeCount = 400_000;
    const rows = rowsOf(
      nodeCount,
      Array.from({ length: nodeCount - 1 }, (_, node) => [node, node + 1] as const),
    );
    for (const algorithm of [distances, breadthFirst]) {
      const answer = algorithm.run(rows, { source: 0, direction: 'both' }, HURRIED);
      expect(answer.complete).toBe(false);
      expect(answer.reached).toBeLessThan(nodeCount);
      expect(answer.distances[answer.farthest]).toBe(answer.farthest);
    }
  });
});
