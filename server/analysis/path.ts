import { type Admission, type Direction, linkOf, mayStep, type Rows } from '../graph/walk.ts';

/** A way from one node to another: nodes and links along it, by index; one link fewer than nodes. */
export interface Path {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

const NO_SLOT = -1;

/** The path along given nodes, over the strongest link of each step. The last node is always admitted. */
export function pathThrough(rows: Rows, admission: Admission, direction: Direction, nodes: readonly number[]): Path {
  const end = nodes.at(-1) ?? NO_SLOT;
  const links = nodes.slice(1).map((next, hop) => {
    const slot = strongestStep(rows, admission, direction, nodes[hop] ?? 0, next, end);
    if (slot === NO_SLOT) throw new RangeError(`No step from ${nodes[hop]} to ${next}`);
    return linkOf(rows.entry[slot] ?? 0);
  });
  return { nodes, links };
}

/** Rows stand lightest first: of several links between two nodes the last is the strongest. */
function strongestStep(rows: Rows, admission: Admission, direction: Direction, node: number, next: number, exempt: number): number {
  const first = rows.rowStart[node] ?? 0;
  for (let slot = first + (rows.rowLength[node] ?? 0) - 1; slot >= first; slot -= 1) {
    if (rows.neighbour[slot] === next && mayStep(rows, admission, direction, slot, exempt)) return slot;
  }
  return NO_SLOT;
}
