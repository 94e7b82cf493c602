import { linkOf, type Rows } from '../../graph/walk.ts';
import type { Forest } from './breadthFirstForest.ts';

/** The nodes, ascending, that stand in two biconnected components or more. */
export function articulationPointsOf({ node, up }: Forest, block: Int32Array): Int32Array {
  const hasBlockBelow = new Uint8Array(node.length);
  const isCut = new Uint8Array(node.length);
  let count = 0;
  for (let low = 0; low < node.length; low += 1) {
    const above = up[low] ?? -1;
    if (above === -1 || block[low] !== low) continue;
    // Below a root two components are needed, as none lies above it.
    const from = node[above] ?? 0;
    if (isCut[from] === 0 && (up[above] !== -1 || hasBlockBelow[above] === 1)) {
      isCut[from] = 1;
      count += 1;
    }
    hasBlockBelow[above] = 1;
  }
  const points = new Int32Array(count);
  let end = 0;
  for (let at = 0; at < node.length; at += 1) if (isCut[at] === 1) points[end++] = at;
  return points;
}

export interface Bridges {
  /** Ascending. */
  readonly link: Int32Array;
  /** The turn of the end that lies farther from the root. */
  readonly lower: Int32Array;
}

/** A bridge is the only tree link of its component, and no link runs beside it. */
export function bridgesOf(rows: Rows, { node, up }: Forest, block: Int32Array): Bridges {
  const isShared = new Uint8Array(node.length);
  for (let low = 0; low < node.length; low += 1) {
    const name = block[low] ?? 0;
    if (name !== low) {
      isShared[low] = 1;
      isShared[name] = 1;
    }
  }
  const keys: number[] = [];
  for (let low = 0; low < node.length; low += 1) {
    const above = up[low] ?? -1;
    if (above === -1 || isShared[low] === 1) continue;
    const link = onlyLink(rows, node[low] ?? 0, node[above] ?? 0);
    if (link !== -1) keys.push(link * node.length + low);
  }
  const sorted = Float64Array.from(keys).sort();
  return {
    link: Int32Array.from(sorted, (key) => Math.floor(key / node.length)),
    lower: Int32Array.from(sorted, (key) => key % node.length),
  };
}

/** The link between two neighbours; -1 when there are several. */
function onlyLink({ rowStart, rowLength, neighbour, entry }: Rows, from: number, to: number): number {
  let link = -1;
  const rowEnd = (rowStart[from] ?? 0) + (rowLength[from] ?? 0);
  for (let slot = rowStart[from] ?? 0; slot < rowEnd; slot += 1) {
    if (neighbour[slot] !== to) continue;
    if (link !== -1) return -1;
    link = linkOf(entry[slot] ?? 0);
  }
  return link;
}
