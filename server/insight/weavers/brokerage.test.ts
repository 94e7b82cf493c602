import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../../analysis/rowsOf.ts';
import { smallGraph } from '../../analysis/smallGraphs.ts';
import { brokerageOf } from './brokerage.ts';

it('counts the pairs of neighbours that no link and no other neighbour joins', () => {
  fc.assert(
    fc.property(smallGraph(8, 16), ({ nodeCount, links }) => {
      const rows = rowsOf(
        nodeCount,
        links.map(([a, b]) => [a, b, 1]),
      );
      const tied = (a: number, b: number): boolean => a !== b && links.some(([s, t]) => (s === a && t === b) || (s === b && t === a));
      const all = Array.from({ length: nodeCount }, (_, node) => node);
      for (const node of all) {
        const others = all.filter((other) => tied(node, other));
        const pairs = others.flatMap((a) => others.filter((b) => a < b).map((b) => [a, b] as const));
        const apart = pairs.filter(([a, b]) => !tied(a, b));
        const onlyHere = apart.filter(([a, b]) => !all.some((other) => other !== node && tied(a, other) && tied(other, b)));
        expect(brokerageOf(rows, node)).toEqual({ pairs: pairs.length, apart: apart.length, onlyHere: onlyHere.length });
      }
    }),
    { numRuns: 500 },
  );
});

it('is left open for a node with too many neighbours to compare', () => {
  const star = Array.from({ length: 3001 }, (_, at) => [0, at + 1, 1] as const);
  expect(brokerageOf(rowsOf(3002, star), 0)).toBeNull();
  expect(brokerageOf(rowsOf(3002, star), 1)).toEqual({ pairs: 0, apart: 0, onlyHere: 0 });
});
