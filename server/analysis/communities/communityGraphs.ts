import fc from 'fast-check';
import type { Rows } from '../../graph/walk.ts';
import type { DrawnGraph } from '../anyGraph.ts';
import { randomNumbers } from '../random.ts';
import { rowsOfArrays } from '../rowsOf.ts';

/** For tests: graphs with communities, and what to look for with. */
export const anyParameters = fc.record({ resolution: fc.constantFrom(0.3, 1, 2.5), seed: fc.nat() });

/** Several parts, each tied well inside and by a few links to others: where there is something to find. */
export const partedGraph: fc.Arbitrary<DrawnGraph> = fc
  .record({ parts: fc.integer({ min: 1, max: 6 }), size: fc.integer({ min: 1, max: 8 }) })
  .chain(({ parts, size }) => {
    const nodeCount = parts * size;
    const place = fc.nat({ max: size - 1 });
    const weight = fc.integer({ min: 1, max: 5 });
    const node = fc.nat({ max: nodeCount - 1 });
    const inner = fc
      .tuple(fc.nat({ max: parts - 1 }), place, place, weight)
      .map(([part, one, other, heavy]): DrawnGraph['links'][number] => [part * size + one, part * size + other, heavy]);
    const links = fc.tuple(fc.array(inner, { maxLength: 4 * nodeCount }), fc.array(fc.tuple(node, node, weight), { maxLength: nodeCount }));
    return links.map(([inside, between]) => ({ nodeCount, links: [...inside, ...between] }));
  });

export const identity = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);

/** Groups of which each node has eight links to others of its group and two to anyone. */
export function plantedGroups(groups: number, size: number): { rows: Rows; community: Int32Array } {
  const random = randomNumbers(11);
  const nodeCount = groups * size;
  const community = identity(nodeCount).map((node) => node % groups);
  const ends = identity(10 * nodeCount).map((end) => {
    const group = end % groups;
    const near = Math.floor(end / nodeCount) < 8;
    return near ? Math.floor(random() * size) * groups + group : Math.floor(random() * nodeCount);
  });
  const starts = identity(10 * nodeCount).map((end) => end % nodeCount);
  return { rows: rowsOfArrays(nodeCount, starts, ends), community };
}

/** Loose groups of fifteen, a few heavy links, and a few nodes that many are tied to. */
export function sparseGraph(seed: number): DrawnGraph {
  const random = randomNumbers(seed);
  const nodeCount = 300;
  const links = Array.from({ length: 2 * nodeCount }, (): DrawnGraph['links'][number] => {
    const one = Math.floor(random() * nodeCount);
    const near = random() < 0.6;
    const other = near ? one - (one % 15) + Math.floor(random() * 15) : Math.floor(nodeCount * random() ** 3);
    return [one, other, 1 + Math.floor(9 * random() ** 4)];
  });
  return { nodeCount, links };
}
