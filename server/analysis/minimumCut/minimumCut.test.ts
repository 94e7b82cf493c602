import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { HURRIED } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { type SmallGraph, slowComponents, smallGraph } from '../smallGraphs.ts';
import { minimumCut } from './minimumCut.ts';

const question = (maxNodes: number, maxLinks: number) =>
  smallGraph(maxNodes, maxLinks).chain((graph) => {
    const ends = fc.uniqueArray(fc.nat({ max: graph.nodeCount - 1 }), { minLength: 1, maxLength: 2 });
    return fc.record({
      graph: fc.constant(graph),
      weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: maxLinks, maxLength: maxLinks }),
      sources: ends,
      targets: ends,
    });
  });

const subsetsOf = (count: number) => Array.from({ length: 2 ** count }, (_, bits) => (item: number) => ((bits >> item) & 1) === 1);

function connected(graph: SmallGraph, sources: number[], targets: number[]): boolean {
  const name = slowComponents(graph);
  return sources.some((source) => targets.some((target) => name[source] === name[target]));
}

/** Tries every way to put the nodes on two sides. */
function cheapestLinkCut({ nodeCount, links }: SmallGraph, weights: number[], sources: number[], targets: number[]): number {
  const costs = subsetsOf(nodeCount)
    .filter((side) => sources.every(side) && !targets.some(side))
    .map((side) => links.reduce((sum, [a, b], link) => sum + (side(a) === side(b) ? 0 : (weights[link] ?? 0)), 0));
  return Math.min(...costs);
}

/** Tries every set of nodes between the ends. */
function fewestNodes(graph: SmallGraph, sources: number[], targets: number[]): number {
  const ends = [...sources, ...targets];
  const sizes = subsetsOf(graph.nodeCount)
    .filter((isCut) => !ends.some(isCut))
    .filter((isCut) => !connected({ ...graph, links: graph.links.filter(([a, b]) => !isCut(a) && !isCut(b)) }, sources, targets))
    .map((isCut) => Array.from({ length: graph.nodeCount }, (_, node) => node).filter(isCut).length);
  return Math.min(...sizes);
}

const orNull = (value: number) => (value === Number.POSITIVE_INFINITY ? null : value);

/** What the sources reach over these links. */
const reached = (graph: SmallGraph, links: SmallGraph['links'], sources: number[]) => {
  const name = slowComponents({ ...graph, links });
  return name.flatMap((own, node) => (sources.some((source) => name[source] === own) ? [node] : []));
};

describe('minimum cut', () => {
  it('of links costs as little as the best of all ways to part the nodes', () => {
    fc.assert(
      fc.property(
        question(7, 14),
        fc.constantFrom('unit' as const, 'weight' as const),
        ({ graph, weights, sources, targets }, capacity) => {
          const { nodeCount, links } = graph;
          const cost = capacity === 'unit' ? weights.map(() => 1) : weights;
          const rows = rowsOf(
            nodeCount,
            links.map(([a, b], link) => [a, b, weights[link] ?? 0]),
          );
          const found = minimumCut.run(rows, { sources, targets, cut: 'links', capacity }, UNHURRIED);
          expect(found.value).toBe(orNull(cheapestLinkCut(graph, cost, sources, targets)));
          if (found.value === null) return;
          expect([...found.links].reduce((sum, link) => sum + (cost[link] ?? 0), 0)).toBe(found.value);
          const kept = links.filter((_, link) => !found.links.includes(link));
          expect(connected({ nodeCount, links: kept }, sources, targets)).toBe(false);
          expect([...found.sourceSide]).toEqual(reached(graph, kept, sources));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('of nodes is as small as the smallest set that parts the ends', () => {
    fc.assert(
      fc.property(question(8, 14), ({ graph, sources, targets }) => {
        const { nodeCount, links } = graph;
        const found = minimumCut.run(rowsOf(nodeCount, links), { sources, targets, cut: 'nodes', capacity: 'unit' }, UNHURRIED);
        expect(found.value).toBe(orNull(fewestNodes(graph, sources, targets)));
        if (found.value === null) return;
        expect(found.nodes).toHaveLength(found.value);
        const kept = links.filter((ends) => !ends.some((end) => found.nodes.includes(end)));
        expect(connected({ nodeCount, links: kept }, sources, targets)).toBe(false);
        expect([...found.sourceSide]).toEqual(reached(graph, kept, sources));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to an end with capacities that fractions cannot hold exactly', () => {
    fc.assert(
      fc.property(question(6, 14), ({ graph, weights, sources, targets }) => {
        const fractions = weights.map((weight) => weight / 10 + 0.1);
        const rows = rowsOf(
          graph.nodeCount,
          graph.links.map(([a, b], link) => [a, b, fractions[link] ?? 0]),
        );
        const { value } = minimumCut.run(rows, { sources, targets, cut: 'links', capacity: 'weight' }, UNHURRIED);
        const slow = cheapestLinkCut(graph, fractions, sources, targets);
        if (value === null) expect(slow).toBe(Number.POSITIVE_INFINITY);
        else expect(value).toBeCloseTo(slow, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('names no cut when it was stopped', () => {
    const question = minimumCut.parameters.parse({ sources: [0], targets: [1] });
    expect(minimumCut.run(rowsOf(2, [[0, 1]]), question, HURRIED)).toMatchObject({ complete: false, links: new Int32Array(0) });
  });
});
