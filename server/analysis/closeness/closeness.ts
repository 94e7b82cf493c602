import { z } from 'zod';
import { opposite } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { Levels } from '../levels.ts';
import { BLOCK, neighboursOf } from '../neighbours.ts';
import { meanErrorBound, SOURCE_PARAMETERS, sourcesOf } from '../sources.ts';
import { blocksOf } from '../team.ts';
import { Watch } from '../watch.ts';
import { DistanceSums } from './distanceSums.ts';

const parameters = z.strictObject({
  ...SOURCE_PARAMETERS,
  /** `out`: how near a node is to those that its links lead to; `in`: how near those are that lead to it. */
  direction: z.enum(['both', 'out', 'in']).default('both'),
});

export interface Closeness {
  /**
   * One over the mean distance to the nodes within reach, times the share of all other nodes that they are (Wasserman and Faust 1994):
   * so a node in a small component is not central. 0 when none is within reach.
   */
  readonly closeness: Float64Array;
  /** The mean over all other nodes of one over the distance, 0 for those out of reach. */
  readonly harmonic: Float64Array;
  /** The nodes from which distances were measured. */
  readonly sources: Int32Array;
  /** No harmonic score is farther from the exact one than this, with a probability of at least 1 - risk. */
  readonly harmonicErrorBound: number;
  readonly complete: boolean;
}

/** Closeness and harmonic centrality by fewest links: exact, or estimated from the distances to drawn sources (Eppstein and Wang 2004). */
export const closeness: Algorithm<typeof parameters, Closeness> = {
  id: 'closeness',
  parameters,
  run(rows, chosen, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const ahead = neighboursOf(rows, opposite(chosen.direction), team);
    const back = chosen.direction === 'both' ? ahead : neighboursOf(rows, chosen.direction, team);
    const sources = sourcesOf(nodeCount, chosen);
    const levels = new Levels(ahead, back, nodeCount, watch);
    const sums = new DistanceSums(nodeCount, sources.length, team);
    const done = team.uint8(sources.length);
    let finished = 0;
    for (const [at] of blocksOf(team, sources.length, 1)) {
      if (!levels.from(sources[at] ?? 0)) break;
      sums.add(levels);
      done[at] = 1;
      finished += 1;
      watch.progress((finished * team.size) / sources.length);
    }
    watch.meet();
    const used = sources.filter((_, at) => done[at] === 1);
    const answer = { closeness: team.float64(nodeCount), harmonic: team.float64(nodeCount) };
    const isSource = new Uint8Array(nodeCount);
    for (const source of used) isSource[source] = 1;
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      for (let node = first; node < end; node += 1) {
        const others = used.length - (isSource[node] ?? 0);
        const distance = sums.distance(node);
        answer.closeness[node] = distance === 0 ? 0 : sums.reached(node) ** 2 / (others * distance);
        answer.harmonic[node] = others === 0 ? 0 : sums.inverse(node) / others;
      }
    }
    team.barrier();
    // A source says nothing about its own distance to itself, hence one less.
    const harmonicErrorBound =
      used.length === nodeCount ? 0 : meanErrorBound(nodeCount, Math.max(0, used.length - 1), Math.max(1, nodeCount - 1), chosen.risk);
    return { ...answer, sources: used, harmonicErrorBound, complete: used.length === sources.length };
  },
};
