import { type Admission, type Direction, linkOf, mayStep, opposite, type Rows } from '../graph/walk.ts';
import { costOf, type StepCost } from './cheapestPath/stepCost.ts';

/** A way from one node to another: nodes and links along it, by index; one link fewer than nodes. */
export interface Path {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  readonly cost: number;
}

const HOPS: StepCost = { by: 'hops' };

/** The path along given nodes: over the cheapest link of each step, and of equally cheap ones the strongest. */
export function pathThrough(rows: Rows, admission: Admission, direction: Direction, nodes: readonly number[], cost = HOPS): Path {
  const links: number[] = [];
  let total = 0;
  for (let hop = 1; hop < nodes.length; hop += 1) {
    const step = bestStep(rows, admission, direction, nodes[hop - 1] ?? 0, nodes[hop] ?? 0, cost);
    links.push(step.link);
    total += step.cost;
  }
  return { nodes, links, cost: total };
}

/** The link to take between two neighbours, both of them admitted. It is looked for in the shorter of the two rows: hubs have long ones. */
export function bestStep(
  rows: Rows,
  admission: Admission,
  direction: Direction,
  from: number,
  to: number,
  cost: StepCost,
): { readonly link: number; readonly cost: number } {
  const forwards = (rows.rowLength[from] ?? 0) <= (rows.rowLength[to] ?? 0);
  const [node, other, way] = forwards ? [from, to, direction] : [to, from, opposite(direction)];
  const first = rows.rowStart[node] ?? 0;
  let best = { link: -1, cost: Number.POSITIVE_INFINITY };
  // Rows stand lightest first: of several equally cheap links the last is the strongest.
  for (let slot = first + (rows.rowLength[node] ?? 0) - 1; slot >= first; slot -= 1) {
    if (rows.neighbour[slot] !== other || !mayStep(rows, admission, way, slot, other)) continue;
    const step = costOf(cost, rows, node, slot);
    if (step < best.cost) best = { link: linkOf(rows.entry[slot] ?? 0), cost: step };
  }
  if (best.link < 0) throw new RangeError(`No step from ${from} to ${to}`);
  return best;
}
