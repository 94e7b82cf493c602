import { type Admission, mayStep, opposite, type Rows } from '../../graph/walk.ts';
import { costOf, type StepCost } from '../cheapestPath/stepCost.ts';
import { PriorityQueue } from '../priorityQueue.ts';
import type { ConstrainedQuestion } from './constrainedPaths.ts';
import type { Stages } from './stages.ts';

/** How many pairs are settled before the time is looked at again. */
const ASK_EVERY = 1024;

/**
 * What it costs at least to get from each node at each stage to the end at the last one: Dijkstra's search backwards over pairs of node
 * and stage. Exact but for paths that would come to a node twice, so it never overestimates. Position: node × stages + stage.
 * Null when it was stopped.
 */
export function toGo(
  rows: Rows,
  admission: Admission,
  question: ConstrainedQuestion,
  stages: Stages,
  cost: StepCost,
  stopped: () => boolean,
): Float64Array | null {
  const { from, to } = question;
  const direction = opposite(question.direction);
  const left = new Float64Array(rows.nodeCount * stages.count).fill(Number.POSITIVE_INFINITY);
  const queue = new PriorityQueue();
  const reach = (node: number, stage: number, total: number): void => {
    const place = node * stages.count + stage;
    if (total >= (left[place] ?? 0)) return;
    left[place] = total;
    queue.push(total, place);
  };
  reach(to, stages.last, 0);
  for (let settled = 0; queue.size > 0; settled += 1) {
    if (settled % ASK_EVERY === 0 && stopped()) return null;
    const place = queue.node;
    const spent = queue.key;
    queue.pop();
    if (spent > (left[place] ?? 0)) continue;
    const node = Math.floor(place / stages.count);
    // The start is never come back to.
    if (node === from) continue;
    const first = rows.rowStart[node] ?? 0;
    const end = first + (rows.rowLength[node] ?? 0);
    for (let slot = first; slot < end; slot += 1) {
      const previous = rows.neighbour[slot] ?? 0;
      if (previous === to || !mayStep(rows, admission, direction, slot, from)) continue;
      for (const stage of stages.before(place % stages.count, rows.layer[slot] ?? 0, node)) {
        reach(previous, stage, spent + costOf(cost, rows, node, slot));
      }
    }
  }
  return left;
}
