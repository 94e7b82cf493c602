import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../rowsOf.ts';
import { PageRankScratch, personalisedPageRank } from './personalisedPageRank.ts';
import { preferentialAttachment } from './preferentialAttachment.ts';
import { jaccard, SHARED, SharedNeighbours } from './sharedNeighbours.ts';
import { Tally } from './tally.ts';
import { threePaths } from './threePaths.ts';
import { tiesOf } from './ties.ts';

const RUNS = { numRuns: 2000 };
const graph = fc.integer({ min: 1, max: 10 }).chain((nodeCount) => {
  const node = fc.nat({ max: nodeCount - 1 });
  return fc.record({ nodeCount: fc.constant(nodeCount), links: fc.array(fc.tuple(node, node), { maxLength: 30 }), focus: node });
});
interface Drawn {
  nodeCount: number;
  links: [number, number][];
  focus: number;
}

/** How many links join each two nodes. */
function matrixOf({ nodeCount, links }: Drawn, amount: (link: number) => number = () => 1): number[][] {
  const matrix = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  const add = (one: number, other: number, link: number) => {
    const row = matrix[one] ?? [];
    row[other] = (row[other] ?? 0) + amount(link);
  };
  links.forEach(([one, other], link) => {
    if (one === other) return;
    add(one, other, link);
    add(other, one, link);
  });
  return matrix;
}
const at = (matrix: readonly (readonly number[])[], one: number, other: number) => matrix[one]?.[other] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const degrees = (matrix: readonly (readonly number[])[]) => matrix.map((row) => row.filter((value) => value > 0).length);
const indices = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('scores of two nodes', () => {
  it('share neighbours as the definitions say, with one scratch for all', () => {
    fc.assert(
      fc.property(graph, fc.array(fc.float({ min: 0, max: 4, noNaN: true }), { minLength: 30, maxLength: 30 }), (drawn, ages) => {
        const { nodeCount, links, focus } = drawn;
        const ties = tiesOf(rowsOf(nodeCount, links), { time: Float64Array.from(ages, (age) => 10 - age), now: 10, halfLife: 2 });
        const matrix = matrixOf(drawn);
        const fading = matrixOf(drawn, (link) => 0.5 ** ((ages[link] ?? 0) / 2));
        const degree = degrees(matrix);
        const scratch = new SharedNeighbours(nodeCount);
        scratch.sweep(ties, 0);
        scratch.sweep(ties, focus);
        const reached = new Set(scratch.nodes.slice(0, scratch.size));
        for (const node of indices(nodeCount).filter((other) => other !== focus)) {
          const common = indices(nodeCount).filter((other) => at(matrix, focus, other) > 0 && at(matrix, other, node) > 0);
          const expected = (value: (between: number) => number) => sum(common.map(value));
          const along = (weights: number[][]) => (between: number) =>
            (at(weights, focus, between) * at(weights, between, node)) / sum(weights[between] ?? []);
          expect(reached.has(node)).toBe(common.length > 0);
          expect(scratch.read(node, SHARED.common)).toBe(common.length);
          expect(scratch.read(node, SHARED.adamicAdar)).toBeCloseTo(expected((between) => 1 / Math.log(degree[between] ?? 0)));
          expect(scratch.read(node, SHARED.resource)).toBeCloseTo(expected((between) => 1 / (degree[between] ?? 0)));
          expect(scratch.read(node, SHARED.repeated)).toBeCloseTo(expected(along(matrix)));
          expect(scratch.read(node, SHARED.fresh)).toBeCloseTo(expected(along(fading)));
          const either = indices(nodeCount).filter((other) => at(matrix, focus, other) > 0 || at(matrix, other, node) > 0).length;
          expect(jaccard(ties, scratch, focus, node)).toBeCloseTo(either === 0 ? 0 : common.length / either);
          expect(preferentialAttachment(ties, focus, node)).toBe((degree[focus] ?? 0) * (degree[node] ?? 0));
        }
        expect(reached.has(focus)).toBe(false);
      }),
      RUNS,
    );
  });

  it('count paths of three ties between nodes that are not tied', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const { nodeCount, links, focus } = drawn;
        const matrix = matrixOf(drawn);
        const degree = degrees(matrix);
        const between = new Tally(nodeCount);
        const paths = new Tally(nodeCount);
        threePaths(tiesOf(rowsOf(nodeCount, links)), 0, between, paths);
        threePaths(tiesOf(rowsOf(nodeCount, links)), focus, between, paths);
        for (const node of indices(nodeCount).filter((other) => other !== focus && at(matrix, focus, other) === 0)) {
          let expected = 0;
          for (const first of indices(nodeCount)) {
            for (const second of indices(nodeCount)) {
              if (new Set([focus, first, second, node]).size < 4) continue;
              const isPath = at(matrix, focus, first) > 0 && at(matrix, first, second) > 0 && at(matrix, second, node) > 0;
              if (isPath) expected += 1 / Math.sqrt((degree[first] ?? 0) * (degree[second] ?? 0));
            }
          }
          expect(paths.amount[node]).toBeCloseTo(expected);
        }
      }),
      RUNS,
    );
  });

  it('rank by personalised PageRank within the bound that is promised', () => {
    const parameters = fc.record({ restart: fc.constantFrom(0.15, 0.5, 0.85), bound: fc.constantFrom(1e-1, 1e-2, 1e-4, 1e-8) });
    fc.assert(
      fc.property(graph, parameters, (drawn, { restart, bound }) => {
        const { nodeCount, links, focus } = drawn;
        const matrix = matrixOf(drawn);
        const degree = degrees(matrix);
        const exact = walkEnds(matrix, focus, restart);
        const scratch = new PageRankScratch(nodeCount);
        const ties = tiesOf(rowsOf(nodeCount, links));
        personalisedPageRank(ties, 0, { restart, bound }, scratch);
        const rank = personalisedPageRank(ties, focus, { restart, bound }, scratch);
        indices(nodeCount).forEach((node) => {
          const missing = (exact[node] ?? 0) - (rank.amount[node] ?? 0);
          expect(missing).toBeGreaterThan(-1e-12);
          expect(missing).toBeLessThan(bound * (degree[node] ?? 0) + 1e-12);
        });
      }),
      RUNS,
    );
  });
});

/** The obvious way: let the walk take many steps and write down where it stops. */
function walkEnds(matrix: readonly (readonly number[])[], focus: number, restart: number): number[] {
  const degree = degrees(matrix);
  const ends = new Array<number>(matrix.length).fill(0);
  let walking: number[] = indices(matrix.length).map((node) => (node === focus ? 1 : 0));
  for (let step = 0; step < 300; step += 1) {
    const next = new Array<number>(matrix.length).fill(0);
    walking.forEach((chance, node) => {
      const goesOn = degree[node] === 0 ? 0 : chance * (1 - restart);
      ends[node] = (ends[node] ?? 0) + chance - goesOn;
      indices(matrix.length).forEach((other) => {
        if (at(matrix, node, other) > 0) next[other] = (next[other] ?? 0) + goesOn / (degree[node] ?? 1);
      });
    });
    walking = next;
  }
  return ends;
}
