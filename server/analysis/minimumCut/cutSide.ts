import { linkOf, type Rows } from '../../graph/walk.ts';

function flags(indices: Iterable<number>, length: number): Uint8Array {
  const flag = new Uint8Array(length);
  for (const index of indices) flag[index] = 1;
  return flag;
}

export function marked(flag: Uint8Array): Int32Array {
  const found: number[] = [];
  for (let at = 0; at < flag.length; at += 1) if (flag[at] === 1) found.push(at);
  return Int32Array.from(found);
}

/** Marks what can be reached from the sources without entering a blocked node. */
export function reachable(rows: Rows, from: ReadonlySet<number>, blocked: Uint8Array): Uint8Array {
  const reached = flags(from, rows.nodeCount);
  const queue = new Int32Array(rows.nodeCount);
  queue.set([...from]);
  let end = from.size;
  for (let at = 0; at < end; at += 1) {
    const here = queue[at] ?? 0;
    const rowEnd = (rows.rowStart[here] ?? 0) + (rows.rowLength[here] ?? 0);
    for (let slot = rows.rowStart[here] ?? 0; slot < rowEnd; slot += 1) {
      const next = rows.neighbour[slot] ?? 0;
      if (reached[next] === 1 || blocked[next] === 1) continue;
      reached[next] = 1;
      queue[end++] = next;
    }
  }
  return reached;
}

/** The links that leave a side, ascending, and what they weigh together; a weight below zero counts as none. */
export function linksLeaving(rows: Rows, side: Uint8Array): { links: Int32Array; weight: number } {
  const links: number[] = [];
  let weight = 0;
  for (let at = 0; at < rows.nodeCount; at += 1) {
    if (side[at] !== 1) continue;
    const rowEnd = (rows.rowStart[at] ?? 0) + (rows.rowLength[at] ?? 0);
    for (let slot = rows.rowStart[at] ?? 0; slot < rowEnd; slot += 1) {
      if (side[rows.neighbour[slot] ?? 0] === 1) continue;
      links.push(linkOf(rows.entry[slot] ?? 0));
      weight += Math.max(0, rows.weight[slot] ?? 0);
    }
  }
  return { links: Int32Array.from(links).sort(), weight };
}
