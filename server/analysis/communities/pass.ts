import type { Run } from '../algorithm.ts';
import type { Team } from '../team.ts';
import { connectedPieces } from './connected.ts';
import { contract } from './contract.ts';
import { type Groups, groupsOf } from './groups.ts';
import type { Level } from './level.ts';
import { moveNodes, type Partition } from './localMoves.ts';
import { refine } from './refine.ts';

export interface Search {
  /** The graph itself. */
  readonly whole: Level;
  readonly resolution: number;
  /** Leiden's way: parts of communities become nodes, in place of whole communities. */
  readonly refined: boolean;
  readonly run: Run;
}

export interface Passed {
  readonly community: Int32Array;
  /** How often nodes were grouped and the groups taken for nodes. */
  readonly levels: number;
  /** False when it was stopped. */
  readonly complete: boolean;
}

const MOST_LEVELS = 40;

/**
 * Moves nodes, takes each community (or, refined, each part of one) for a node, and begins again, until nothing changes. It starts from
 * the communities that are given, or from each node alone.
 */
export function pass({ whole, resolution, refined, run }: Search, start: Int32Array | null, seed: number): Passed {
  const { team } = run;
  let level = whole;
  // Of each node of the graph, the node of the level that it is part of.
  let part = identity(whole.nodeCount, team);
  let partition = start === null ? singletons(level, team) : startingFrom(start, level, team);
  let community = partition.community;
  let complete = true;
  let levels = 0;
  while (levels < MOST_LEVELS && whole.total > 0) {
    complete = moveNodes(level, partition, resolution, seed + levels, run);
    levels += 1;
    const communities = groupsOf(partition.community, team);
    community = composed(part, communities.group, team);
    if (complete && communities.count === level.nodeCount) break;
    const parts = refined && complete ? groupsOf(refine(level, communities, resolution, seed + levels, team), team) : communities;
    if (!complete || parts.count === level.nodeCount || levels === MOST_LEVELS) {
      // Here moves alone made the last communities, and a node that moves away may leave two pieces behind.
      if (refined) community = composed(part, connectedPieces(level, communities, team), team);
      break;
    }
    part = composed(part, parts.group, team);
    const next = contract(level, parts, team);
    partition = refined ? inherited(next, parts, communities, team) : singletons(next, team);
    level = next;
    run.progress(1 - 1 / (levels + 1));
  }
  return { community, levels, complete };
}

function identity(count: number, team: Team): Int32Array {
  const names = team.int32(count);
  if (team.rank === 0) for (let at = 0; at < count; at += 1) names[at] = at;
  team.barrier();
  return names;
}

function singletons(level: Level, team: Team): Partition {
  const volume = team.float64(level.nodeCount);
  if (team.rank === 0) volume.set(level.strength);
  return { community: identity(level.nodeCount, team), volume };
}

function startingFrom(start: Int32Array, level: Level, team: Team): Partition {
  const community = team.int32(level.nodeCount);
  if (team.rank === 0) community.set(start);
  return { community, volume: volumes(level, community, team) };
}

/** The parts of a community begin together in it. */
function inherited(level: Level, parts: Groups, communities: Groups, team: Team): Partition {
  const community = team.int32(level.nodeCount);
  if (team.rank === 0) {
    for (let part = 0; part < parts.count; part += 1) {
      community[part] = communities.group[parts.members[parts.start[part] ?? 0] ?? 0] ?? 0;
    }
  }
  return { community, volume: volumes(level, community, team) };
}

function volumes({ nodeCount, strength }: Level, community: Int32Array, team: Team): Float64Array {
  const volume = team.float64(nodeCount);
  if (team.rank === 0) {
    for (let node = 0; node < nodeCount; node += 1) {
      const own = community[node] ?? 0;
      volume[own] = (volume[own] ?? 0) + (strength[node] ?? 0);
    }
  }
  team.barrier();
  return volume;
}

function composed(part: Int32Array, group: Int32Array, team: Team): Int32Array {
  const names = team.int32(part.length);
  if (team.rank === 0) for (let node = 0; node < part.length; node += 1) names[node] = group[part[node] ?? 0] ?? 0;
  team.barrier();
  return names;
}
