import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestScratch } from '../cheapestPath/cheapestPath.ts';
import type { StepCost } from '../cheapestPath/stepCost.ts';
import { admissionIn, cheapestByNodes, everyPath, pathCase, rowsIn } from '../pathQuestions.ts';
import { cheapestPaths } from './cheapestPaths.ts';

describe('cheapest paths, one after the other', () => {
  it('are all there are, cheapest first, when all are taken; and the cheapest when some are', () => {
    const scratch = cheapestScratch();
    fc.assert(
      fc.property(pathCase, fc.constantFrom('hops', 'cost', 'strength'), fc.integer({ min: 1, max: 8 }), (asked, by, wanted) => {
        const cost: StepCost = { by };
        const all = cheapestByNodes(everyPath(asked, cost));
        const expected = asked.from === asked.to ? all : all.slice(0, wanted);
        const found = [];
        for (const route of cheapestPaths(rowsIn(asked), admissionIn(asked), { ...asked, cost }, wanted, scratch)) {
          found.push(route);
          if (found.length === wanted) break;
        }
        expect(found.map((route) => route.cost.toFixed(9))).toEqual(expected.map((path) => path.cost.toFixed(9)));
        expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length);
        for (const route of found) expect(all.map(({ nodes }) => nodes)).toContainEqual(route.nodes);
      }),
      { numRuns: 3000 },
    );
  });
});
