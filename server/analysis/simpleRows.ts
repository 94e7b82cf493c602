import type { Rows } from '../graph/walk.ts';
import type { Team } from './team.ts';

/** A link leads to the neighbour, or comes from it; both when links go both ways. */
export const LEADS_OUT = 1;
export const COMES_IN = 2;

/** The undirected simple graph: each other node once, in ascending order, none from a node to itself. */
export interface SimpleRows {
  readonly start: Uint32Array;
  readonly length: Int32Array;
  readonly neighbour: Int32Array;
  /** LEADS_OUT, COMES_IN, or both added. */
  readonly ways: Uint8Array;
  /** The weights of all links between the two, added; empty when not asked for. */
  readonly weight: Float64Array;
}

/**
 * Made by turning the graph over: each node in ascending order enters itself in the rows of its neighbours, which are then sorted
 * without sorting, and a second link to the same neighbour meets the first at the row's end. Every member reads all rows and writes
 * those of its own share of the nodes. Called by all members.
 */
export function simpleRowsOf(rows: Rows, team: Team, weighted: boolean): SimpleRows {
  const { nodeCount, rowStart, rowLength } = rows;
  const places = rows.neighbour.length;
  const simple: SimpleRows = {
    start: rowStart,
    length: team.int32(nodeCount),
    neighbour: team.int32(places),
    ways: team.uint8(places),
    weight: team.float64(weighted ? places : 0),
  };
  const from = Math.floor((nodeCount * team.rank) / team.size);
  const to = Math.floor((nodeCount * (team.rank + 1)) / team.size);
  for (let node = 0; node < nodeCount; node += 1) {
    const start = rowStart[node] ?? 0;
    const end = start + (rowLength[node] ?? 0);
    for (let slot = start; slot < end; slot += 1) {
      const other = rows.neighbour[slot] ?? 0;
      if (other < from || other >= to || other === node) continue;
      const place = placeFor(simple, other, node);
      // What leads out of the one comes in to the other.
      simple.ways[place] = (simple.ways[place] ?? 0) | (((rows.entry[slot] ?? 0) & 1) === 0 ? COMES_IN : LEADS_OUT);
      if (weighted) simple.weight[place] = (simple.weight[place] ?? 0) + (rows.weight[slot] ?? 0);
    }
  }
  team.barrier();
  return simple;
}

function placeFor({ start, length, neighbour }: SimpleRows, node: number, other: number): number {
  const entries = length[node] ?? 0;
  const end = (start[node] ?? 0) + entries;
  if (entries > 0 && neighbour[end - 1] === other) return end - 1;
  neighbour[end] = other;
  length[node] = entries + 1;
  return end;
}
