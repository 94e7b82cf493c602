import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { HURRIED } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { occurrences, slowComponents, smallGraph } from '../smallGraphs.ts';
import { components } from './components.ts';

describe('components', () => {
  it('are those that the slow way finds, numbered by size and then by the lowest node', () => {
    fc.assert(
      fc.property(smallGraph(12, 14), (graph) => {
        const { component, sizes } = components.run(rowsOf(graph.nodeCount, graph.links), {}, UNHURRIED);
        const slow = slowComponents(graph);
        const size = (name: number) => slow.filter((other) => other === name).length;
        const inOrder = [...new Set(slow)].sort((a, b) => size(b) - size(a) || a - b);
        expect([...component]).toEqual(slow.map((name) => inOrder.indexOf(name)));
        expect([...sizes]).toEqual(occurrences(slow));
      }),
      { numRuns: 4000 },
    );
  });

  it('says when it was stopped', () => {
    const star = rowsOf(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]);
    expect(components.run(star, {}, HURRIED).complete).toBe(false);
    expect(components.run(star, {}, UNHURRIED)).toMatchObject({ complete: true, sizes: Int32Array.of(5) });
  });
});
