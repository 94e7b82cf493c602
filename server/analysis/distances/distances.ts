import { z } from 'zod';
import { type Direction, goes, type Rows } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { PriorityQueue } from '../priorityQueue.ts';
import { Watch } from '../watch.ts';

const parameters = z.strictObject({
  source: z.int().nonnegative(),
  direction: z.enum(['both', 'out', 'in']).default('both'),
});

export interface Distances {
  /** The least sum of weights on a way to each node; Infinity when it is out of reach, or had not been reached when stopped. */
  readonly distances: Float64Array;
  /** How many nodes are settled, the source among them. */
  readonly reached: number;
  /** The largest settled distance: when stopped, every distance up to it is final. */
  readonly farthest: number;
  readonly complete: boolean;
}

/**
 * How far every node is from one when a link is as long as its weight (Dijkstra 1959). Weights may be zero, not negative. The first
 * member searches alone, because each step needs the one before.
 */
export const distances: Algorithm<typeof parameters, Distances> = {
  id: 'distances',
  parameters,
  run(rows, { source, direction }, run) {
    const watch = new Watch(run);
    const lengths = run.team.float64(rows.nodeCount);
    const settled = run.team.rank === 0 ? search(rows, source, direction, lengths, watch) : { reached: 0, farthest: 0, complete: true };
    watch.meet();
    return { distances: lengths, ...settled };
  },
};

function search(rows: Rows, source: number, direction: Direction, lengths: Float64Array, watch: Watch): Omit<Distances, 'distances'> {
  lengths.fill(Number.POSITIVE_INFINITY);
  const queue = new PriorityQueue();
  if (source < rows.nodeCount) {
    lengths[source] = 0;
    queue.push(0, source);
  }
  let reached = 0;
  let farthest = 0;
  while (queue.size > 0) {
    const { node, key } = queue;
    queue.pop();
    if (key > (lengths[node] ?? 0)) continue;
    reached += 1;
    farthest = key;
    // A step in the queue costs about as much as ten entries.
    if (watch.after(relax(rows, node, direction, lengths, queue) * 3 + 10)) return { reached, farthest, complete: false };
  }
  return { reached, farthest, complete: true };
}

/** Returns how many entries it read. */
function relax(rows: Rows, node: number, direction: Direction, lengths: Float64Array, queue: PriorityQueue): number {
  const { neighbour, entry, weight } = rows;
  const length = lengths[node] ?? 0;
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  for (let slot = start; slot < end; slot += 1) {
    if (!goes(entry[slot] ?? 0, direction)) continue;
    const other = neighbour[slot] ?? 0;
    const longer = length + (weight[slot] ?? 0);
    if (longer >= (lengths[other] ?? 0)) continue;
    lengths[other] = longer;
    queue.push(longer, other);
  }
  return end - start;
}
