import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../../analysis/algorithm.ts';
import { biconnected } from '../../analysis/biconnected/biconnected.ts';
import { rowsOf } from '../../analysis/rowsOf.ts';
import { type SmallGraph, slowComponents, smallGraph } from '../../analysis/smallGraphs.ts';
import { FallOff } from './fallOff.ts';

/** The parts that a component falls into, as sorted lists, largest first. */
function partsOf(graph: SmallGraph, within: (node: number) => boolean): number[][] {
  const name = slowComponents(graph);
  const parts = new Map<number, number[]>();
  name.forEach((part, node) => {
    if (within(node)) parts.set(part, [...(parts.get(part) ?? []), node]);
  });
  return [...parts.values()].sort((a, b) => b.length - a.length);
}

const sorted = (nodes: Iterable<number>): number[] => [...nodes].sort((a, b) => a - b);

describe('what falls off', () => {
  it('without a node is all but a largest part of what is left', () => {
    fc.assert(
      fc.property(smallGraph(12, 16), (graph) => {
        const rows = rowsOf(graph.nodeCount, graph.links);
        const cuts = biconnected.run(rows, {}, UNHURRIED);
        const component = slowComponents(graph);
        const fallOff = new FallOff(rows);
        cuts.articulationPoints.forEach((point, at) => {
          const links = graph.links.filter(([source, target]) => source !== point && target !== point);
          const parts = partsOf({ ...graph, links }, (node) => node !== point && component[node] === component[point]);
          const fallen = fallOff.withoutNode(point, cuts.partCount[at] ?? 0, cuts.cutOff[at] ?? 0).map(sorted);
          expect(fallen).toHaveLength(parts.length - 1);
          for (const part of fallen) expect(parts).toContainEqual(part);
          const stays = parts.filter((part) => !fallen.some((other) => other[0] === part[0]));
          expect(stays.map(({ length }) => length)).toEqual([parts[0]?.length]);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('without a bridge is a smallest side', () => {
    fc.assert(
      fc.property(smallGraph(12, 14), (graph) => {
        const rows = rowsOf(graph.nodeCount, graph.links);
        const cuts = biconnected.run(rows, {}, UNHURRIED);
        const component = slowComponents(graph);
        const fallOff = new FallOff(rows);
        cuts.bridges.forEach((link, at) => {
          const [source, target] = graph.links[link] ?? [0, 0];
          const links = graph.links.filter((_, other) => other !== link);
          const sides = partsOf({ ...graph, links }, (node) => component[node] === component[source]);
          const side = sorted(fallOff.withoutLink(link, source, target, cuts.smallerSide[at] ?? 0));
          expect(sides).toContainEqual(side);
          expect(side).toHaveLength(sides[1]?.length ?? 0);
        });
      }),
      { numRuns: 3000 },
    );
  });
});
