import { describe, expect, it } from 'vitest';
import { sourcesFor } from './sourcesFor.ts';

describe('the number of sources', () => {
  it('is all of a small graph, fewer of a larger one, and never next to none', () => {
    expect(sourcesFor(5000, 20_000, null)).toBeNull();
    const large = sourcesFor(100_000, 1_000_000, null);
    expect(large).toBeGreaterThan(100);
    expect(large).toBeLessThan(100_000);
    expect(sourcesFor(50_000_000, 1_000_000_000, null)).toBe(16);
  });

  it('is what was asked for, up to all', () => {
    expect([1, 99, 100, 101].map((sample) => sourcesFor(100, 400, sample))).toEqual([1, 99, null, null]);
  });
});
