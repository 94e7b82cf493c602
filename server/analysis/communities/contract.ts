import { roomFor } from '../../graph/sharedArray.ts';
import { blocksOf, type Team } from '../team.ts';
import type { Groups } from './groups.ts';
import type { Level } from './level.ts';

const BLOCK = 256;

/** Rows that grow as they are found. */
interface Found {
  neighbour: Int32Array;
  weight: Float64Array;
  count: number;
}

/** The graph of which the nodes are the groups: the ties between two groups become one. Each member does its blocks of groups. */
export function contract(level: Level, groups: Groups, team: Team): Level {
  const { count } = groups;
  const strength = team.float64(count);
  const lengths = team.int32(count);
  const found: Found = { neighbour: new Int32Array(1 << 16), weight: new Float64Array(1 << 16), count: 0 };
  const ties = new Float64Array(count);
  const touched = new Int32Array(count);
  for (const [, start, end] of blocksOf(team, count, BLOCK)) {
    for (let group = start; group < end; group += 1) {
      strength[group] = strengthOf(level, groups, group);
      lengths[group] = tiesOf(level, groups, group, ties, touched, found);
    }
  }
  team.barrier();
  const rowStart = team.uint32(count);
  const slots = team.agree(team.rank === 0 ? place(lengths, rowStart) : 0);
  const neighbour = team.int32(slots);
  const weight = team.float64(slots);
  let read = 0;
  for (const [, start, end] of blocksOf(team, count, BLOCK)) {
    let length = 0;
    for (let group = start; group < end; group += 1) length += lengths[group] ?? 0;
    const to = rowStart[start] ?? 0;
    neighbour.set(found.neighbour.subarray(read, read + length), to);
    weight.set(found.weight.subarray(read, read + length), to);
    read += length;
  }
  team.barrier();
  return { nodeCount: count, rowStart, rowLength: Uint32Array.from(lengths), neighbour, weight, strength, total: level.total };
}

function strengthOf(level: Level, { start, members }: Groups, group: number): number {
  let sum = 0;
  const end = start[group + 1] ?? 0;
  for (let at = start[group] ?? 0; at < end; at += 1) sum += level.strength[members[at] ?? 0] ?? 0;
  return sum;
}

/** Appends the ties of a group to other groups, and returns how many there are. */
function tiesOf(level: Level, groups: Groups, group: number, ties: Float64Array, touched: Int32Array, found: Found): number {
  const { rowStart, rowLength, neighbour, weight } = level;
  const end = groups.start[group + 1] ?? 0;
  let count = 0;
  for (let at = groups.start[group] ?? 0; at < end; at += 1) {
    const node = groups.members[at] ?? 0;
    const first = rowStart[node] ?? 0;
    const last = first + (rowLength[node] ?? 0);
    for (let slot = first; slot < last; slot += 1) {
      const other = groups.group[neighbour[slot] ?? 0] ?? 0;
      if (other === group) continue;
      const sum = ties[other] ?? 0;
      if (sum === 0) touched[count++] = other;
      ties[other] = sum + (weight[slot] ?? 0);
    }
  }
  if (found.count + count > found.neighbour.length) widen(found, roomFor(2 * (found.count + count)));
  for (let at = 0; at < count; at += 1) {
    const other = touched[at] ?? 0;
    found.neighbour[found.count] = other;
    found.weight[found.count] = ties[other] ?? 0;
    found.count += 1;
    ties[other] = 0;
  }
  return count;
}

function widen(found: Found, room: number): void {
  const neighbour = new Int32Array(room);
  neighbour.set(found.neighbour);
  const weight = new Float64Array(room);
  weight.set(found.weight);
  found.neighbour = neighbour;
  found.weight = weight;
}

function place(lengths: Int32Array, rowStart: Uint32Array): number {
  let slots = 0;
  for (let group = 0; group < lengths.length; group += 1) {
    rowStart[group] = slots;
    slots += lengths[group] ?? 0;
  }
  return slots;
}
