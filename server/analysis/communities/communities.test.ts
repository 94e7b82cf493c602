import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../graph/walk.ts';
import { UNHURRIED } from '../algorithm.ts';
import { anyGraph, HURRIED } from '../anyGraph.ts';
import { leiden } from '../leiden/leiden.ts';
import { louvain } from '../louvain/louvain.ts';
import { modularity } from '../modularity/modularity.ts';
import { rowsOf } from '../rowsOf.ts';
import { adjustedRand } from './agreement.ts';
import type { Communities } from './communities.ts';
import { anyParameters, identity, partedGraph, plantedGroups } from './communityGraphs.ts';

const METHODS = [leiden, louvain] as const;
const plain = { resolution: 1, seed: 1 };

/** Every way to part the nodes, each community named in the order of its first node. */
function* partitions(count: number, start: readonly number[] = []): Generator<readonly number[]> {
  if (start.length === count) yield start;
  else for (let name = 0; name <= Math.max(-1, ...start) + 1; name += 1) yield* partitions(count, [...start, name]);
}

function bestModularity(rows: Rows, resolution: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const cluster of partitions(rows.nodeCount)) {
    best = Math.max(best, modularity(rows, Int32Array.from(cluster), rows.nodeCount, resolution));
  }
  return best;
}

function expectPartition(rows: Rows, { community, sizes, modularity: told }: Communities, resolution: number): void {
  expect(community).toHaveLength(rows.nodeCount);
  const counted = new Int32Array(sizes.length);
  for (const name of community) counted[name] = (counted[name] ?? 0) + 1;
  expect(counted).toEqual(sizes);
  expect(sizes.every((size) => size > 0)).toBe(true);
  expect(sizes).toEqual(sizes.toSorted().reverse());
  expect(told).toBeCloseTo(modularity(rows, community, sizes.length, resolution), 12);
}

describe.each(METHODS)('$id', (method) => {
  it('puts each node into one community, the largest first, and tells their modularity', () => {
    fc.assert(
      fc.property(fc.oneof(anyGraph, partedGraph), anyParameters, ({ nodeCount, links }, parameters) => {
        const rows = rowsOf(nodeCount, links);
        const found = method.run(rows, parameters, UNHURRIED);
        expect(found.complete).toBe(true);
        expectPartition(rows, found, parameters.resolution);
        expect(method.run(rows, parameters, UNHURRIED)).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  it('is never worse than each node alone or all together', () => {
    fc.assert(
      fc.property(fc.oneof(anyGraph, partedGraph), anyParameters, ({ nodeCount, links }, parameters) => {
        const rows = rowsOf(nodeCount, links);
        const found = method.run(rows, parameters, UNHURRIED).modularity + 1e-9;
        expect(found).toBeGreaterThanOrEqual(modularity(rows, identity(nodeCount), nodeCount, parameters.resolution));
        expect(found).toBeGreaterThanOrEqual(modularity(rows, new Int32Array(nodeCount), 1, parameters.resolution));
      }),
      { numRuns: 400 },
    );
  });

  it('comes near the best of all partitions of a small graph', () => {
    const small = fc.oneof(anyGraph, partedGraph).filter(({ nodeCount, links }) => nodeCount <= 7 && links.length > 0);
    let [reached, best] = [0, 0];
    for (const { nodeCount, links } of fc.sample(small, { seed: 7, numRuns: 300 })) {
      const rows = rowsOf(nodeCount, links);
      const most = bestModularity(rows, 1);
      const found = method.run(rows, plain, UNHURRIED).modularity;
      expect(found).toBeLessThanOrEqual(most + 1e-9);
      reached += found;
      best += most;
    }
    expect(reached).toBeGreaterThan(0.97 * best);
  });

  it('counts weights, and both ends of a link from a node to itself', () => {
    const square = (heavy: number) =>
      rowsOf(4, [
        [0, 1, heavy],
        [1, 2, 1],
        [2, 3, heavy],
        [3, 0, 1],
      ]);
    const communityOf = (rows: Rows) => [...method.run(rows, plain, UNHURRIED).community];
    expect(communityOf(square(5))).toEqual([0, 0, 1, 1]);
    expect(communityOf(square(0.2))).toEqual([0, 1, 1, 0]);
    const tied = rowsOf(2, [
      [0, 1, 1],
      [0, 0, 3],
      [1, 1, 3],
    ]); // prettier-ignore
    expect(method.run(tied, plain, UNHURRIED)).toMatchObject({ community: Int32Array.of(0, 1), modularity: 12 / 14 - 0.5 });
  });

  it('finds more communities at a higher resolution', () => {
    const dense = partedGraph.filter(({ nodeCount, links }) => links.length > 2 * nodeCount);
    const counts = [0.3, 1, 4].map((resolution) =>
      fc
        .sample(dense, { seed: 3, numRuns: 200 })
        .reduce(
          (sum, { nodeCount, links }) => sum + method.run(rowsOf(nodeCount, links), { resolution, seed: 1 }, UNHURRIED).sizes.length,
          0,
        ),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[2]).toBeGreaterThan(1.2 * (counts[0] ?? 0));
  });

  it('tells two parts with one link between them apart, and leaves nodes without links alone', () => {
    const corners = [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 3],
    ] as const; // prettier-ignore
    const found = method.run(rowsOf(8, corners), plain, UNHURRIED);
    expect([...found.community]).toEqual([0, 0, 0, 1, 1, 1, 2, 3]);
    expect(found.modularity).toBeCloseTo(5 / 14, 12);
  });

  it('says so when it was stopped, and what it then has is a partition', () => {
    fc.assert(
      fc.property(partedGraph, ({ nodeCount, links }) => {
        const rows = rowsOf(nodeCount, links);
        const found = method.run(rows, plain, HURRIED);
        expect(found.complete).toBe(links.length === 0);
        expectPartition(rows, found, 1);
      }),
      { numRuns: 200 },
    );
  });

  it('finds planted communities in a graph that is large enough to be moved in batches', () => {
    const { rows, community: truth } = plantedGroups(100, 300);
    const found = method.run(rows, plain, UNHURRIED);
    expectPartition(rows, found, 1);
    expect(adjustedRand(found.community, truth)).toBeGreaterThan(0.99);
    expect(found.modularity).toBeGreaterThan(0.995 * modularity(rows, truth, 100));
  });
});
