import { describe, expect, it } from 'vitest';
import { convergence } from './convergence.ts';

describe('how far rounds are', () => {
  it('goes by how much of the change is gone', () => {
    expect(convergence(1e-3, 1e-12, 5, 1000)).toBeCloseTo(0.25);
    expect(convergence(1e-12, 1e-12, 5, 1000)).toBe(1);
    expect(convergence(0, 1e-12, 5, 1000)).toBe(1);
  });

  it('goes by the rounds where the change says nothing, or they end first', () => {
    expect(convergence(1e-3, 0, 5, 20)).toBe(0.25);
    expect(convergence(2, 1e-12, 5, 20)).toBe(0.25);
    expect(convergence(0.5, 3, 5, 20)).toBe(0.25);
    expect(convergence(1e-3, 1e-12, 15, 20)).toBe(0.75);
  });
});
