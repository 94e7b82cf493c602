import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { HURRIED } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { type SmallGraph, slowComponents, smallGraph, without } from '../smallGraphs.ts';
import { connect, connectParameters } from './connect.ts';
import type { Offer } from './offer.ts';
import { strengthen, strengthenParameters } from './strengthen.ts';

interface Question {
  readonly graph: SmallGraph;
  /** By pair of nodes: what a link costs, or null when none is allowed. */
  readonly costs: readonly (number | null)[];
  readonly nodes: readonly number[];
}

const question = (maxNodes: number, allowedShare: number): fc.Arbitrary<Question> =>
  smallGraph(maxNodes, 6).chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      costs: fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: allowedShare }), { minLength: 36, maxLength: 36 }),
      nodes: fc.uniqueArray(fc.nat({ max: graph.nodeCount - 1 }), { minLength: 1 }),
    }),
  );

const EVERY_PAIR = 1_000_000;
const costOf = ({ costs }: Question, a: number, b: number) => costs[Math.min(a, b) * 6 + Math.max(a, b)] ?? null;
const offerOf = (asked: Question): Offer => ({
  allowed: (a, b) => costOf(asked, a, b) !== null,
  cost: (a, b) => costOf(asked, a, b) ?? 0,
});

/** Everything is allowed, at the same cost. */
const FREE: Offer = { allowed: () => true, cost: () => 1 };

type Pair = readonly [number, number];

const allowedPairs = (asked: Question): Pair[] =>
  Array.from({ length: asked.graph.nodeCount }, (_, a) => a).flatMap((a) =>
    Array.from({ length: a }, (_, b): Pair => [a, b]).filter(([x, y]) => costOf(asked, x, y) !== null),
  );

/** All sets of so many pairs. */
function* choices(pairs: readonly Pair[], size: number): Generator<Pair[]> {
  if (size === 0) yield [];
  else
    for (let first = 0; first < pairs.length; first += 1) {
      for (const rest of choices(pairs.slice(first + 1), size - 1)) yield [...pairs.slice(first, first + 1), ...rest];
    }
}

/** The size of the smallest set of allowed links with which it holds, and the least cost of that size; tries all. */
function slowBest(asked: Question, holds: (graph: SmallGraph) => boolean): { count: number; cost: number } | undefined {
  const { graph } = asked;
  const pairs = allowedPairs(asked);
  const withLinks = (added: Pair[]): SmallGraph => ({ ...graph, links: [...graph.links, ...added] });
  if (!holds(withLinks(pairs))) return undefined;
  for (let count = 0; ; count += 1) {
    const costs = [...choices(pairs, count)]
      .filter((added) => holds(withLinks(added)))
      .map((added) => added.reduce((sum, [a, b]) => sum + (costOf(asked, a, b) ?? 0), 0));
    if (costs.length > 0) return { count, cost: Math.min(...costs) };
  }
}

const hangTogether = (nodes: readonly number[]) => (graph: SmallGraph) => {
  const name = slowComponents(graph);
  return new Set(nodes.map((node) => name[node])).size === 1;
};
const isOnePiece = (graph: SmallGraph) => new Set(slowComponents(graph)).size === 1;
const survivesAnyLoss = (graph: SmallGraph) =>
  isOnePiece(graph) && graph.links.every((_, link) => isOnePiece({ ...graph, links: without(graph.links, link) }));

const strengthened = (graph: SmallGraph, links: readonly { a: number; b: number }[]): SmallGraph => ({
  ...graph,
  links: [...graph.links, ...links.map(({ a, b }): Pair => [a, b])],
});

