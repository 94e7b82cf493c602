import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARRANGEMENTS } from '../../app/viewState.ts';
import { arrange } from './arrange.ts';
import type { Network } from './network.ts';

const network = fc.integer({ min: 1, max: 40 }).chain((count) => {
  const node = fc.nat({ max: count - 1 });
  return fc
    .record({
      ties: fc.array(fc.tuple(node, node), { maxLength: 80 }),
      fixed: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      group: fc.option(fc.array(fc.nat({ max: 4 }), { minLength: count, maxLength: count })),
      placed: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    })
    .map(
      ({ ties, fixed, group, placed }): Network => ({
        count,
        x: Float64Array.from({ length: count }, (_, at) => at * 40),
        y: Float64Array.from({ length: count }, (_, at) => -at * 30),
        radius: new Float64Array(count).fill(30),
        fixed: Uint8Array.from(fixed, Number),
        source: Uint32Array.from(ties, ([from]) => from),
        target: Uint32Array.from(ties, ([, to]) => to),
        longitude: Float64Array.from(placed, (is, at) => (is ? 117 + (at % 4) : Number.NaN)),
        latitude: Float64Array.from(placed, (is) => (is ? 31 : Number.NaN)),
        group: groupNumbers(group ?? []),
        centre: undefined,
      }),
    );
});

/** Numbered in the order in which they come, as the canvas does. */
function groupNumbers(group: readonly number[]): Uint32Array {
  const seen = [...new Set(group)];
  return Uint32Array.from(group, (key) => seen.indexOf(key));
}

describe.each(ARRANGEMENTS)('arranged: %s', (kind) => {
  it('gives each a place, the same for the same network, and leaves what is fixed', () => {
    fc.assert(
      fc.property(network, (given) => {
        const { x, y } = arrange(kind, given, () => undefined);
        for (let node = 0; node < given.count; node += 1) {
          expect(Number.isFinite(x[node]) && Number.isFinite(y[node])).toBe(true);
          if (given.fixed[node] === 1) expect([x[node], y[node]]).toEqual([given.x[node], given.y[node]]);
        }
        expect(arrange(kind, given, () => undefined)).toEqual({ x, y });
      }),
      { numRuns: 25 },
    );
  });

  it('puts nothing on anything else', () => {
    fc.assert(
      fc.property(network, (given) => {
        const free = { ...given, fixed: new Uint8Array(given.count) };
        const { x, y } = arrange(kind, free, () => undefined);
        for (let a = 0; a < given.count; a += 1) {
          for (let b = a + 1; b < given.count; b += 1) {
            expect(Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))).toBeGreaterThan(30);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

it('draws a chain from what is given to who takes it', () => {
  const of = new Float64Array(4);
  const chain = arrange(
    'chain',
    {
      count: 4,
      x: of,
      y: of,
      radius: new Float64Array(4).fill(30),
      fixed: new Uint8Array(4),
      source: Uint32Array.of(2, 0, 3),
      target: Uint32Array.of(0, 3, 1),
      longitude: of,
      latitude: of,
      group: new Uint32Array(0),
      centre: undefined,
    },
    () => undefined,
  );
  const order = [0, 1, 2, 3].sort((a, b) => (chain.x[a] ?? 0) - (chain.x[b] ?? 0));
  expect(order).toEqual([2, 0, 3, 1]);
});
