import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kept, type Known } from './kept.ts';

/** A thread as it handles what it is told. */
class Listener {
  readonly known: Known = new Map();
  readonly values = new Map<string, unknown>();

  hear(kept: Kept): number {
    const { kept: added, forgotten } = kept.newsFor(this.known);
    for (const key of forgotten) this.values.delete(key);
    for (const [key, value] of added) this.values.set(key, value);
    return added.length;
  }

  make(kept: Kept, key: string, value: unknown): void {
    kept.put(key, value, this.known);
    this.values.set(key, value);
  }
}

describe('what is kept', () => {
  it('is told to each thread once', () => {
    const kept = new Kept(1000);
    const [maker, other] = [new Listener(), new Listener()];
    maker.make(kept, 'a', new Uint8Array(10));
    expect([maker.hear(kept), other.hear(kept), other.hear(kept)]).toEqual([0, 1, 0]);
  });

  it('is the same for all threads that were just told, whoever made what, and however little room there is', () => {
    const step = fc.record({ thread: fc.nat(2), key: fc.constantFrom('a', 'b', 'c', 'd'), size: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 10, max: 150 }), (steps, room) => {
        const kept = new Kept(room);
        const threads = [new Listener(), new Listener(), new Listener()];
        for (const { thread, key, size } of steps) {
          threads[thread]?.hear(kept);
          threads[thread]?.make(kept, key, new Uint8Array(size));
        }
        for (const thread of threads) thread.hear(kept);
        const [first, ...others] = threads;
        for (const { values } of others) expect(new Map([...values].sort())).toEqual(new Map([...(first?.values ?? [])].sort()));
        const bytes = [...(first?.values.values() ?? [])].reduce<number>(
          (sum, value) => sum + (value instanceof Uint8Array ? value.length : 0),
          0,
        );
        expect((first?.values.size ?? 0) <= 1 || bytes <= room).toBe(true);
      }),
    );
  });
});
