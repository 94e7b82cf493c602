import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../graph/walk.ts';
import { admissionIn, everyPath, pathCase, rowsIn } from '../pathQuestions.ts';
import { rowsOf } from '../rowsOf.ts';
import { cheapestPath, cheapestScratch } from './cheapestPath.ts';
import type { StepCost } from './stepCost.ts';

describe('cheapest path', () => {
  it('is one of the paths there are, and none is cheaper; one scratch serves all', () => {
    const scratch = cheapestScratch();
    fc.assert(
      fc.property(pathCase, fc.constantFrom('hops', 'cost', 'strength'), (asked, by) => {
        const cost: StepCost = { by };
        const paths = everyPath(asked, cost);
        const path = cheapestPath(rowsIn(asked), admissionIn(asked), { ...asked, cost }, scratch);
        if (paths.length === 0) expect(path).toBeNull();
        else expect(path?.cost).toBeCloseTo(Math.min(...paths.map((each) => each.cost)), 9);
        if (path !== null) expect(paths.map(({ links }) => links)).toContainEqual(path.links);
      }),
      { numRuns: 3000 },
    );
  });

  it('measures distance on the sphere, and takes an end without a place for far away', () => {
    // Shanghai; Hangzhou; one that lies nowhere; one in Nanjing that says so by its city; Nanjing, some 270 km from Shanghai.
    const places = {
      longitude: Float64Array.from([121.47, 120.16, Number.NaN, Number.NaN, 118.78]),
      latitude: Float64Array.from([31.23, 30.25, Number.NaN, Number.NaN, 32.06]),
      standIn: Int32Array.from([-1, -1, -1, 4, -1]),
    };
    const rows = rowsOf(5, [
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    const ask = (to: number) => cheapestPath(rows, EVERYTHING, { from: 0, to, direction: 'both', cost: { by: 'distance', places } })?.cost;
    expect(ask(1)).toBeCloseTo(166, 0);
    expect(ask(3)).toBeCloseTo(270, -1);
    expect(ask(2)).toBeCloseTo(166 + 500, 0);
  });
});
