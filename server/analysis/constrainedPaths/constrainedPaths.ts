import { type Admission, type Direction, linkOf, mayStep, type Rows } from '../../graph/walk.ts';
import { costOf, type StepCost } from '../cheapestPath/stepCost.ts';
import type { Path } from '../path.ts';
import { PriorityQueue } from '../priorityQueue.ts';
import { Stages } from './stages.ts';
import { toGo } from './toGo.ts';

export interface ConstrainedQuestion {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly cost: StepCost;
  readonly maxLength: number;
  /** Layers that the path follows in this order, each for one link or more; none: any layers in any order. */
  readonly sequence: readonly number[];
  /** Nodes that the path passes in this order. */
  readonly via: readonly number[];
}

/** A path begun: where it stands, and the begun path that it prolongs. */
interface Begun {
  readonly node: number;
  readonly stage: number;
  readonly cost: number;
  readonly length: number;
  readonly slot: number;
  readonly before: Begun | null;
}

/**
 * Paths without a repeated node that follow layers in order, pass given nodes or keep to a length; cheapest first, one at a time.
 * Paths are prolonged in the order of what they will cost at least, which `toGo` knows nearly exactly (A* on the product of the graph and
 * the demands; Mendelzon and Wood 1995 on why paths without a repeated node are the hard part). `stopped` ends it early.
 */
export function* constrainedPaths(
  rows: Rows,
  admission: Admission,
  question: ConstrainedQuestion,
  stopped: () => boolean = () => false,
): Generator<Path> {
  const stages = new Stages(question.sequence, question.via);
  const left = toGo(rows, admission, question, stages, question.cost, stopped);
  if (left === null) return;
  const linksLeft = Number.isFinite(question.maxLength) ? toGo(rows, admission, question, stages, { by: 'hops' }, stopped) : null;
  const begun: Begun[] = [];
  const queue = new PriorityQueue();
  const told = new Set<string>();
  const add = (path: Begun): void => {
    const place = path.node * stages.count + path.stage;
    const whole = path.cost + (left[place] ?? Number.POSITIVE_INFINITY);
    if (!Number.isFinite(whole) || (linksLeft !== null && path.length + (linksLeft[place] ?? 0) > question.maxLength)) return;
    queue.push(whole, begun.push(path) - 1);
  };
  add({ node: question.from, stage: 0, cost: 0, length: 0, slot: -1, before: null });
  while (queue.size > 0 && !stopped()) {
    const path = begun[queue.node];
    queue.pop();
    if (path === undefined) continue;
    if (path.node === question.to && path.stage === stages.last) {
      const whole = finished(rows, path);
      const name = whole.nodes.join();
      if (!told.has(name)) yield whole;
      told.add(name);
    } else if (path.node !== question.to) prolong(rows, admission, question, stages, path, add);
  }
}

/** Every node and stage that one more link leads to, over the cheapest link that does. */
function prolong(
  rows: Rows,
  admission: Admission,
  { direction, cost, to }: ConstrainedQuestion,
  stages: Stages,
  path: Begun,
  add: (path: Begun) => void,
): void {
  const next = new Map<number, Begun>();
  const first = rows.rowStart[path.node] ?? 0;
  for (let slot = first + (rows.rowLength[path.node] ?? 0) - 1; slot >= first; slot -= 1) {
    const node = rows.neighbour[slot] ?? 0;
    if (!mayStep(rows, admission, direction, slot, to) || passes(path, node)) continue;
    const spent = path.cost + costOf(cost, rows, path.node, slot);
    for (const stage of stages.after(path.stage, rows.layer[slot] ?? 0, node)) {
      const place = node * stages.count + stage;
      const known = next.get(place);
      if (known !== undefined && known.cost <= spent) continue;
      next.set(place, { node, stage, cost: spent, length: path.length + 1, slot, before: path });
    }
  }
  for (const longer of next.values()) add(longer);
}

function passes(path: Begun, node: number): boolean {
  for (let at: Begun | null = path; at !== null; at = at.before) if (at.node === node) return true;
  return false;
}

function finished(rows: Rows, path: Begun): Path {
  const nodes: number[] = [];
  const links: number[] = [];
  for (let at: Begun | null = path; at !== null; at = at.before) {
    nodes.push(at.node);
    if (at.before !== null) links.push(linkOf(rows.entry[at.slot] ?? 0));
  }
  return { nodes: nodes.reverse(), links: links.reverse(), cost: path.cost };
}
