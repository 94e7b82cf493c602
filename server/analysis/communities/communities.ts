import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Run } from '../algorithm.ts';
import { modularity } from '../modularity/modularity.ts';
import { numberedBySize } from '../numberedBySize.ts';
import type { Team } from '../team.ts';
import { contract } from './contract.ts';
import { type Groups, groupsOf } from './groups.ts';
import { firstLevel, type Level } from './level.ts';
import { moveNodes } from './localMoves.ts';
import { refine } from './refine.ts';

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
  /** How often nodes were grouped and the groups taken for nodes. */
  readonly levels: number;
  /** False when it was stopped: the communities are then what had been found by that time. */
  readonly complete: boolean;
}

const MOST_LEVELS = 40;

/** Moves nodes, takes each community (or, refined, each part of one) for a node, and begins again, until nothing changes. */
export function findCommunities(rows: Rows, { resolution, seed }: CommunityParameters, run: Run, refined: boolean): Communities {
  const { team } = run;
  const whole = firstLevel(rows, team);
  let level = whole;
  // Of each node of the graph, the node of the level that it is part of.
  let part = identity(rows.nodeCount, team);
  let partition = singletons(level, team);
  let found = partition.community;
  let complete = true;
  let levels = 0;
  while (complete && levels < MOST_LEVELS && whole.total > 0) {
    complete = moveNodes(level, partition, resolution, seed + levels, run);
    levels += 1;
    const communities = groupsOf(partition.community, team);
    found = composed(part, communities.group, team);
    if (!complete || communities.count === level.nodeCount) break;
    const parts = refined ? groupsOf(refine(level, communities, resolution, seed + levels, team), team) : communities;
    if (parts.count === level.nodeCount) break;
    part = composed(part, parts.group, team);
    const next = contract(level, parts, team);
    partition = refined ? inherited(next, parts, communities, team) : singletons(next, team);
    level = next;
    run.progress(1 - 1 / (levels + 1));
  }
  if (team.rank > 0) return { community: found, sizes: new Int32Array(0), modularity: 0, levels, complete };
  const sizes = numberedBySize(found, rows.nodeCount);
  return { community: found, sizes, modularity: modularity(rows, found, sizes.length, resolution), levels, complete };
}

function identity(count: number, team: Team): Int32Array {
  const names = team.int32(count);
  if (team.rank === 0) for (let at = 0; at < count; at += 1) names[at] = at;
  team.barrier();
  return names;
}

function singletons(level: Level, team: Team): { community: Int32Array; volume: Float64Array } {
  const volume = team.float64(level.nodeCount);
  if (team.rank === 0) volume.set(level.strength);
  return { community: identity(level.nodeCount, team), volume };
}

/** The parts of a community begin together in it. */
function inherited(level: Level, parts: Groups, communities: Groups, team: Team): { community: Int32Array; volume: Float64Array } {
  const community = team.int32(level.nodeCount);
  const volume = team.float64(level.nodeCount);
  if (team.rank === 0) {
    for (let part = 0; part < parts.count; part += 1) {
      const own = communities.group[parts.members[parts.start[part] ?? 0] ?? 0] ?? 0;
      community[part] = own;
      volume[own] = (volume[own] ?? 0) + (level.strength[part] ?? 0);
    }
  }
  team.barrier();
  return { community, volume };
}

function composed(part: Int32Array, group: Int32Array, team: Team): Int32Array {
  const names = team.int32(part.length);
  if (team.rank === 0) for (let node = 0; node < part.length; node += 1) names[node] = group[part[node] ?? 0] ?? 0;
  team.barrier();
  return names;
}
