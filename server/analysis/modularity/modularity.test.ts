import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../rowsOf.ts';
import { conductances, modularity } from './modularity.ts';

const CLUSTERS = 4;
const graph = fc.integer({ min: 1, max: 10 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  return fc.record({
    nodeCount: fc.constant(nodeCount),
    links: fc.array(fc.tuple(node, node, fc.integer({ min: 1, max: 9 })), { maxLength: 24 }),
    cluster: fc.array(fc.nat({ max: CLUSTERS - 1 }), { minLength: nodeCount, maxLength: nodeCount }),
    resolution: fc.constantFrom(0.5, 1, 2),
  });
});
type Drawn = typeof graph extends fc.Arbitrary<infer Value> ? Value : never;

/** The matrix of the definition: what lies between each two nodes, twice on the diagonal. */
function matrix({ nodeCount, links }: Drawn): number[][] {
  const between = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  const add = (row: number, column: number, weight: number) => between[row]?.splice(column, 1, (between[row]?.[column] ?? 0) + weight);
  for (const [source, target, weight] of links) {
    add(source, target, weight);
    add(target, source, weight);
  }
  return between;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function slowModularity(drawn: Drawn): number {
  const between = matrix(drawn);
  const strength = between.map(sum);
  const total = sum(strength);
  if (total === 0) return 0;
  const terms = between.flatMap((row, one) =>
    row.map((weight, other) => {
      const expected = (drawn.resolution * (strength[one] ?? 0) * (strength[other] ?? 0)) / total;
      return drawn.cluster[one] === drawn.cluster[other] ? (weight - expected) / total : 0;
    }),
  );
  return sum(terms);
}

function slowConductance(drawn: Drawn, cluster: number): number {
  const between = matrix(drawn);
  const within = (node: number) => drawn.cluster[node] === cluster;
  const cut = sum(between.flatMap((row, one) => row.filter((_, other) => within(one) && !within(other))));
  const volume = sum(between.flatMap((row, one) => (within(one) ? row : [])));
  const rest = sum(between.flatMap((row, one) => (within(one) ? [] : row)));
  return Math.min(volume, rest) === 0 ? 0 : cut / Math.min(volume, rest);
}

describe('modularity and conductance', () => {
  it('are what the definitions say, with weights, parallel links, links to oneself and any resolution', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const rows = rowsOf(drawn.nodeCount, drawn.links);
        const cluster = Int32Array.from(drawn.cluster);
        expect(modularity(rows, cluster, CLUSTERS, drawn.resolution)).toBeCloseTo(slowModularity(drawn), 12);
        const found = conductances(rows, cluster, CLUSTERS);
        for (let at = 0; at < CLUSTERS; at += 1) expect(found[at]).toBeCloseTo(slowConductance(drawn, at), 12);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives two triangles joined by a link 5/14, and each a seventh of its links outside', () => {
    const rows = rowsOf(6, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 3],
    ]);
    const cluster = Int32Array.of(0, 0, 0, 1, 1, 1);
    expect(modularity(rows, cluster, 2)).toBeCloseTo(5 / 14, 15);
    expect([...conductances(rows, cluster, 2)]).toEqual([1 / 7, 1 / 7]);
  });
});
