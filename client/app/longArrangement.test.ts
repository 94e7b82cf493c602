import { beforeEach, expect, it, vi } from 'vitest';

/** As a browser has it. */
class Storage {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

const storage = new Storage();
beforeEach(() => {
  storage.kept.clear();
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
});

const long = (seed: number): string => Array.from({ length: 900 }, (_, at) => `firm:n${at}@${at * seed},${seed}`).join(';');

it('leaves a short arrangement in the address', async () => {
  const { fold } = await import('./longArrangement.ts');
  expect(fold({ on: 'city:hefei@0,0' })).toEqual({ on: 'city:hefei@0,0' });
});

it('brings a long one back after a reload, under the same key', async () => {
  const first = await import('./longArrangement.ts');
  const folded = first.fold({ on: long(3), sel: 'firm:n1' });
  expect(folded.on?.length).toBeLessThan(20);
  vi.resetModules();
  const later = await import('./longArrangement.ts');
  expect(later.unfold(folded)).toEqual({ on: long(3), sel: 'firm:n1' });
  expect(later.fold({ on: long(3) }).on).toBe(folded.on);
});

it('forgets the oldest, and opens without what another browser keeps', async () => {
  const { fold, unfold } = await import('./longArrangement.ts');
  for (let seed = 1; seed <= 40; seed += 1) fold({ on: long(seed) });
  expect(storage.kept.size).toBe(31);
  expect(unfold({ on: '~elsewhere', sel: 'city:hefei' })).toEqual({ sel: 'city:hefei' });
});
