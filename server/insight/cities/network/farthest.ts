import { Frontier } from '../../../analysis/frontier.ts';
import { EVERYTHING, type Rows } from '../../../graph/walk.ts';

const NO_EXEMPT = -1;

/** The greatest distance between two nodes of a group that hangs together, and the pairs so far apart. */
export function farthestPairs(
  rows: Rows,
  group: readonly number[],
): { readonly diameter: number; readonly pairs: (readonly [number, number])[] } {
  const frontier = new Frontier(rows.nodeCount);
  let diameter = 0;
  let pairs: (readonly [number, number])[] = [];
  for (const start of group) {
    frontier.start(start);
    while (frontier.width > 0) frontier.grow(rows, EVERYTHING, 'both', NO_EXEMPT);
    for (const end of frontier.reached()) {
      const distance = frontier.distance(end);
      if (end <= start || distance < diameter) continue;
      if (distance > diameter) pairs = [];
      diameter = distance;
      pairs.push([start, end]);
    }
  }
  return { diameter, pairs };
}
