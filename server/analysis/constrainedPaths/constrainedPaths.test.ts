import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepCost } from '../cheapestPath/stepCost.ts';
import type { Path } from '../path.ts';
import { admissionIn, cheapestByNodes, everyPath, type PathCase, pathCase, rowsIn } from '../pathQuestions.ts';
import { constrainedPaths } from './constrainedPaths.ts';

/** The layers of the path, each run of one layer told once, can be read as the sequence, a run of equal layers as one or several. */
function follows({ links }: PathCase, path: Path, sequence: readonly number[]): boolean {
  if (sequence.length === 0) return true;
  const word = path.links.map((link) => links[link]?.[3]).join('');
  return new RegExp(`^${sequence.map((layer) => `${layer}+`).join('')}$`).test(word);
}

function passes({ nodes }: Path, via: readonly number[]): boolean {
  const places = via.map((node) => nodes.indexOf(node));
  return places.every((place, at) => place > (places[at - 1] ?? 0) && place < nodes.length - 1);
}

describe('constrained paths', () => {
  it('are all that the list of every path has, cheapest first', () => {
    const demands = fc.record({
      by: fc.constantFrom('hops', 'cost', 'strength'),
      maxLength: fc.option(fc.integer({ min: 0, max: 5 }), { nil: Number.POSITIVE_INFINITY }),
      sequence: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
      via: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(pathCase, demands, (asked, { by, maxLength, sequence, via: anyVia }) => {
        const cost: StepCost = { by };
        const via = anyVia.filter((node) => node < asked.nodeCount && node !== asked.from && node !== asked.to);
        const meeting = everyPath(asked, cost).filter(
          (path) => path.links.length <= maxLength && follows(asked, path, sequence) && passes(path, via),
        );
        const expected = cheapestByNodes(meeting);
        const question = { ...asked, cost, maxLength, sequence, via };
        const found = [...constrainedPaths(rowsIn(asked), admissionIn(asked), question)];
        expect(found.map((path) => path.cost.toFixed(9))).toEqual(expected.map((path) => path.cost.toFixed(9)));
        for (const { links } of found) expect(meeting.map((path) => path.links)).toContainEqual(links);
      }),
      { numRuns: 3000 },
    );
  });
});
