import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { HURRIED } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { type SmallGraph, smallGraph } from '../smallGraphs.ts';
import { kCore } from './kCore.ts';

/** The nodes that stay when those with fewer than k neighbours are taken away again and again. */
function slowCore({ nodeCount, links }: SmallGraph, k: number): number[] {
  let nodes = Array.from({ length: nodeCount }, (_, node) => node);
  for (let round = 0; round < nodeCount; round += 1) {
    const neighbours = (node: number) =>
      new Set(
        links
          .filter((ends) => ends.includes(node) && ends.every((end) => nodes.includes(end)))
          .flat()
          .filter((end) => end !== node),
      );
    nodes = nodes.filter((node) => neighbours(node).size >= k);
  }
  return nodes;
}

describe('k-core', () => {
  it('gives each node the highest k whose core it stays in', () => {
    fc.assert(
      fc.property(smallGraph(8, 24), (graph) => {
        const slow = new Array<number>(graph.nodeCount).fill(0);
        for (let k = 1; k < graph.nodeCount; k += 1) for (const node of slowCore(graph, k)) slow[node] = k;
        const { core, highest } = kCore.run(rowsOf(graph.nodeCount, graph.links), {}, UNHURRIED);
        expect([...core]).toEqual(slow);
        expect(highest).toBe(Math.max(...slow));
      }),
      { numRuns: 3000 },
    );
  });

  it('claims no more than it knows when it was stopped', () => {
    const triangle = rowsOf(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    expect(kCore.run(triangle, {}, HURRIED)).toEqual({ core: Int32Array.of(0, 0, 0), highest: 0, complete: false });
  });
});