describe('connect', () => {
  it('uses the fewest links, and of these the cheapest, or says that it is less than twice as many', () => {
    fc.assert(
      fc.property(question(6, 2), fc.boolean(), (asked, all) => {
        const { graph } = asked;
        const nodes = all ? [...Array(graph.nodeCount).keys()] : asked.nodes;
        const parameters = connectParameters.parse({ tried: EVERY_PAIR, ...(all ? {} : { nodes }) });
        const found = connect(rowsOf(graph.nodeCount, graph.links), parameters, offerOf(asked), UNHURRIED);
        const best = slowBest(asked, hangTogether(nodes));
        expect(found.pieces === 1).toBe(best !== undefined);
        expect(found.exhaustive && found.complete).toBe(true);
        expect(found.links.every(({ a, b, cost }) => costOf(asked, a, b) === cost)).toBe(true);
        const after = slowComponents(strengthened(graph, found.links));
        expect(new Set(nodes.map((node) => after[node])).size).toBe(found.pieces);
        if (best === undefined) return;
        if (found.fewest) expect({ count: found.links.length, cost: found.cost }).toEqual(best);
        else expect(found.links.length).toBeLessThan(2 * best.count);
        if (all) expect(found.fewest).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('says when not all candidates were tried, and when it was stopped', () => {
    const rows = rowsOf(4, [[0, 1]]);
    expect(connect(rows, connectParameters.parse({ tried: 1 }), FREE, UNHURRIED)).toMatchObject({ exhaustive: false, pieces: 1, cost: 2 });
    expect(connect(rows, connectParameters.parse({ candidates: [3, 1] }), FREE, UNHURRIED)).toMatchObject({ pieces: 2, cost: 1 });
    expect(connect(rows, connectParameters.parse({}), FREE, HURRIED)).toMatchObject({ complete: false });
  });
});

describe('strengthen', () => {
  it('leaves no bridge where the offer allows it, with no more links than it promises', () => {
    fc.assert(
      fc.property(question(6, 3), (asked) => {
        const { graph } = asked;
        const parameters = strengthenParameters.parse({ tried: EVERY_PAIR });
        const found = strengthen(rowsOf(graph.nodeCount, graph.links), parameters, offerOf(asked), UNHURRIED);
        expect(found.links.every(({ a, b, cost }) => costOf(asked, a, b) === cost)).toBe(true);
        const after = strengthened(graph, found.links);
        const possible = survivesAnyLoss(
          strengthened(
            graph,
            allowedPairs(asked).map(([a, b]) => ({ a, b })),
          ),
        );
        expect(found.reached).toBe(possible);
        expect(survivesAnyLoss(after)).toBe(possible);
        expect(new Set(slowComponents(after)).size).toBe(found.pieces);
        const pieces = (lost: number) => new Set(slowComponents({ ...after, links: without(after.links, lost) })).size;
        expect(found.bridges).toEqual([...graph.links.keys()].filter((link) => pieces(link) > found.pieces));
        if (!possible) return;
        const best = slowBest(asked, survivesAnyLoss);
        expect(found.atLeast).toBeLessThanOrEqual(best?.count ?? 0);
        expect(found.links.length).toBeLessThanOrEqual((isOnePiece(graph) ? 2 : 3) * (best?.count ?? 0));
      }),
      { numRuns: 600 },
    );
  });

  it('needs as few links as can be when every link is allowed', () => {
    fc.assert(
      fc.property(question(6, 1000), (drawn) => {
        const asked = { ...drawn, costs: drawn.costs.map((cost) => cost ?? 1) };
        const { graph } = asked;
        const rows = rowsOf(graph.nodeCount, graph.links);
        const found = strengthen(rows, strengthenParameters.parse({}), offerOf(asked), UNHURRIED);
        const best = slowBest(asked, survivesAnyLoss);
        if (best !== undefined) expect(found.links).toHaveLength(best.count);
        // Two nodes alone cannot be told apart from one pair, and no pair is linked twice.
        else expect(graph.nodeCount).toBe(2);
      }),
      { numRuns: 400 },
    );
  });

  it('meets its lower bound in larger graphs when every link is allowed', () => {
    fc.assert(
      fc.property(smallGraph(30, 30), (graph) => {
        fc.pre(graph.nodeCount > 2);
        const found = strengthen(rowsOf(graph.nodeCount, graph.links), strengthenParameters.parse({}), FREE, UNHURRIED);
        expect(found.links).toHaveLength(found.atLeast);
        expect(survivesAnyLoss(strengthened(graph, found.links))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the link that covers most of the way to the root', () => {
    const path: Pair[] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ];
    const allowed = (a: number, b: number) =>
      Math.abs(a - b) === 1 || (Math.min(a, b) === 1 && Math.max(a, b) === 4) || (Math.min(a, b) === 0 && Math.max(a, b) === 2);
    const offer: Offer = { allowed, cost: () => 1 };
    expect(strengthen(rowsOf(5, path), strengthenParameters.parse({}), offer, UNHURRIED).links).toHaveLength(2);
  });

  it('pairs the leaves of a large tree', () => {
    const star = rowsOf(
      5001,
      Array.from({ length: 5000 }, (_, leaf): Pair => [0, leaf + 1]),
    );
    const found = strengthen(star, strengthenParameters.parse({}), FREE, UNHURRIED);
    expect(found).toMatchObject({ atLeast: 2500, cost: 2500, reached: true });
    expect(strengthen(star, strengthenParameters.parse({}), FREE, HURRIED).complete).toBe(false);
  });
});
