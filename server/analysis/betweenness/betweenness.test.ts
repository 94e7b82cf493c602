import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyDirection, anyGraph, cell, type DrawnGraph, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { betweenness } from './betweenness.ts';

const parameters = betweenness.parameters.parse({});

/** Lists every shortest path between every two nodes, link by link. */
function slowBetweenness(graph: DrawnGraph, direction: 'both' | 'out' | 'in'): number[] {
  const links = matrixOf(graph, direction);
  const nodes = links.map((_, node) => node);
  const scores = nodes.map(() => 0);
  for (const from of nodes) {
    for (const to of nodes) {
      if (from === to) continue;
      const paths = shortestPaths(links, from, to);
      for (const path of paths) for (const node of path.slice(1, -1)) scores[node] = (scores[node] ?? 0) + 1 / paths.length;
    }
  }
  return direction === 'both' ? scores.map((score) => score / 2) : scores;
}

function shortestPaths(links: number[][], from: number, to: number): number[][] {
  let paths = [[from]];
  for (let length = 1; length < links.length; length += 1) {
    paths = paths.flatMap((path) =>
      links.flatMap((_, next) =>
        path.includes(next) ? [] : Array.from({ length: cell(links, path.at(-1) ?? 0, next) }, () => [...path, next]),
      ),
    );
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    // A graph of few nodes with many links has more walks than anybody needs: only first arrivals can be on a shortest path.
    const before = new Set(paths.flatMap((path) => path.slice(0, -1)));
    paths = paths.filter((path) => !before.has(path.at(-1) ?? 0));
  }
  return [];
}

describe('betweenness', () => {
  it('is the share of all shortest paths, listed one by one', () => {
    fc.assert(
      fc.property(anyGraph, anyDirection, fc.boolean(), (graph, direction, normalised) => {
        const { nodeCount } = graph;
        const answer = betweenness.run(rowsOf(nodeCount, graph.links), { ...parameters, direction, normalised }, UNHURRIED);
        const pairs = ((nodeCount - 1) * (nodeCount - 2)) / (direction === 'both' ? 2 : 1);
        slowBetweenness(graph, direction).forEach((score, node) => {
          expect(answer.scores[node]).toBeCloseTo(normalised && score > 0 ? score / pairs : score, 10);
        });
        expect(answer).toMatchObject({ errorBound: 0, complete: true });
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same beside many nodes without links, where no level is worth a look at all nodes', () => {
    fc.assert(
      fc.property(anyGraph, anyDirection, (graph, direction) => {
        const chosen = { ...parameters, direction, normalised: false };
        const alone = betweenness.run(rowsOf(graph.nodeCount, graph.links), chosen, UNHURRIED).scores;
        const beside = betweenness.run(rowsOf(graph.nodeCount + 400, graph.links), chosen, UNHURRIED).scores;
        beside.forEach((score, node) => {
          expect(score).toBeCloseTo(alone[node] ?? 0, 10);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is right on a grid, where levels are wide and paths many', () => {
    const side = 12;
    const links = Array.from({ length: side * side }, (_, at): [number, number][] => [
      ...(at % side === side - 1 ? [] : [[at, at + 1] satisfies [number, number]]),
      ...(at + side < side * side ? [[at, at + side] satisfies [number, number]] : []),
    ]).flat();
    const { scores } = betweenness.run(rowsOf(side * side, links), { ...parameters, normalised: false }, UNHURRIED);
    // networkx 3.6.1: betweenness_centrality(grid_2d_graph(12, 12), normalized=False) at (0, 0), (0, 5) and (5, 5).
    const reference: readonly [node: number, score: number][] = [
      [0, 4.857938183247781],
      [5, 173.92961732539905],
      [65, 1102.3112669150594],
    ];
    for (const [node, score] of reference) expect(scores[node]).toBeCloseTo(score, 8);
  });

  it('comes within its bound of the exact score when sources are drawn, and is exact when all are', () => {
    fc.assert(
      fc.property(anyGraph, anyDirection, fc.integer({ min: 1, max: 12 }), fc.integer(), (graph, direction, sources, seed) => {
        const rows = rowsOf(graph.nodeCount, graph.links);
        const exact = betweenness.run(rows, { ...parameters, direction }, UNHURRIED);
        const drawn = betweenness.run(rows, { ...parameters, direction, sources, seed, risk: 1e-6 }, UNHURRIED);
        expect(new Set(drawn.sources).size).toBe(Math.min(sources, graph.nodeCount));
        drawn.scores.forEach((score, node) => {
          expect(Math.abs(score - (exact.scores[node] ?? 0))).toBeLessThanOrEqual(drawn.errorBound + 1e-12);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('stays a number where there are more shortest paths than a number can hold', () => {
    const nodeCount = 1300;
    const doubled = Array.from({ length: 2 * (nodeCount - 1) }, (_, at): [number, number] => [at >> 1, (at >> 1) + 1]);
    const { scores } = betweenness.run(rowsOf(nodeCount, doubled), { ...parameters, normalised: false }, UNHURRIED);
    scores.forEach((score, node) => {
      expect(score / (node * (nodeCount - 1 - node) || 1)).toBeCloseTo(node === 0 || node === nodeCount - 1 ? 0 : 1, 10);
    });
  });

  it('estimates without a lean: over many seeds the mean is the exact score', () => {
    const links: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [2, 5],
    ];
    const rows = rowsOf(6, links);
    const exact = betweenness.run(rows, parameters, UNHURRIED).scores;
    const means = new Float64Array(6);
    for (let seed = 0; seed < 2000; seed += 1) {
      const { scores } = betweenness.run(rows, { ...parameters, sources: 2, seed }, UNHURRIED);
      for (let node = 0; node < 6; node += 1) means[node] = (means[node] ?? 0) + (scores[node] ?? 0) / 2000;
    }
    exact.forEach((score, node) => {
      expect(means[node]).toBeCloseTo(score, 1);
    });
  });

  it('says that it was stopped and what it rests on', () => {
    const rows = rowsOf(
      1200,
      Array.from({ length: 1199 }, (_, node) => [node, node + 1] as const),
    );
    const answer = betweenness.run(rows, parameters, HURRIED);
    expect(answer.complete).toBe(false);
    expect(answer.sources.length).toBeLessThan(1200);
    expect(answer.errorBound).toBeGreaterThan(0);
    expect(answer.errorBound).toBeLessThanOrEqual(1);
  });
});
