import type { Run } from '../algorithm.ts';
import type { Team } from '../team.ts';
import { Chooser } from './chooser.ts';
import { Empties } from './empties.ts';
import type { Level } from './level.ts';
import { shuffled } from './order.ts';

/** Where each node of a level is. Community names are below the level's node count. */
export interface Partition {
  readonly community: Int32Array;
  /** The strength of each community. */
  readonly volume: Float64Array;
}

/** Levels below this are moved by one member, node by node: the others would wait more than work. */
const LEAST_FOR_TEAM = 20_000;
/** Nodes that choose at the same time, each as if the others stayed. Few of a level, so that few of them meet. */
const AT_ONCE = 4096;
const SHARE = 256;
/** A level is left when a round moves less than this part of its nodes: what is left undone, the next level does. */
const FEW = 0.0005;
const MOST_ROUNDS = 100;

/**
 * Moves nodes to the neighbouring community where modularity gains most, until nearly none wants to move. A node is asked again when a
 * neighbour of it has moved (Traag, Waltman and van Eck 2019). Large levels are moved in batches of fixed size, whoever works on them, so
 * that the outcome does not hang on the number of threads. Returns false when it was stopped.
 */
export function moveNodes(level: Level, { community, volume }: Partition, resolution: number, seed: number, run: Run): boolean {
  const { team } = run;
  const alone = level.nodeCount < LEAST_FOR_TEAM;
  if (alone && team.rank > 0) return team.agree(0) === 1;
  const chooser = new Chooser(level, community, volume, resolution);
  const order = shuffled(level.nodeCount, seed);
  if (alone) return team.agree(moveOneByOne(level, chooser, order, run) ? 1 : 0) === 1;
  return moveInBatches(level, chooser, order, run);
}

function moveOneByOne(level: Level, chooser: Chooser, order: Int32Array, run: Run): boolean {
  const { nodeCount } = level;
  const waiting = new Uint8Array(nodeCount).fill(1);
  const queue = order.slice();
  const empties = new Empties(chooser.community);
  let head = 0;
  let length = nodeCount;
  for (let asked = 0; length > 0 && asked < nodeCount * MOST_ROUNDS; asked += 1) {
    if (asked % 4096 === 0 && run.stopped()) return false;
    const node = queue[head] ?? 0;
    head = head + 1 === nodeCount ? 0 : head + 1;
    length -= 1;
    waiting[node] = 0;
    const from = chooser.community[node] ?? 0;
    const chosen = chooser.best(node, empties.newest());
    if (!chooser.move(node, chosen)) continue;
    empties.moved(from, chosen);
    const first = level.rowStart[node] ?? 0;
    const last = first + (level.rowLength[node] ?? 0);
    for (let slot = first; slot < last; slot += 1) {
      const neighbour = level.neighbour[slot] ?? 0;
      if (waiting[neighbour] === 1 || chooser.community[neighbour] === chosen) continue;
      waiting[neighbour] = 1;
      const tail = head + length;
      queue[tail < nodeCount ? tail : tail - nodeCount] = neighbour;
      length += 1;
    }
  }
  return true;
}

function moveInBatches(level: Level, chooser: Chooser, order: Int32Array, run: Run): boolean {
  const { team } = run;
  const { nodeCount } = level;
  const chosen = team.int32(AT_ONCE);
  const moved = team.int32(AT_ONCE);
  const flags = [team.uint8(nodeCount), team.uint8(nodeCount)] as const;
  const active = order.slice();
  let count = nodeCount;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [wanted, spent] = round % 2 === 0 ? flags : [flags[1], flags[0]];
    let movedBefore = 0;
    let movedInRound = 0;
    for (let start = 0; start < count; start += AT_ONCE) {
      const end = Math.min(count, start + AT_ONCE);
      wake(level, chooser.community, moved, movedBefore, wanted, team);
      choose(chooser, active, chosen, start, end, team);
      team.barrier();
      movedBefore = team.agree(team.rank > 0 ? 0 : run.stopped() ? -1 : apply(chooser, active, chosen, moved, start, end));
      if (movedBefore < 0) return false;
      movedInRound += movedBefore;
    }
    wake(level, chooser.community, moved, movedBefore, wanted, team);
    team.barrier();
    if (movedInRound < nodeCount * FEW) return true;
    count = 0;
    for (let at = 0; at < nodeCount; at += 1) {
      const node = order[at] ?? 0;
      if (wanted[node] === 1) active[count++] = node;
    }
    // Nobody wakes anybody in a round before its first barrier, so there is time to clear what the next round writes to.
    if (team.rank === 0) spent.fill(0);
  }
  return true;
}

/** This member's share of a batch. */
function choose(chooser: Chooser, active: Int32Array, chosen: Int32Array, start: number, end: number, team: Team): void {
  for (let from = start + team.rank * SHARE; from < end; from += team.size * SHARE) {
    for (let at = from; at < Math.min(end, from + SHARE); at += 1) chosen[at - start] = chooser.best(active[at] ?? 0);
  }
}

/** Makes the moves of a batch, notes who moved, and returns how many did. */
function apply(chooser: Chooser, active: Int32Array, chosen: Int32Array, moved: Int32Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const node = active[at] ?? 0;
    const community = chosen[at - start] ?? 0;
    // Two that chose each other's place: the second stays, or they would only swap.
    if (chooser.volume[community] !== 0 && chooser.move(node, community)) moved[count++] = node;
  }
  return count;
}

/** Neighbours of moved nodes that are not in the same community will be asked in the next round. */
function wake(level: Level, community: Int32Array, moved: Int32Array, count: number, wanted: Uint8Array, team: Team): void {
  for (let at = team.rank; at < count; at += team.size) {
    const node = moved[at] ?? 0;
    const own = community[node];
    const first = level.rowStart[node] ?? 0;
    const last = first + (level.rowLength[node] ?? 0);
    for (let slot = first; slot < last; slot += 1) {
      const neighbour = level.neighbour[slot] ?? 0;
      if (community[neighbour] !== own) wanted[neighbour] = 1;
    }
  }
}
