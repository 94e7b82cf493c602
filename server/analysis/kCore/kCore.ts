import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';

const noParameters = z.strictObject({});

export interface KCore {
  /** The highest k for which the node is in a k-core: a part in which each node has k neighbours or more. */
  readonly core: Int32Array;
  readonly highest: number;
  /** False when it was stopped: then the numbers are right or too low. */
  readonly complete: boolean;
}

/**
 * Core numbers by taking away the node with fewest neighbours left (Batagelj and Zaveršnik 2003). What counts are neighbours: parallel
 * links count once, links from a node to itself not at all.
 * In place of sorting nodes into bins after each step, the nodes that are left are read once a level. A node is read as often as its core
 * number says, which is at most its number of neighbours: as linear as bins, and it reads memory in order.
 */
export const kCore: Algorithm<typeof noParameters, KCore> = {
  id: 'kCore',
  parameters: noParameters,
  run(rows, _parameters, run) {
    // One thread does all of it; what the others of a team return is not looked at.
    if (run.team.rank > 0) return { core: new Int32Array(0), highest: 0, complete: false };
    const { left, hasParallels } = countNeighbours(rows);
    const remaining = new Int32Array(rows.nodeCount);
    for (let node = 0; node < rows.nodeCount; node += 1) remaining[node] = node;
    const peeled = new Int32Array(rows.nodeCount);
    const takenBy = new Int32Array(rows.nodeCount).fill(-1);
    let end = 0;
    let level = -1;
    for (let count = rows.nodeCount; count > 0; ) {
      if (run.stopped()) {
        for (let at = 0; at < count; at += 1) left[remaining[at] ?? 0] = Math.max(level, 0);
        return { core: left, highest: Math.max(level, 0), complete: false };
      }
      level = fewest(remaining, count, left);
      const start = end;
      for (let at = 0; at < count; at += 1) if (left[remaining[at] ?? 0] === level) peeled[end++] = remaining[at] ?? 0;
      end = peel(rows, hasParallels, left, takenBy, peeled, start, end, level);
      count = keepAbove(remaining, count, left, level);
      run.progress(1 - count / rows.nodeCount);
    }
    return { core: left, highest: Math.max(level, 0), complete: true };
  },
};

/** How many different neighbours each node has, and whether any stands in its row twice. */
function countNeighbours({ nodeCount, rowStart, rowLength, neighbour }: Rows): { left: Int32Array; hasParallels: Uint8Array } {
  const left = new Int32Array(nodeCount);
  const hasParallels = new Uint8Array(nodeCount);
  const seenBy = new Int32Array(nodeCount).fill(-1);
  for (let node = 0; node < nodeCount; node += 1) {
    seenBy[node] = node;
    let count = 0;
    const rowEnd = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
    for (let slot = rowStart[node] ?? 0; slot < rowEnd; slot += 1) {
      const next = neighbour[slot] ?? 0;
      if (seenBy[next] !== node) {
        seenBy[next] = node;
        count += 1;
      } else if (next !== node) {
        hasParallels[node] = 1;
      }
    }
    left[node] = count;
  }
  return { left, hasParallels };
}

function fewest(remaining: Int32Array, count: number, left: Int32Array): number {
  let lowest = Number.MAX_SAFE_INTEGER;
  for (let at = 0; at < count; at += 1) lowest = Math.min(lowest, left[remaining[at] ?? 0] ?? 0);
  return lowest;
}

/** Takes away the nodes of the level and those that fall to it by that; returns where the list of peeled nodes then ends. */
function peel(
  { rowStart, rowLength, neighbour }: Rows,
  hasParallels: Uint8Array,
  left: Int32Array,
  takenBy: Int32Array,
  peeled: Int32Array,
  start: number,
  levelEnd: number,
  level: number,
): number {
  let end = levelEnd;
  for (let at = start; at < end; at += 1) {
    const node = peeled[at] ?? 0;
    const rowEnd = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
    for (let slot = rowStart[node] ?? 0; slot < rowEnd; slot += 1) {
      const next = neighbour[slot] ?? 0;
      const had = left[next] ?? 0;
      // A peeled node stands at the level or below, which keeps it from being counted down; so does the node itself.
      if (had <= level) continue;
      if (hasParallels[node] === 1) {
        if (takenBy[next] === node) continue;
        takenBy[next] = node;
      }
      left[next] = had - 1;
      if (had - 1 === level) peeled[end++] = next;
    }
  }
  return end;
}

/** Moves what is above the level to the front, and returns how many there are. */
function keepAbove(remaining: Int32Array, count: number, left: Int32Array, level: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const node = remaining[at] ?? 0;
    if ((left[node] ?? 0) > level) remaining[kept++] = node;
  }
  return kept;
}
