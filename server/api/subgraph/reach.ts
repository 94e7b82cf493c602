import { MOST_SUBGRAPH_NODES } from '../../../model/api/subgraph.ts';
import type { Projection } from '../../graph/projection.ts';
import { linkOf } from '../../graph/walk.ts';

/** The nodes within so many steps, nearest first and at most as many as an answer holds, and how many there are in all. */
export function reach({ rows }: Projection, start: readonly number[], steps: number): { nodes: Set<number>; total: number } {
  const reached = new Set(start);
  let level = [...reached];
  for (let step = 0; step < steps; step += 1) {
    const next: number[] = [];
    for (const node of level) {
      for (const neighbour of rows.neighbour.subarray(rows.rowStart[node], (rows.rowStart[node] ?? 0) + (rows.rowLength[node] ?? 0))) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    }
    level = next;
  }
  return { nodes: new Set([...reached].slice(0, Math.max(MOST_SUBGRAPH_NODES, start.length))), total: reached.size };
}

/** Every link with both ends among the nodes, each once, in the order of the store. */
export function linksAmong({ rows }: Projection, nodes: ReadonlySet<number>): number[] {
  const links = new Set<number>();
  for (const node of nodes) {
    const start = rows.rowStart[node] ?? 0;
    const end = start + (rows.rowLength[node] ?? 0);
    for (let slot = start; slot < end; slot += 1) {
      if (nodes.has(rows.neighbour[slot] ?? -1)) links.add(linkOf(rows.entry[slot] ?? 0));
    }
  }
  return [...links].sort((a, b) => a - b);
}
