import { type Direction, goes, type Rows } from '../graph/walk.ts';
import { blocksOf, type Team } from './team.ts';

const NO_WEIGHTS = new Float64Array(0);

/** Rows that hold only the entries of one direction, so that inner loops have nothing to ask. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly length: Uint32Array;
  readonly neighbour: Int32Array;
  /** Empty when they were not asked for. */
  readonly weight: Float64Array;
}

export const BLOCK = 4096;

/**
 * The neighbours that links lead to in a direction. A link from a node to itself stands once in every direction: it leaves the node
 * and comes in. In the undirected reading these are the graph's own rows, without a copy. Called by all members.
 */
export function neighboursOf(rows: Rows, direction: Direction, team: Team, weighted = false): Neighbours {
  const { nodeCount, rowStart, rowLength } = rows;
  if (direction === 'both') return { start: rowStart, length: rowLength, neighbour: rows.neighbour, weight: rows.weight };
  const length = team.uint32(nodeCount);
  for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
    for (let node = first; node < end; node += 1) length[node] = counted(rows, node, direction);
  }
  team.barrier();
  const start = new Uint32Array(nodeCount);
  let total = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    start[node] = total;
    total += length[node] ?? 0;
  }
  const kept = { start, length, neighbour: team.int32(total), weight: weighted ? team.float64(total) : NO_WEIGHTS };
  for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
    for (let node = first; node < end; node += 1) keep(rows, node, direction, kept);
  }
  team.barrier();
  return kept;
}

/** The sum of the neighbours' values. Two sums in turn, because each addition would otherwise wait for the one before it. */
export function gathered(neighbours: Neighbours, node: number, value: Float64Array): number {
  const { neighbour } = neighbours;
  const start = neighbours.start[node] ?? 0;
  const end = start + (neighbours.length[node] ?? 0);
  let slot = start;
  let even = 0;
  let odd = 0;
  for (; slot + 1 < end; slot += 2) {
    even += value[neighbour[slot] ?? 0] ?? 0;
    odd += value[neighbour[slot + 1] ?? 0] ?? 0;
  }
  if (slot < end) even += value[neighbour[slot] ?? 0] ?? 0;
  return even + odd;
}

/** The sum of the neighbours' values, each times the weight of the link to it. */
export function weighed(neighbours: Neighbours, node: number, value: Float64Array): number {
  const { neighbour, weight } = neighbours;
  const start = neighbours.start[node] ?? 0;
  const end = start + (neighbours.length[node] ?? 0);
  let sum = 0;
  for (let slot = start; slot < end; slot += 1) sum += (weight[slot] ?? 0) * (value[neighbour[slot] ?? 0] ?? 0);
  return sum;
}

/** Whether a link goes this way; one from a node to itself goes every way. */
export function leads(rows: Rows, slot: number, node: number, direction: Direction): boolean {
  return rows.neighbour[slot] === node || goes(rows.entry[slot] ?? 0, direction);
}

function counted(rows: Rows, node: number, direction: Direction): number {
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  let count = 0;
  for (let slot = start; slot < end; slot += 1) if (leads(rows, slot, node, direction)) count += 1;
  return count;
}

function keep(rows: Rows, node: number, direction: Direction, kept: Neighbours): void {
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  let at = kept.start[node] ?? 0;
  for (let slot = start; slot < end; slot += 1) {
    if (!leads(rows, slot, node, direction)) continue;
    kept.neighbour[at] = rows.neighbour[slot] ?? 0;
    if (kept.weight.length > 0) kept.weight[at] = rows.weight[slot] ?? 0;
    at += 1;
  }
}
