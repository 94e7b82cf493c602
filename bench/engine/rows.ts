import { sharedFloat64, sharedInt32, sharedUint32 } from '../../server/graph/sharedArray.ts';
import type { Rows } from '../../server/graph/walk.ts';
import type { PlantedGraph } from '../graph/planted.ts';

/** The rows of a graph without self-loops, in two passes: count, then place. Shared, so that workers read them without a copy. */
export function rowsFrom({ source, target, weight: weights, community }: PlantedGraph): Rows {
  const nodeCount = community.length;
  const rowStart = sharedUint32(nodeCount);
  const rowLength = sharedUint32(nodeCount);
  for (const ends of [source, target]) for (let link = 0; link < ends.length; link += 1) count(rowLength, ends[link] ?? 0);
  for (let node = 1; node < nodeCount; node += 1) rowStart[node] = (rowStart[node - 1] ?? 0) + (rowLength[node - 1] ?? 0);
  const entries = source.length * 2;
  const rows = {
    nodeCount,
    rowStart,
    rowLength,
    neighbour: sharedInt32(entries),
    entry: sharedUint32(entries),
    weight: sharedFloat64(entries),
  };
  const next = rowStart.slice();
  for (let link = 0; link < source.length; link += 1) {
    const from = source[link] ?? 0;
    const to = target[link] ?? 0;
    const weight = weights[link] ?? 1;
    place(rows, count(next, from), to, link * 2, weight);
    place(rows, count(next, to), from, link * 2 + 1, weight);
  }
  return rows;
}

/** Adds one and returns what stood there before. */
function count(column: Uint32Array, at: number): number {
  const before = column[at] ?? 0;
  column[at] = before + 1;
  return before;
}

function place({ neighbour, entry, weight }: Rows, slot: number, node: number, entryOfLink: number, weightOfLink: number): void {
  neighbour[slot] = node;
  entry[slot] = entryOfLink;
  weight[slot] = weightOfLink;
}
