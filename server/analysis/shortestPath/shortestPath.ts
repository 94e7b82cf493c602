import { z } from 'zod';
import { type Admission, type Direction, opposite, type Rows } from '../../graph/walk.ts';
import { Frontier, UNSEEN } from '../frontier.ts';

const shortestPathParameters = z.strictObject({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  direction: z.enum(['both', 'out', 'in']).default('both'),
  maxLength: z.int().nonnegative().default(Number.MAX_SAFE_INTEGER),
});
export type ShortestPathParameters = z.infer<typeof shortestPathParameters>;

/** Nodes and links along the path, by index. */
export interface Path {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

/** The two searches that meet; kept between calls because clearing a million marks costs more than most searches. */
export class PathScratch {
  #ahead = new Frontier(0);
  #back = new Frontier(0);

  frontiers(nodeCount: number): readonly [ahead: Frontier, back: Frontier] {
    if (this.#ahead.capacity < nodeCount) {
      this.#ahead = new Frontier(nodeCount);
      this.#back = new Frontier(nodeCount);
    }
    return [this.#ahead, this.#back];
  }
}

/**
 * Fewest links, by breadth-first search from both ends; the narrower side grows. The two ends themselves are always admitted.
 * Returns null when no path of at most `maxLength` exists.
 */
export function shortestPath(
  rows: Rows,
  admission: Admission,
  parameters: ShortestPathParameters,
  scratch = new PathScratch(),
): Path | null {
  const { from, to, direction, maxLength } = parameters;
  if (from === to) return { nodes: [from], links: [] };
  const [ahead, back] = scratch.frontiers(rows.nodeCount);
  ahead.start(from);
  back.start(to);
  while (ahead.width > 0 && back.width > 0 && ahead.depth + back.depth < maxLength) {
    const forwards = ahead.width <= back.width;
    const [growing, other] = forwards ? [ahead, back] : [back, ahead];
    const meeting = meet(rows, admission, growing, other, forwards ? direction : opposite(direction), forwards ? to : from);
    if (meeting !== UNSEEN) return joined(ahead, back, meeting);
  }
  return null;
}

/** Grows one level and returns the node where the whole path is shortest, or UNSEEN. */
function meet(rows: Rows, admission: Admission, growing: Frontier, other: Frontier, direction: Direction, exempt: number): number {
  let meeting = UNSEEN;
  let shortest = Number.POSITIVE_INFINITY;
  growing.grow(rows, admission, direction, exempt, (node) => {
    const remaining = other.distance(node);
    if (remaining !== UNSEEN && remaining < shortest) {
      shortest = remaining;
      meeting = node;
    }
  });
  return meeting;
}

function joined(ahead: Frontier, back: Frontier, meeting: number): Path {
  const first = ahead.trail(meeting);
  const second = back.trail(meeting);
  return {
    nodes: [...first.nodes.reverse(), ...second.nodes.slice(1)],
    links: [...first.links.reverse(), ...second.links],
  };
}
