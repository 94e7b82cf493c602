import { linkOf, type Rows } from '../../graph/walk.ts';

/** What hangs on one link. */
export interface BridgeSide {
  readonly bridge: number;
  /** The bridge's end on the other, larger side. */
  readonly across: number;
  /** The nodes of this side, the one at the bridge first. */
  readonly members: readonly number[];
}

/**
 * By the node at the bridge, the smaller sides of the largest component's bridges, no larger than `most`. A node is at the smaller side
 * of one bridge only: what hangs on another bridge of that side is smaller still.
 */
export function bridgeSides(rows: Rows, bridges: Int32Array, component: Int32Array, most: number): Map<number, BridgeSide> {
  const isBridge = new Uint8Array((bridges.at(-1) ?? -1) + 1);
  for (const bridge of bridges) isBridge[bridge] = 1;
  const sides = new Map<number, BridgeSide>();
  for (let node = 0; node < rows.nodeCount; node += 1) {
    if (component[node] !== 0) continue;
    const start = rows.rowStart[node] ?? 0;
    const end = start + (rows.rowLength[node] ?? 0);
    for (let slot = start; slot < end; slot += 1) {
      const entry = rows.entry[slot] ?? 0;
      if ((entry & 1) === 1 || isBridge[linkOf(entry)] !== 1) continue;
      const side = smallerSide(rows, linkOf(entry), node, rows.neighbour[slot] ?? 0, most);
      if (side !== undefined) sides.set(side.members[0] ?? node, side);
    }
  }
  return sides;
}

/** Of two sides of one size the second is taken. Undefined when both are larger than `most`. */
function smallerSide(rows: Rows, bridge: number, a: number, b: number, most: number): BridgeSide | undefined {
  const second = sideFrom(rows, bridge, b, most);
  const first = sideFrom(rows, bridge, a, second === undefined ? most : second.length - 1);
  if (first !== undefined) return { bridge, across: b, members: first };
  return second && { bridge, across: a, members: second };
}

function sideFrom({ rowStart, rowLength, neighbour, entry }: Rows, bridge: number, start: number, most: number): number[] | undefined {
  if (most < 1) return undefined;
  const seen = new Set([start]);
  // A set is walked in the order in which it grows.
  for (const node of seen) {
    const rowEnd = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
    for (let slot = rowStart[node] ?? 0; slot < rowEnd; slot += 1) {
      if (linkOf(entry[slot] ?? 0) === bridge) continue;
      seen.add(neighbour[slot] ?? 0);
      if (seen.size > most) return undefined;
    }
  }
  return [...seen];
}
