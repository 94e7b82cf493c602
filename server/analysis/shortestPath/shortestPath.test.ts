import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../graph/walk.ts';
import { admissionIn, everyPath, pathCase, rowsIn } from '../pathQuestions.ts';
import { rowsOf } from '../rowsOf.ts';
import { pathScratch, shortestPath } from './shortestPath.ts';

describe('shortest path', () => {
  it('is one of the paths there are, and none is shorter; one scratch serves all', () => {
    const scratch = pathScratch();
    fc.assert(
      fc.property(pathCase, fc.integer({ min: 0, max: 6 }), (asked, maxLength) => {
        const paths = everyPath(asked, { by: 'hops' }).filter(({ links }) => links.length <= maxLength);
        const path = shortestPath(rowsIn(asked), admissionIn(asked), { ...asked, maxLength }, scratch);
        expect(path?.cost).toBe(paths.length === 0 ? undefined : Math.min(...paths.map(({ cost }) => cost)));
        if (path !== null) expect(paths).toContainEqual(path);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes the strongest of several links, and answers the same for the same question', () => {
    const rows = rowsOf(4, [
      [0, 1, 1],
      [0, 1, 5],
      [0, 2, 3],
      [1, 3, 1],
      [2, 3, 1],
    ]);
    const ask = () => shortestPath(rows, EVERYTHING, { from: 0, to: 1, direction: 'both', maxLength: 9 });
    expect(ask()).toEqual({ nodes: [0, 1], links: [1], cost: 1 });
    expect(ask()).toEqual(ask());
  });
});
