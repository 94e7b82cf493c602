import fc from 'fast-check';
import type { Admission, Direction, Rows } from '../graph/walk.ts';
import type { StepCost } from './cheapestPath/stepCost.ts';
import type { Path } from './path.ts';
import { rowsOf } from './rowsOf.ts';

/** A small graph and a question for a path in it, for tests that compare with every path there is. */
export interface PathCase {
  readonly nodeCount: number;
  readonly links: readonly (readonly [source: number, target: number, weight: number, layer: number])[];
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly closedLinks: readonly number[];
  readonly closedNodes: readonly number[];
  readonly layers: readonly number[] | null;
}

export const pathCase: fc.Arbitrary<PathCase> = fc.integer({ min: 1, max: 7 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  return fc.record({
    nodeCount: fc.constant(nodeCount),
    links: fc.array(fc.tuple(node, node, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 2 })), { maxLength: 14 }),
    from: node,
    to: node,
    direction: fc.constantFrom<Direction>('both', 'out', 'in'),
    closedLinks: fc.array(fc.nat({ max: 13 }), { maxLength: 3 }),
    closedNodes: fc.array(node, { maxLength: 2 }),
    layers: fc.option(fc.subarray([0, 1, 2]), { nil: null }),
  });
});

export const rowsIn = ({ nodeCount, links }: PathCase): Rows => rowsOf(nodeCount, links);

export function admissionIn({ closedLinks, closedNodes, layers, links }: PathCase): Admission {
  const asks = closedLinks.length > 0 || closedNodes.length > 0;
  return {
    open: !asks && layers === null,
    layers: layers === null ? null : Uint8Array.from([0, 1, 2], (layer) => (layers.includes(layer) ? 1 : 0)),
    asks,
    link: (link) => !closedLinks.includes(link) && (layers?.includes(links[link]?.[3] ?? -1) ?? true),
    node: (node) => !closedNodes.includes(node),
  };
}

function stepCostIn({ links }: PathCase, cost: StepCost, link: number): number {
  const weight = links[link]?.[2] ?? 0;
  return cost.by === 'cost' ? weight : cost.by === 'strength' ? 1 / weight : 1;
}

/** Every admitted path without a repeated node, link by link. */
export function everyPath(asked: PathCase, cost: StepCost): Path[] {
  const { from, to, direction, links } = asked;
  const admission = admissionIn(asked);
  const found: Path[] = [];
  const extend = (nodes: number[], taken: number[], spent: number): void => {
    const here = nodes.at(-1) ?? from;
    if (here === to) {
      found.push({ nodes, links: taken, cost: spent });
      return;
    }
    links.forEach(([source, target], link) => {
      if (!admission.link(link)) return;
      for (const [tail, head, ways] of [
        [source, target, ['both', 'out']],
        [target, source, ['both', 'in']],
      ] as const) {
        if (tail !== here || !ways.some((way) => way === direction) || nodes.includes(head)) continue;
        if (head !== to && !admission.node(head)) continue;
        extend([...nodes, head], [...taken, link], spent + stepCostIn(asked, cost, link));
      }
    });
  };
  extend([from], [], 0);
  return found;
}

/** The cheapest of the paths that run through the same nodes, for each such row of nodes, cheapest first. */
export function cheapestByNodes(paths: readonly Path[]): Path[] {
  const best = new Map<string, Path>();
  for (const path of paths) {
    const known = best.get(path.nodes.join());
    if (known === undefined || path.cost < known.cost) best.set(path.nodes.join(), path);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}
