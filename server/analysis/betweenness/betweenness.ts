import { z } from 'zod';
import { opposite } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { BLOCK, neighboursOf } from '../neighbours.ts';
import { meanErrorBound, SOURCE_PARAMETERS, sourcesOf } from '../sources.ts';
import { blocksOf, type Team } from '../team.ts';
import { Watch } from '../watch.ts';
import { Dependencies } from './dependencies.ts';

/** Sums over sources are kept in so many parts, whatever the team's size, so that they come out the same to the last bit. */
const LANES = 8;

const parameters = z.strictObject({
  ...SOURCE_PARAMETERS,
  /** As a share of all pairs of other nodes, or as the number of pairs. */
  normalised: z.boolean().default(true),
  direction: z.enum(['both', 'out', 'in']).default('both'),
});

export interface Betweenness {
  readonly scores: Float64Array;
  /** The sources that the scores rest on. */
  readonly sources: Int32Array;
  /** No score is farther from the exact one than this, with a probability of at least 1 - risk. */
  readonly errorBound: number;
  readonly complete: boolean;
}

/**
 * On what share of the shortest paths between two other nodes a node lies, summed over the pairs; by fewest links. Exact (Brandes 2001)
 * or estimated from drawn sources (Brandes and Pich 2007). Each of several links between the same two nodes makes a path of its own:
 * merge them beforehand for the simple graph's score. A link from a node to itself is on no shortest path.
 */
export const betweenness: Algorithm<typeof parameters, Betweenness> = {
  id: 'betweenness',
  parameters,
  run(rows, chosen, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const ahead = neighboursOf(rows, chosen.direction, team);
    const back = chosen.direction === 'both' ? ahead : neighboursOf(rows, opposite(chosen.direction), team);
    const sources = sourcesOf(nodeCount, chosen);
    const lanes = Array.from({ length: Math.min(LANES, sources.length) }, () => team.float64(nodeCount));
    const done = team.uint8(sources.length);
    const dependencies = new Dependencies(ahead, back, nodeCount, watch);
    let finished = 0;
    for (const at of turnsOf(team, sources.length)) {
      if (!dependencies.from(sources[at] ?? 0)) break;
      const lane = lanes[at % LANES];
      if (lane !== undefined) add(dependencies, lane);
      done[at] = 1;
      finished += 1;
      watch.progress((finished * team.size) / sources.length);
    }
    watch.meet();
    const used = sources.filter((_, at) => done[at] === 1);
    const scale = scaleOf(nodeCount, used.length, chosen);
    const scores = team.float64(nodeCount);
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      for (const lane of lanes) for (let node = first; node < end; node += 1) scores[node] = (scores[node] ?? 0) + (lane[node] ?? 0);
      for (let node = first; node < end; node += 1) scores[node] = (scores[node] ?? 0) * scale;
    }
    team.barrier();
    return { scores, sources: used, errorBound: boundOf(nodeCount, used.length, chosen), complete: used.length === sources.length };
  },
};

/** Each lane's sources are one member's, in their order. */
function* turnsOf(team: Team, sources: number): Generator<number> {
  for (let round = 0; round < sources; round += LANES) {
    for (let lane = team.rank; lane < LANES && round + lane < sources; lane += team.size) yield round + lane;
  }
}

function add({ reached, dependency }: Dependencies, lane: Float64Array): void {
  for (let at = 0; at < reached.length; at += 1) {
    const node = reached[at] ?? 0;
    lane[node] = (lane[node] ?? 0) + (dependency[node] ?? 0);
  }
}

/** What a score is measured in. In the undirected reading each pair is met from both its ends. */
function pairsOf(nodeCount: number, { normalised, direction }: z.output<typeof parameters>): number {
  if (normalised) return Math.max(1, (nodeCount - 1) * (nodeCount - 2));
  return direction === 'both' ? 2 : 1;
}

/** From the sum over the used sources to the score. */
function scaleOf(nodeCount: number, used: number, chosen: z.output<typeof parameters>): number {
  return used === 0 ? 0 : nodeCount / used / pairsOf(nodeCount, chosen);
}

/** From one source, a node is worth between none and all of the others but two; no score is larger than that from all other sources. */
function boundOf(nodeCount: number, used: number, chosen: z.output<typeof parameters>): number {
  const sources = Math.min(nodeCount - 1, nodeCount * meanErrorBound(nodeCount, used, nodeCount, chosen.risk));
  return Math.max(0, (sources * (nodeCount - 2)) / pairsOf(nodeCount, chosen));
}
