import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { HURRIED } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { occurrences, slowComponents, smallGraph } from '../smallGraphs.ts';
import { removal } from './removal.ts';

const question = smallGraph(10, 14).chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    nodes: fc.array(fc.nat({ max: graph.nodeCount - 1 }), { maxLength: 3 }),
    links: fc.array(fc.nat({ max: 13 }), { maxLength: 4 }),
  }),
);

describe('removal', () => {
  it('says what hangs together afterwards and who is cut off', () => {
    fc.assert(
      fc.property(question, ({ graph, nodes, links }) => {
        const rows = rowsOf(graph.nodeCount, graph.links);
        const found = removal.run(rows, { nodes, links }, UNHURRIED);
        const before = slowComponents(graph);
        const kept = graph.links.filter((ends, link) => !links.includes(link) && !ends.some((end) => nodes.includes(end)));
        const after = slowComponents({ ...graph, links: kept });
        const remaining = after.flatMap((_, node) => (nodes.includes(node) ? [] : [node]));
        const size = (name: number) => remaining.filter((node) => after[node] === name).length;
        const pieces = [...new Set(remaining.map((node) => after[node] ?? 0))].sort((a, b) => size(b) - size(a) || a - b);

        expect([...found.component]).toEqual(after.map((name, node) => (nodes.includes(node) ? -1 : pieces.indexOf(name))));
        expect([...found.sizes]).toEqual(occurrences(remaining.map((node) => after[node] ?? 0)));
        const largestRest = (node: number) => pieces.find((piece) => before[piece] === before[node]);
        expect([...found.cutOff]).toEqual(remaining.filter((node) => after[node] !== largestRest(node)));
        const parted = remaining.flatMap((a) => remaining.filter((b) => a < b && before[a] === before[b] && after[a] !== after[b]));
        expect(found.disconnectedPairs).toBe(parted.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('says nothing of losses when it was stopped', () => {
    const path = rowsOf(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(removal.run(path, { nodes: [1], links: [] }, HURRIED)).toMatchObject({ complete: false, cutOff: new Int32Array(0) });
    expect(removal.parameters.parse({ nodes: [1] })).toEqual({ nodes: [1], links: [] });
  });
});
