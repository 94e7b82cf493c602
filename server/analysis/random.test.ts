import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNumbers, sampleOf } from './random.ts';

describe('random numbers', () => {
  it('repeat with their seed, differ with another and lie from 0 up to 1', () => {
    const draw = (seed: number) => Array.from({ length: 100 }, randomNumbers(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('make a sample of different numbers, all of them when as many are asked for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 50 }), fc.integer(), (count, size, seed) => {
        const sample = [...sampleOf(count, size, seed)];
        expect(new Set(sample).size).toBe(Math.min(count, size));
        expect(sample.every((number) => number >= 0 && number < count)).toBe(true);
      }),
    );
  });

  it('draw each number about equally often', () => {
    const drawn = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 5000; seed += 1) for (const number of sampleOf(10, 3, seed)) drawn[number] = (drawn[number] ?? 0) + 1;
    for (const times of drawn) expect(Math.abs(times - 1500)).toBeLessThan(200);
  });
});
