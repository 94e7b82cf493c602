import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Run } from '../algorithm.ts';
import { modularity } from '../modularity/modularity.ts';
import { numberedBySize } from '../numberedBySize.ts';
import { firstLevel } from './level.ts';
import { type Passed, pass, type Search } from './pass.ts';

export const communityParameters = z.strictObject({
  /** Above 1 for more and smaller communities, below 1 for fewer and larger ones. */
  resolution: z.number().positive().max(100).default(1),
  /** Another seed may give another, about equally good answer; the same seed always gives the same. */
  seed: z.int().nonnegative().max(0xffffffff).default(1),
});
export type CommunityParameters = z.output<typeof communityParameters>;

export interface Communities {
  /** By node: 0 is the largest. */
  readonly community: Int32Array;
  readonly sizes: Int32Array;
  readonly modularity: number;
  /** How often nodes were grouped and the groups taken for nodes, in the pass that found the answer. */
  readonly levels: number;
  /** False when it was stopped: the communities are then what had been found by that time. */
  readonly complete: boolean;
}

/** Row entries that the passes from one start may go over together: what was found is gone over again until it gets no better. */
const ENTRIES_OF_PASSES = 3_500_000;
/** Row entries of all starts together: a small graph is searched from several, and the best answer is taken. */
const ENTRIES_OF_STARTS = 100_000;
const MOST_STARTS = 5;
const MOST_PASSES = 10;
const LEAST_GAIN = 1e-6;
/** Each level of a pass takes the next seed: passes must lie further apart than that. */
const SEEDS_APART = 101;

/** A partition with what tells whether it is better than another; only the first member of a team knows that. */
interface Candidate extends Passed {
  readonly modularity: number;
}

/** Communities by modularity: one pass on large graphs; on smaller ones several, from several starts. */
export function findCommunities(rows: Rows, { resolution, seed }: CommunityParameters, run: Run, refined: boolean): Communities {
  const { team } = run;
  const search: Search = { whole: firstLevel(rows, team), resolution, refined, run };
  const measured = (passed: Passed): Candidate => ({
    ...passed,
    modularity: team.rank > 0 ? 0 : modularity(rows, passed.community, rows.nodeCount, resolution),
  });
  const { starts, passes } = effortFor(rows);
  let best = measured(pass(search, null, seed));
  for (let start = 0; best.complete && start < starts; start += 1) {
    const first = seed + start * MOST_PASSES * SEEDS_APART;
    let found = start === 0 ? best : measured(pass(search, null, first));
    for (let again = 1; found.complete && again < passes; again += 1) {
      const next = measured(pass(search, found.community, first + again * SEEDS_APART));
      const worthIt = team.agree(next.modularity > found.modularity + LEAST_GAIN ? 1 : 0) === 1;
      found = worthIt ? next : { ...found, complete: next.complete };
      if (!worthIt) break;
    }
    const better = team.agree(found.modularity > best.modularity ? 1 : 0) === 1;
    best = { ...(better ? found : best), complete: found.complete };
  }
  const { community, levels, complete } = best;
  if (team.rank > 0) return { community, sizes: new Int32Array(0), modularity: 0, levels, complete };
  return { community, sizes: numberedBySize(community, rows.nodeCount), modularity: best.modularity, levels, complete };
}

function effortFor({ nodeCount, rowLength }: Rows): { readonly starts: number; readonly passes: number } {
  let entries = 0;
  for (let node = 0; node < nodeCount; node += 1) entries += rowLength[node] ?? 0;
  const within = (budget: number, most: number): number => Math.max(1, Math.min(most, Math.floor(budget / Math.max(entries, 1))));
  return { starts: within(ENTRIES_OF_STARTS, MOST_STARTS), passes: within(ENTRIES_OF_PASSES, MOST_PASSES) };
}
