import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGraph, type DrawnGraph, matrixOf } from './anyGraph.ts';
import { mergedRowsOf } from './mergedRows.ts';
import { rowsOf } from './rowsOf.ts';
import { ALONE } from './team.ts';

/** Neighbours, ways and weights of a row as they should be, from a table of all pairs. */
function slowRow(graph: DrawnGraph, node: number, directed: boolean): [neighbour: number, way: number, weight: number][] {
  const ways = directed ? (['out', 'in'] as const) : (['both'] as const);
  const tables = ways.map((way) => ({ count: matrixOf(graph, way), weight: matrixOf(graph, way, true) }));
  return Array.from({ length: graph.nodeCount }, (_, other) =>
    tables.flatMap(({ count, weight }, way): [number, number, number][] =>
      other === node || (count[node]?.[other] ?? 0) === 0 ? [] : [[other, way, weight[node]?.[other] ?? 0]],
    ),
  ).flat();
}

describe('merged rows', () => {
  it('have one link for all between the same two nodes, or one each way, and none from a node to itself', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), (graph, directed) => {
        const merged = mergedRowsOf(rowsOf(graph.nodeCount, graph.links), directed, ALONE);
        for (let node = 0; node < graph.nodeCount; node += 1) {
          const start = merged.rowStart[node] ?? 0;
          const slots = Array.from({ length: merged.rowLength[node] ?? 0 }, (_, at) => start + at);
          const row = slots.map((slot) => [merged.neighbour[slot], merged.entry[slot] ?? 0, merged.weight[slot]]);
          expect(row.sort()).toEqual(slowRow(graph, node, directed).sort());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same when two work on them', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const rows = rowsOf(graph.nodeCount, graph.links);
        const alone = mergedRowsOf(rows, false, ALONE);
        const halves = [0, 1].map((rank) => mergedRowsOf(rows, false, { ...ALONE, rank, size: 2 }));
        const middle = Math.floor(graph.nodeCount / 2);
        const lengths = Array.from(alone.rowLength, (_, node) => halves[node < middle ? 0 : 1]?.rowLength[node]);
        expect(lengths).toEqual([...alone.rowLength]);
      }),
    );
  });
});
