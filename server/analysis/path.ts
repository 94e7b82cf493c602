import { type Admission, type Direction, linkOf, mayStep, type Rows } from '../graph/walk.ts';
import { costOf, type StepCost } from './cheapestPath/stepCost.ts';

/** A way from one node to another: nodes and links along it, by index; one link fewer than nodes. */
export interface Path {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  readonly cost: number;
}

const NO_SLOT = -1;
const HOPS: StepCost = { by: 'hops' };

/** The path along given nodes: over the cheapest link of each step, and of equally cheap ones the strongest. Its last node is always admitted. */
export function pathThrough(rows: Rows, admission: Admission, direction: Direction, nodes: readonly number[], cost = HOPS): Path {
  const end = nodes.at(-1) ?? NO_SLOT;
  const links: number[] = [];
  let total = 0;
  for (let hop = 1; hop < nodes.length; hop += 1) {
    const node = nodes[hop - 1] ?? 0;
    const slot = bestStep(rows, admission, direction, node, nodes[hop] ?? 0, end, cost);
    if (slot === NO_SLOT) throw new RangeError(`No step from ${node} to ${nodes[hop]}`);
    links.push(linkOf(rows.entry[slot] ?? 0));
    total += costOf(cost, rows, node, slot);
  }
  return { nodes, links, cost: total };
}

/** Rows stand lightest first: of several equally cheap links between two nodes the last is the strongest. */
export function bestStep(
  rows: Rows,
  admission: Admission,
  direction: Direction,
  node: number,
  next: number,
  exempt: number,
  cost: StepCost,
): number {
  const first = rows.rowStart[node] ?? 0;
  let best = NO_SLOT;
  for (let slot = first + (rows.rowLength[node] ?? 0) - 1; slot >= first; slot -= 1) {
    if (rows.neighbour[slot] !== next || !mayStep(rows, admission, direction, slot, exempt)) continue;
    if (best === NO_SLOT || costOf(cost, rows, node, slot) < costOf(cost, rows, node, best)) best = slot;
  }
  return best;
}
