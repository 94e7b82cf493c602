import { blocksOf, type Team } from '../team.ts';
import type { Groups } from './groups.ts';
import type { Level } from './level.ts';
import { shuffled } from './order.ts';

const BLOCK = 64;

/**
 * Leiden's second step: within each community, nodes that still stand alone join the neighbouring group where modularity gains most, but
 * only nodes and groups that are well tied to the rest of their community. What comes out can be split off again on the next level, and
 * never falls apart inside (Traag, Waltman and van Eck 2019). Communities do not see each other, so each member refines its own.
 * Returns the name of each node's group.
 */
export function refine(level: Level, communities: Groups, resolution: number, seed: number, team: Team): Int32Array {
  const group = team.int32(level.nodeCount);
  const refining = new Refining(level, communities, group, resolution);
  for (const [, start, end] of blocksOf(team, communities.count, BLOCK)) {
    for (let community = start; community < end; community += 1) refining.refine(community, seed);
  }
  team.barrier();
  return group;
}

class Refining {
  readonly #level: Level;
  readonly #communities: Groups;
  readonly #group: Int32Array;
  readonly #resolution: number;
  /** Of a group, named by its first node: its strength, its ties to the rest of the community, and how many nodes it has. */
  readonly #volume: Float64Array;
  readonly #outside: Float64Array;
  readonly #size: Int32Array;
  readonly #ties: Float64Array;
  readonly #touched: Int32Array;

  constructor(level: Level, communities: Groups, group: Int32Array, resolution: number) {
    this.#level = level;
    this.#communities = communities;
    this.#group = group;
    this.#resolution = resolution;
    this.#volume = new Float64Array(level.nodeCount);
    this.#outside = new Float64Array(level.nodeCount);
    this.#size = new Int32Array(level.nodeCount);
    this.#ties = new Float64Array(level.nodeCount);
    this.#touched = new Int32Array(level.nodeCount);
  }

  refine(community: number, seed: number): void {
    const { start, members } = this.#communities;
    const first = start[community] ?? 0;
    const count = (start[community + 1] ?? 0) - first;
    let volume = 0;
    for (let at = first; at < first + count; at += 1) {
      const node = members[at] ?? 0;
      this.#standAlone(node, community);
      volume += this.#level.strength[node] ?? 0;
    }
    for (const place of shuffled(count, seed + community)) this.#join(members[first + place] ?? 0, community, volume);
  }

  #standAlone(node: number, community: number): void {
    const { rowStart, rowLength, neighbour, weight, strength } = this.#level;
    const first = rowStart[node] ?? 0;
    const last = first + (rowLength[node] ?? 0);
    let inside = 0;
    for (let slot = first; slot < last; slot += 1) {
      const next = neighbour[slot] ?? 0;
      if (next !== node && this.#communities.group[next] === community) inside += weight[slot] ?? 0;
    }
    this.#group[node] = node;
    this.#volume[node] = strength[node] ?? 0;
    this.#outside[node] = inside;
    this.#size[node] = 1;
  }

  #wellTied(group: number, volume: number): boolean {
    const own = this.#volume[group] ?? 0;
    return (this.#outside[group] ?? 0) >= (this.#resolution * own * (volume - own)) / this.#level.total;
  }

  #join(node: number, community: number, volume: number): void {
    if (this.#group[node] !== node || this.#size[node] !== 1 || !this.#wellTied(node, volume)) return;
    const { rowStart, rowLength, neighbour, weight, strength, total } = this.#level;
    const ties = this.#ties;
    const first = rowStart[node] ?? 0;
    const last = first + (rowLength[node] ?? 0);
    let count = 0;
    for (let slot = first; slot < last; slot += 1) {
      const next = neighbour[slot] ?? 0;
      if (next === node || this.#communities.group[next] !== community) continue;
      const group = this.#group[next] ?? 0;
      if (ties[group] === 0) this.#touched[count++] = group;
      ties[group] = (ties[group] ?? 0) + (weight[slot] ?? 0);
    }
    const cost = (this.#resolution * (strength[node] ?? 0)) / total;
    let best = node;
    let bestGain = 0;
    let bestTies = 0;
    for (let at = 0; at < count; at += 1) {
      const group = this.#touched[at] ?? 0;
      const tied = ties[group] ?? 0;
      ties[group] = 0;
      const gain = tied - cost * (this.#volume[group] ?? 0);
      if (gain <= bestGain || !this.#wellTied(group, volume)) continue;
      bestGain = gain;
      bestTies = tied;
      best = group;
    }
    if (best === node) return;
    this.#group[node] = best;
    this.#size[node] = 0;
    this.#size[best] = (this.#size[best] ?? 0) + 1;
    this.#volume[best] = (this.#volume[best] ?? 0) + (strength[node] ?? 0);
    this.#outside[best] = (this.#outside[best] ?? 0) + (this.#outside[node] ?? 0) - 2 * bestTies;
  }
}
