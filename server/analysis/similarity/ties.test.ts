import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../rowsOf.ts';
import { type Ties, tiesOf } from './ties.ts';

const graph = fc.integer({ min: 1, max: 9 }).chain((nodeCount) => {
  const node = fc.nat({ max: nodeCount - 1 });
  const age = fc.option(fc.double({ min: -1, max: 6, noNaN: true }), { nil: Number.NaN });
  return fc.record({ nodeCount: fc.constant(nodeCount), links: fc.array(fc.tuple(node, node, age), { maxLength: 30 }) });
});

const tied = (ties: Ties, node: number) =>
  [...ties.neighbour.slice(ties.start[node], ties.start[node + 1])].map((neighbour, at) => {
    const place = (ties.start[node] ?? 0) + at;
    return { neighbour, repeats: ties.repeats[place] ?? 0, fresh: ties.fresh[place] ?? 0 };
  });

describe('ties', () => {
  it('hold each neighbour once, ascending, with how often and how lately', () => {
    fc.assert(
      fc.property(graph, fc.boolean(), ({ nodeCount, links }, dated) => {
        const recency = { time: Float64Array.from(links, ([, , age]) => 2020 - age), now: 2020, halfLife: 1.5 };
        const ties = tiesOf(
          rowsOf(
            nodeCount,
            links.map(([one, other]) => [one, other]),
          ),
          dated ? recency : undefined,
        );
        const freshness = (age: number) => (dated ? (Number.isNaN(age) ? 0.5 : 0.5 ** (Math.max(0, age) / 1.5)) : 1);
        for (let node = 0; node < nodeCount; node += 1) {
          const byNeighbour = new Map<number, number[]>();
          for (const [one, other, age] of links) {
            if (one === other || (one !== node && other !== node)) continue;
            const neighbour = one === node ? other : one;
            byNeighbour.set(neighbour, [...(byNeighbour.get(neighbour) ?? []), freshness(age)]);
          }
          const expected = [...byNeighbour].sort(([one], [other]) => one - other);
          const found = tied(ties, node);
          expect(found.map(({ neighbour }) => neighbour)).toEqual(expected.map(([neighbour]) => neighbour));
          expect(found.map(({ repeats }) => repeats)).toEqual(expected.map(([, amounts]) => amounts.length));
          const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
          expected.forEach(([, amounts], at) => {
            expect(found[at]?.fresh).toBeCloseTo(sum(amounts));
          });
          expect(ties.repeatsOf[node]).toBe(sum(expected.map(([, amounts]) => amounts.length)));
          expect(ties.freshOf[node]).toBeCloseTo(sum(expected.flatMap(([, amounts]) => amounts)));
          expect(ties.newOf[node]).toBeCloseTo(sum(expected.map(([, amounts]) => Math.min(...amounts))));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
