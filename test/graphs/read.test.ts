import { describe, expect, it } from 'vitest';
import type { Rows } from '../../server/graph/walk.ts';
import { type NamedGraph, readNeighbours, readNodesAndLinks, simpleRows } from './read.ts';

const row = (rows: Rows, node: number) => {
  const start = rows.rowStart[node] ?? 0;
  return [...rows.neighbour.subarray(start, start + (rows.rowLength[node] ?? 0))];
};
const neighbours = (graph: NamedGraph, rows = graph.rows) =>
  graph.names.map((name, node) => [name, row(rows, node).map((neighbour) => graph.names[neighbour])]);

describe('a graph file', () => {
  it('gives nodes the order of their numbers, lone ones too, and links their weights', () => {
    const graph = readNodesAndLinks('10\n9\n2\n\n', '10 2 0.5\n2 10 1.5\n');
    expect(neighbours(graph)).toEqual([
      ['2', ['10', '10']],
      ['9', []],
      ['10', ['2', '2']],
    ]);
    expect([...graph.rows.weight]).toEqual([0.5, 1.5, 0.5, 1.5]);
  });

  it('of neighbours names a link without direction at one end or both', () => {
    const graph = readNeighbours('1 2 3\n2 1\n3\n4 1\n', false);
    expect(graph.linkCount).toBe(3);
    expect(neighbours(graph)).toEqual([
      ['1', ['2', '3', '4']],
      ['2', ['1']],
      ['3', ['1']],
      ['4', ['1']],
    ]);
    expect(readNeighbours('1 2 3\n2 1\n3\n4 1\n', true).linkCount).toBe(4);
  });

  it('loses directions, parallel links and links to oneself when it is made simple', () => {
    const graph = readNodesAndLinks('1\n2\n3\n', '1 2\n2 1\n2 2\n3 2\n1 2\n');
    expect(neighbours(graph, simpleRows(graph))).toEqual([
      ['1', ['2']],
      ['2', ['1', '3']],
      ['3', ['2']],
    ]);
  });
});
