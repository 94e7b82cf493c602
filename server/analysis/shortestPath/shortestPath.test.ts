import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Admission, EVERYTHING } from '../../graph/walk.ts';
import { rowsOf } from '../rowsOf.ts';
import { PathScratch, shortestPath } from './shortestPath.ts';

const graph = fc.integer({ min: 1, max: 12 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  return fc.record({
    nodeCount: fc.constant(nodeCount),
    links: fc.array(fc.tuple(node, node), { maxLength: 24 }),
    from: node,
    to: node,
    direction: fc.constantFrom('both', 'out', 'in'),
    closedLinks: fc.array(fc.nat({ max: 23 }), { maxLength: 6 }),
    closedNodes: fc.array(node, { maxLength: 3 }),
    maxLength: fc.option(fc.integer({ min: 0, max: 6 }), { nil: Number.MAX_SAFE_INTEGER }),
  });
});

interface Question {
  nodeCount: number;
  links: [number, number][];
  from: number;
  to: number;
  direction: 'both' | 'out' | 'in';
  closedLinks: number[];
  closedNodes: number[];
  maxLength: number;
}

/** The obvious way: relax every link again and again until nothing gets shorter. */
function slowLength({ nodeCount, links, from, to, direction, closedLinks, closedNodes, maxLength }: Question): number | null {
  const length = new Array<number>(nodeCount).fill(Number.POSITIVE_INFINITY);
  length[from] = 0;
  const admitted = (node: number) => node === from || node === to || !closedNodes.includes(node);
  for (let round = 0; round < nodeCount; round += 1) {
    links.forEach(([source, target], link) => {
      if (closedLinks.includes(link) || !admitted(source) || !admitted(target)) return;
      const before = [...length];
      if (direction !== 'in') length[target] = Math.min(length[target] ?? 0, (before[source] ?? 0) + 1);
      if (direction !== 'out') length[source] = Math.min(length[source] ?? 0, (before[target] ?? 0) + 1);
    });
  }
  const found = length[to] ?? Number.POSITIVE_INFINITY;
  return found <= maxLength ? found : null;
}

describe('shortest path', () => {
  it('is as short as the slow way finds, is a walk over admitted links, and uses one scratch for all', () => {
    const scratch = new PathScratch();
    fc.assert(
      fc.property(graph, (drawn) => {
        const question: Question = { ...drawn, direction: drawn.direction as Question['direction'] };
        const { nodeCount, links, from, to, direction, closedLinks, closedNodes, maxLength } = question;
        const admission: Admission = {
          open: false,
          layers: null,
          asks: true,
          link: (link) => !closedLinks.includes(link),
          node: (node) => !closedNodes.includes(node),
        };
        const path = shortestPath(rowsOf(nodeCount, links), admission, { from, to, direction, maxLength }, scratch);
        expect(path === null ? null : path.links.length).toBe(slowLength(question));
        if (path === null) return;
        expect(path.nodes[0]).toBe(from);
        expect(path.nodes.at(-1)).toBe(to);
        expect(path.nodes.slice(1, -1).some((node) => closedNodes.includes(node))).toBe(false);
        path.links.forEach((link, hop) => {
          expect(closedLinks).not.toContain(link);
          const [source, target] = links[link] ?? [];
          const step = [path.nodes[hop], path.nodes[hop + 1]];
          const ways =
            direction === 'out'
              ? [[source, target]]
              : direction === 'in'
                ? [[target, source]]
                : [
                    [source, target],
                    [target, source],
                  ];
          expect(ways).toContainEqual(step);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('answers the same for the same question', () => {
    const rows = rowsOf(4, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
    const ask = () => shortestPath(rows, EVERYTHING, { from: 0, to: 3, direction: 'both', maxLength: 9 });
    expect(ask()).toEqual(ask());
    expect(ask()?.nodes).toHaveLength(3);
  });
});
