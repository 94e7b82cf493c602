import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Frontier } from '../frontier.ts';
import { admissionIn, everyPath, pathCase, rowsIn } from '../pathQuestions.ts';
import { Scratch } from '../scratch.ts';
import { allShortest, eachShortest } from './allShortest.ts';

describe('all shortest paths', () => {
  it('are counted, and told one by one, as the list of every path has them', () => {
    const scratch = { ahead: new Scratch((capacity) => new Frontier(capacity)), back: new Scratch((capacity) => new Frontier(capacity)) };
    fc.assert(
      fc.property(pathCase, fc.integer({ min: 0, max: 6 }), (asked, maxLength) => {
        const paths = everyPath(asked, { by: 'hops' }).filter(({ links }) => links.length <= maxLength);
        const length = Math.min(...paths.map(({ cost }) => cost));
        const shortest = paths.filter(({ cost }) => cost === length);
        const found = allShortest(rowsIn(asked), admissionIn(asked), { ...asked, maxLength }, scratch);
        expect(found?.length).toBe(shortest.length === 0 ? undefined : length);
        if (found === null) return;
        const names = new Set(shortest.map(({ nodes }) => nodes.join()));
        expect([found.paths, found.ways]).toEqual([names.size, shortest.length]);
        const told = [...eachShortest(found, asked.from)];
        expect(told.map(({ nodes }) => nodes.join()).sort()).toEqual([...names].sort());
        for (const { links } of told) expect(shortest.map((path) => path.links)).toContainEqual(links);
        expect(new Set(found.steps.flatMap(({ links }) => links))).toEqual(new Set(shortest.flatMap(({ links }) => links)));
      }),
      { numRuns: 3000 },
    );
  });
});
