import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../model/ids.ts';
import { flowLayout, REST } from './flowLayout.ts';
import { fatesOf, flowsBetween } from './flows.ts';

const node = (at: number) => NodeId.parse(`city:c${at}`);
/** Clusters from the number of the cluster of each node, the largest first as the API gives them. */
function clusters(of: readonly number[]) {
  const members = new Map<number, NodeId[]>();
  for (const [at, cluster] of of.entries()) members.set(cluster, [...(members.get(cluster) ?? []), node(at)]);
  return [...members.values()].sort((a, b) => b.length - a.length).map((own, at) => ({ id: at + 1, size: own.length, members: own }));
}
const partition = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 40, maxLength: 40 }).map(clusters);

describe('two resolutions', () => {
  it('share each member once, and a cluster with itself is the same', () => {
    fc.assert(
      fc.property(partition, partition, (one, other) => {
        const flows = flowsBetween(one, other);
        expect(flows.reduce((sum, { count }) => sum + count, 0)).toBe(40);
        const fates = fatesOf(one, other, flows);
        for (const [at, { parts, others }] of fates.entries()) {
          expect(parts.reduce((sum, { count }) => sum + count, others)).toBe(one[at]?.size);
          expect(parts.length).toBeGreaterThan(0);
        }
        expect(fatesOf(one, one, flowsBetween(one, one)).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('tell who stays, who joins others and who splits', () => {
    // Ten stay; six and two join; eight split in halves, of which one node goes elsewhere.
    const one = clusters([...Array(10).fill(1), ...Array(6).fill(2), ...Array(2).fill(3), ...Array(9).fill(4)]);
    const other = clusters([...Array(10).fill(1), ...Array(8).fill(2), ...Array(4).fill(5), ...Array(4).fill(6), 7]);
    const fates = fatesOf(one, other, flowsBetween(one, other));
    expect(fates.map(({ kind, parts, others }) => [kind, parts.map(({ count }) => count), others])).toEqual([
      ['same', [10], 0],
      ['splits', [4, 4, 1], 0],
      ['joins', [6], 0],
      ['joins', [2], 0],
    ]);
  });

  it('are drawn as bars and bands that fill each other exactly', () => {
    fc.assert(
      fc.property(partition, partition, (one, other) => {
        const height = 500;
        const { left, right, ribbons } = flowLayout(one, other, flowsBetween(one, other), height);
        for (const [bars, side, end] of [
          [left, 'left', 'from'],
          [right, 'right', 'to'],
        ] as const) {
          expect(bars.reduce((sum, { clusters: count }) => sum + count, 0)).toBe(side === 'left' ? one.length : other.length);
          for (const [at, bar] of bars.entries()) {
            const own = ribbons.filter((ribbon) => ribbon[end] === bar.id).toSorted((a, b) => a[side] - b[side]);
            expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(bar.members);
            let next = bar.top;
            for (const ribbon of own) {
              expect(ribbon[side]).toBeCloseTo(next, 6);
              next += ribbon.width;
            }
            expect(next).toBeLessThanOrEqual(bar.top + bar.height + 1e-6);
            const before = bars[at - 1];
            if (before !== undefined) {
              expect(bar.top).toBeGreaterThanOrEqual(before.top + before.height);
              expect(bar.label - before.label).toBeGreaterThan(14.9);
            }
          }
          expect(bars.filter(({ id }) => id === REST).length).toBeLessThanOrEqual(1);
        }
        expect(Math.max(...left.map(({ top, height: own }) => top + own))).toBeLessThanOrEqual(height + 40);
      }),
      { numRuns: 50 },
    );
  });
});
