import { z } from 'zod';
import { opposite } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { Levels } from '../levels.ts';
import { neighboursOf } from '../neighbours.ts';
import { Watch } from '../watch.ts';

const parameters = z.strictObject({
  source: z.int().nonnegative(),
  direction: z.enum(['both', 'out', 'in']).default('both'),
});

export interface Breadth {
  /** How many links away each node is; Infinity when it is out of reach. */
  readonly distances: Float64Array;
  /** How many nodes are within reach, the source among them. */
  readonly reached: number;
  /** The largest distance among them. */
  readonly farthest: number;
  readonly complete: boolean;
}

/**
 * How many links every node is away from one. The first member searches alone: a search of ten million links takes less time than
 * the others would need to be of help.
 */
export const breadthFirst: Algorithm<typeof parameters, Breadth> = {
  id: 'breadthFirst',
  parameters,
  run(rows, { source, direction }, run) {
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const ahead = neighboursOf(rows, direction, run.team);
    const back = direction === 'both' ? ahead : neighboursOf(rows, opposite(direction), run.team);
    const distances = run.team.float64(nodeCount).fill(Number.POSITIVE_INFINITY);
    run.team.barrier();
    const levels = new Levels(ahead, back, nodeCount, watch);
    const complete = source < nodeCount && run.team.rank === 0 ? levels.from(source) : true;
    for (let level = 0; level < levels.count; level += 1) {
      const end = levels.endOf(level);
      for (let at = levels.endOf(level - 1); at < end; at += 1) distances[levels.queue[at] ?? 0] = level;
    }
    watch.meet();
    return { distances, reached: levels.reached, farthest: Math.max(0, levels.count - 1), complete };
  },
};
