import type { Rows } from '../graph/walk.ts';
import type { Team } from './team.ts';

const NO_LAYERS = new Uint8Array(0);

/**
 * The graph with the links between the same two nodes made one, their weights added, and without links from a node to itself: for
 * measures that ask who is tied to whom and not how often. With `directed` one link each way is left. Rows are in ascending order of
 * neighbours, not of weights, and their entries name no link, only a direction.
 *
 * The graph is turned over as in `simpleRowsOf`: nodes enter themselves in their neighbours' rows in ascending order, so further links
 * between the same two meet the first at the row's end. Each member writes the rows of its own share of the nodes. Called by all.
 */
export function mergedRowsOf(rows: Rows, directed: boolean, team: Team): Rows {
  const { nodeCount } = rows;
  const places = rows.neighbour.length;
  const merged: Rows = {
    nodeCount,
    rowStart: rows.rowStart,
    rowLength: team.uint32(nodeCount),
    neighbour: team.int32(places),
    entry: team.uint32(directed ? places : 0),
    weight: team.float64(places),
    layer: NO_LAYERS,
  };
  const lowest = Math.floor((nodeCount * team.rank) / team.size);
  const beyond = Math.floor((nodeCount * (team.rank + 1)) / team.size);
  for (let node = 0; node < nodeCount; node += 1) {
    const start = rows.rowStart[node] ?? 0;
    const end = start + (rows.rowLength[node] ?? 0);
    for (let slot = start; slot < end; slot += 1) {
      const other = rows.neighbour[slot] ?? 0;
      if (other < lowest || other >= beyond || other === node) continue;
      // What leads out of the one comes in to the other.
      const way = directed ? ((rows.entry[slot] ?? 0) & 1) ^ 1 : 0;
      const place = placeFor(merged, other, node, way);
      merged.weight[place] = (merged.weight[place] ?? 0) + (rows.weight[slot] ?? 0);
    }
  }
  team.barrier();
  return merged;
}

/** Where the tie from a node to its latest neighbour stands: one of the last two places of the row, or a new one. */
function placeFor({ rowStart, rowLength, neighbour, entry }: Rows, node: number, other: number, way: number): number {
  const start = rowStart[node] ?? 0;
  const end = start + (rowLength[node] ?? 0);
  for (let place = end - 1; place >= start && neighbour[place] === other; place -= 1) if ((entry[place] ?? 0) === way) return place;
  neighbour[end] = other;
  if (way === 1) entry[end] = 1;
  rowLength[node] = end - start + 1;
  return end;
}
