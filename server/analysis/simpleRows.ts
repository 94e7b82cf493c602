import type { Rows } from '../graph/walk.ts';
import type { Team } from './team.ts';
import type { Watch } from './watch.ts';

const LEADS_OUT = 1;
const COMES_IN = 2;

/** The undirected simple graph: each other node once, in ascending order, none from a node to itself. */
export interface SimpleRows {
  readonly start: Uint32Array;
  readonly length: Int32Array;
  readonly neighbour: Int32Array;
  /** 1 when a link leads to the neighbour, 2 when one comes from it, 3 when both. */
  readonly ways: Uint8Array;
  /** The weights of all links between the two, added; empty when not asked for. */
  readonly weight: Float64Array;
}

/** Nodes between two looks at the clock. */
const PIECE = 4096;

/**
 * Made by turning the graph over: each node in ascending order enters itself in the rows of its neighbours, which are then sorted
 * without sorting, and a second link to the same neighbour meets the first at the row's end. Every member reads all rows and writes
 * those of its own share of the nodes. Called by all members; null when stopped.
 */
export function simpleRowsOf(rows: Rows, team: Team, weighted: boolean, watch: Watch): SimpleRows | null {
  const { nodeCount } = rows;
  const places = rows.neighbour.length;
  const simple: SimpleRows = {
    start: rows.rowStart,
    length: team.int32(nodeCount),
    neighbour: team.int32(places),
    ways: team.uint8(places),
    weight: team.float64(weighted ? places : 0),
  };
  const lowest = Math.floor((nodeCount * team.rank) / team.size);
  const beyond = Math.floor((nodeCount * (team.rank + 1)) / team.size);
  for (let from = 0; from < nodeCount; from += PIECE) {
    if (watch.after(enter(rows, simple, weighted, from, Math.min(nodeCount, from + PIECE), lowest, beyond) * 4)) break;
  }
  return watch.meet() ? null : simple;
}

/** Enters nodes from … to - 1 in the rows of those neighbours that are lowest … beyond - 1; returns how many entries it read. */
function enter(rows: Rows, simple: SimpleRows, weighted: boolean, from: number, to: number, lowest: number, beyond: number): number {
  const { neighbour, entry, weight } = rows;
  let entries = to - from;
  for (let node = from; node < to; node += 1) {
    const start = rows.rowStart[node] ?? 0;
    const end = start + (rows.rowLength[node] ?? 0);
    entries += end - start;
    for (let slot = start; slot < end; slot += 1) {
      const other = neighbour[slot] ?? 0;
      if (other < lowest || other >= beyond || other === node) continue;
      const place = placeFor(simple, other, node);
      // What leads out of the one comes in to the other.
      simple.ways[place] = (simple.ways[place] ?? 0) | (((entry[slot] ?? 0) & 1) === 0 ? COMES_IN : LEADS_OUT);
      if (weighted) simple.weight[place] = (simple.weight[place] ?? 0) + (weight[slot] ?? 0);
    }
  }
  return entries;
}

function placeFor({ start, length, neighbour }: SimpleRows, node: number, other: number): number {
  const entries = length[node] ?? 0;
  const end = (start[node] ?? 0) + entries;
  if (entries > 0 && neighbour[end - 1] === other) return end - 1;
  neighbour[end] = other;
  length[node] = entries + 1;
  return end;
}
