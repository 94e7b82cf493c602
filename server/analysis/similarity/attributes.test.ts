import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../rowsOf.ts';
import { Affinity, TopicMatch } from './attributes.ts';
import { tiesOf } from './ties.ts';

const CATEGORIES = 3;
const graph = fc.integer({ min: 1, max: 9 }).chain((nodeCount) => {
  const node = fc.nat({ max: nodeCount - 1 });
  return fc.record({
    nodeCount: fc.constant(nodeCount),
    links: fc.array(fc.tuple(node, node), { maxLength: 24 }),
    category: fc.array(fc.integer({ min: -1, max: CATEGORIES - 1 }), { minLength: nodeCount, maxLength: nodeCount }),
    focus: node,
  });
});

describe('attributes', () => {
  it('say how much more often than by chance a node is tied to a category', () => {
    fc.assert(
      fc.property(graph, ({ nodeCount, links, category, focus }) => {
        const ties = tiesOf(rowsOf(nodeCount, links));
        const affinity = new Affinity(ties, { category: Int32Array.from(category), categoryCount: CATEGORIES });
        affinity.look(0);
        affinity.look(focus);
        const pairs = new Set(
          links.filter(([one, other]) => one !== other).flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
        );
        const ends = [...pairs].map((pair) => pair.split(' ').map(Number)).filter(([one, other]) => of(one) >= 0 && of(other) >= 0);
        function of(node = -1): number {
          return category[node] ?? -1;
        }
        const own = [...pairs].map((pair) => pair.split(' ').map(Number)).filter(([one, other]) => one === focus && of(other) >= 0);
        for (let node = 0; node < nodeCount; node += 1) {
          const wanted = of(node);
          expect(affinity.same(node)).toBe(wanted >= 0 && wanted === of(focus) ? 1 : 0);
          if (wanted < 0) {
            expect(affinity.lift(node)).toBe(0);
            continue;
          }
          const chance = (ends.filter(([, other]) => of(other) === wanted).length + 1 / CATEGORIES) / (ends.length + 1);
          const alike = ends.filter(([one]) => of(one) === of(focus));
          const usual = (alike.filter(([, other]) => of(other) === wanted).length + 10 * chance) / (alike.length + 10);
          const shown = (own.filter(([, other]) => of(other) === wanted).length + 10 * usual) / (own.length + 10);
          expect(affinity.lift(node)).toBeCloseTo(Math.log(shown / chance));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('compare topics', () => {
    const match = new TopicMatch({ amount: Float32Array.from([3, 4, 6, 8, 4, -0, 0, 0]), topicCount: 2 }, 4);
    match.look(0);
    expect(match.cosine(1)).toBeCloseTo(1);
    expect(match.supply(1)).toBeCloseTo(10);
    expect(match.cosine(2)).toBeCloseTo(0.6);
    expect(match.cosine(3)).toBe(0);
    match.look(3);
    expect([match.cosine(0), match.supply(0)]).toEqual([0, 0]);
  });
});
