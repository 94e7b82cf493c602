import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../model/ids.ts';
import type { LayerId } from '../../model/layers.ts';
import { readProposals, toggledTie, writeProposals } from './boardState.ts';
import { gapsClosed, partsAfter } from './trayEffect.ts';

const id = (at: number) => NodeId.parse(`city:c${at}`);
const row = (at: number, part: number, missing: LayerId[] = []) => ({
  node: { id: id(at) },
  reason: 'no-links-in-layer' as const,
  missing,
  component: { id: part },
  remedies: [],
});

describe('links that are tried', () => {
  const pairs = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 12 });

  it('leave as many parts as a search from each node finds', () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 9 }), (chosen, small) => {
        // Nodes up to `small` are parts by themselves, the others are in the main part and not listed.
        const rows = Array.from({ length: small }, (_, at) => row(at, at + 1));
        const ties = chosen.map(([a, b]) => ({ a: id(a), b: id(b) }));
        const seen = new Set<number>();
        let parts = 0;
        for (let start = 0; start < 10; start += 1) {
          if (seen.has(start)) continue;
          parts += 1;
          const open = [start];
          for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen.has(at)) continue;
            seen.add(at);
            for (let other = 0; other < 10; other += 1) {
              const tied = chosen.some(([a, b]) => (a === at && b === other) || (b === at && a === other));
              if (tied || (at >= small && other >= small)) open.push(other);
            }
          }
        }
        expect(partsAfter(rows, { components: small + 1, plan: [] }, ties, true)).toEqual({ least: parts, most: parts });
        const range = partsAfter(rows, { components: small + 1, plan: [] }, ties, false);
        expect(range.least <= parts && parts <= range.most).toBe(true);
      }),
    );
  });

  it('close the gaps of both ends on their layer, and take off the list who has none left', () => {
    const rows = [row(0, 0, ['knowledge', 'value']), row(1, 0, ['knowledge'])];
    const ties = [{ a: id(0), b: id(1), layer: 'knowledge' as const }];
    expect(gapsClosed(rows, ties, [])).toEqual({ gaps: 3, closed: 2, leaving: 1 });
    const apart = [row(0, 1, ['knowledge']), row(1, 2, ['knowledge'])];
    expect(gapsClosed(apart, ties, [])).toEqual({ gaps: 2, closed: 2, leaving: 0 });
    expect(gapsClosed(apart, [...ties, { a: id(0), b: id(5) }], []).leaving).toBe(2);
  });

  it('survive the address, whichever end comes first', () => {
    const ties = [
      { a: id(0), b: id(1), layer: 'knowledge' as const },
      { a: id(2), b: id(3), layer: undefined },
    ];
    expect(readProposals(writeProposals(ties) ?? '')).toEqual(ties);
    expect(toggledTie(ties, { a: id(1), b: id(0), layer: 'knowledge' })).toEqual([ties[1]]);
    for (const written of ['nonsense', 'city:a|', 'city:a|city:b|none', 'city:a|city:b,x']) expect(readProposals(written)).toBeUndefined();
  });
});
