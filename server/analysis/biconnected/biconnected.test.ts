import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { HURRIED } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { occurrences, type SmallGraph, slowComponents, smallGraph, without } from '../smallGraphs.ts';
import { biconnected, cutPoints } from './biconnected.ts';

const rowsFrom = ({ nodeCount, links }: SmallGraph) => rowsOf(nodeCount, links);

/** The sizes of the parts that the loss of a node leaves of its component, largest first. */
function partsWithout(graph: SmallGraph, lost: number): number[] {
  const before = slowComponents(graph);
  const after = slowComponents({ ...graph, links: graph.links.filter((ends) => !ends.includes(lost)) });
  return occurrences(after.filter((_, node) => node !== lost && before[node] === before[lost]));
}

/** The sizes of the parts that the loss of a link leaves of its component, largest first. */
function sidesWithout(graph: SmallGraph, lost: number): number[] {
  const before = slowComponents(graph);
  const after = slowComponents({ ...graph, links: without(graph.links, lost) });
  const [source] = graph.links[lost] ?? [0];
  return occurrences(after.filter((_, node) => before[node] === before[source]));
}

/** Two links are in one biconnected component when no node, taken out from between them, parts them. */
function sameComponent({ nodeCount, links }: SmallGraph, left: number, right: number): boolean {
  return Array.from({ length: nodeCount }, (_, node) => node).every((node) => {
    const touching = links.flatMap((a, at) =>
      links.flatMap((b, to): [number, number][] => (a.some((end) => end !== node && b.includes(end)) ? [[at, to]] : [])),
    );
    const piece = slowComponents({ nodeCount: links.length, links: touching });
    return piece[left] === piece[right];
  });
}

describe('biconnected', () => {
  it('finds the nodes and links whose loss breaks a component, and what falls off', () => {
    fc.assert(
      fc.property(smallGraph(9, 14), (graph) => {
        const found = biconnected.run(rowsFrom(graph), {}, UNHURRIED);
        const parts = Array.from({ length: graph.nodeCount }, (_, node) => partsWithout(graph, node));
        const points = parts.flatMap((sizes, node) => (sizes.length > 1 ? [node] : []));
        expect([...found.articulationPoints]).toEqual(points);
        expect([...found.partCount]).toEqual(points.map((point) => parts[point]?.length));
        expect([...found.cutOff]).toEqual(points.map((point) => parts[point]?.slice(1).reduce((sum, size) => sum + size, 0)));
        const sides = graph.links.map((_, link) => sidesWithout(graph, link));
        const bridges = sides.flatMap((sizes, link) => (sizes.length > 1 ? [link] : []));
        expect([...found.bridges]).toEqual(bridges);
        expect([...found.smallerSide]).toEqual(bridges.map((link) => sides[link]?.[1]));
        expect(cutPoints.run(rowsFrom(graph), {}, UNHURRIED)).toEqual({
          articulationPoints: found.articulationPoints,
          bridges: found.bridges,
          complete: true,
        });
      }),
      { numRuns: 4000 },
    );
  });

  it('puts two links into one component when no single node parts them', () => {
    fc.assert(
      fc.property(smallGraph(6, 9), (graph) => {
        const { linkComponent, componentSizes } = biconnected.run(rowsFrom(graph), {}, UNHURRIED);
        const proper = graph.links.flatMap(([source, target], link) => (source === target ? [] : [link]));
        for (const left of proper) {
          for (const right of proper) expect(linkComponent[left] === linkComponent[right]).toBe(sameComponent(graph, left, right));
        }
        expect([...componentSizes]).toEqual(occurrences(proper.map((link) => linkComponent[link] ?? 0)));
        const loops = graph.links.flatMap(([source, target], link) => (source === target ? [linkComponent[link]] : []));
        expect(loops.every((component) => component === -1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('walks a long chain without overflowing the stack', () => {
    const nodeCount = 200_000;
    const chain = Array.from({ length: nodeCount - 1 }, (_, node): [number, number] => [node, node + 1]);
    const found = biconnected.run(rowsOf(nodeCount, chain), {}, UNHURRIED);
    expect(found.articulationPoints).toHaveLength(nodeCount - 2);
    expect(found.bridges).toHaveLength(nodeCount - 1);
    const ring = biconnected.run(rowsOf(nodeCount, [...chain, [nodeCount - 1, 0]]), {}, UNHURRIED);
    expect(ring.articulationPoints).toHaveLength(0);
    expect([...ring.componentSizes]).toEqual([nodeCount]);
  });

  it('says when it was stopped', () => {
    const rows = rowsOf(2, [[0, 1]]);
    expect(biconnected.run(rows, {}, HURRIED)).toMatchObject({ complete: false, bridges: new Int32Array(0) });
    expect(cutPoints.run(rows, {}, HURRIED)).toMatchObject({ complete: false, bridges: new Int32Array(0) });
  });
});
