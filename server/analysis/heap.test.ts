import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeHeap } from './heap.ts';

const key = fc.integer({ min: 0, max: 9 });

describe('node heap', () => {
  it('gives the node with the smallest key first, the lower index among equals, however keys are lowered', () => {
    const step = fc.oneof(fc.record({ node: fc.nat({ max: 11 }), key }), fc.constant('pop' as const), fc.constant('clear' as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const keys = new Float64Array(12).fill(100);
        const heap = new NodeHeap(keys);
        const held = new Set<number>();
        const expected = () => [...held].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)[0] ?? -1;
        for (const taken of [...steps, ...new Array<'pop'>(13).fill('pop')]) {
          if (taken === 'pop') {
            const first = expected();
            expect(heap.pop()).toBe(first);
            held.delete(first);
            keys[first] = 100;
          } else if (taken === 'clear') {
            heap.clear();
            held.clear();
            keys.fill(100);
          } else if (taken.key < (keys[taken.node] ?? 0)) {
            keys[taken.node] = taken.key;
            heap.lowered(taken.node);
            held.add(taken.node);
          }
          expect(heap.size).toBe(held.size);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
