import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plantedGraph } from './planted.ts';

const size = fc.record({ nodes: fc.integer({ min: 60, max: 400 }), seed: fc.nat() }).map(({ nodes, seed }) => ({
  nodes,
  links: nodes * 3,
  seed,
}));

describe('planted graph', () => {
  it('has as many links as asked, none from a node to itself, none twice, with weights in hundredths', () => {
    fc.assert(
      fc.property(size, (asked) => {
        const { source, target, weight } = plantedGraph(asked);
        expect(source).toHaveLength(asked.links);
        const pairs = Array.from(source, (from, link) => [from, target[link] ?? -1].sort((a, b) => a - b).join(' '));
        expect(new Set(pairs).size).toBe(asked.links);
        for (const [link, from] of source.entries()) {
          const to = target[link] ?? -1;
          expect(from === to || Math.max(from, to) >= asked.nodes).toBe(false);
          const hundredths = (weight[link] ?? 0) * 100;
          expect(Math.abs(hundredths - Math.round(hundredths))).toBeLessThan(1e-9);
          expect(hundredths >= 100 && hundredths < 1099.5).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for the same seed and another for another', () => {
    const [first, again, other] = [7, 7, 8].map((seed) => plantedGraph({ nodes: 500, links: 3000, seed }));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('keeps communities side by side, of fifty nodes or more but for the last, and most links within them', () => {
    const { source, target, community } = plantedGraph({ nodes: 20_000, links: 100_000, seed: 1 });
    expect(community).toEqual(community.toSorted());
    const sizes = new Map<number, number>();
    for (const one of community) sizes.set(one, (sizes.get(one) ?? 0) + 1);
    expect(Math.min(...[...sizes.values()].slice(0, -1))).toBeGreaterThanOrEqual(50);
    const inside = source.filter((from, link) => community[from] === community[target[link] ?? -1]).length;
    expect(inside / source.length).toBeGreaterThan(0.7);
    expect(inside / source.length).toBeLessThan(0.9);
  });
});
