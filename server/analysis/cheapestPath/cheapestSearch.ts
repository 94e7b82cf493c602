import { type Admission, type Direction, mayStep, opposite, type Rows } from '../../graph/walk.ts';
import { PriorityQueue } from '../priorityQueue.ts';
import { cheapestEnd, costOf, type StepCost } from './stepCost.ts';

const NOWHERE = -1;
/** No way is cheaper than this, so that a closed node is never entered. */
const CLOSED = -1;
const { POSITIVE_INFINITY: INFINITE } = Number;

export interface CheapestQuestion {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly cost: StepCost;
}

/** The nodes of a cheapest path and what they cost. */
export interface Route {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** What a search leaves out: nodes, first steps from its start, and whatever is not cheaper than a bound. */
interface Limits {
  readonly closed: readonly number[];
  readonly closedSteps: ReadonlySet<number>;
  readonly below: number;
}

const NO_LIMITS: Limits = { closed: [], closedSteps: new Set(), below: INFINITE };

/**
 * Dijkstra's search from both ends. It ends when the two frontiers together cost as much as the best path found; until then that bound
 * keeps steps out that cannot be part of a better one.
 */
export class CheapestSearch {
  readonly capacity: number;
  /** Two numbers a node, the cost from the one end and from the other, in one cache line. */
  readonly #cost: Float64Array;
  readonly #from: Int32Array;
  readonly #touched: Int32Array;
  readonly #queues = [new PriorityQueue(), new PriorityQueue()] as const;
  #touchedCount = 0;
  #best = INFINITE;
  #meeting = NOWHERE;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.#cost = new Float64Array(2 * capacity).fill(INFINITE);
    this.#from = new Int32Array(2 * capacity);
    this.#touched = new Int32Array(2 * capacity);
  }

  find(rows: Rows, admission: Admission, question: CheapestQuestion, limits = NO_LIMITS): Route | null {
    if (question.from === question.to) return { nodes: [question.from], cost: 0 };
    for (const node of limits.closed) this.#close(node);
    this.#best = limits.below;
    this.#start(question.from, 0);
    this.#start(question.to, 1);
    const [ahead, back] = this.#queues;
    for (;;) {
      this.#dropStale(ahead, 0);
      this.#dropStale(back, 1);
      if (ahead.size === 0 || back.size === 0 || ahead.key + back.key >= this.#best) break;
      this.#settle(rows, admission, question, limits.closedSteps, ahead.size <= back.size ? 0 : 1);
    }
    const route = this.#meeting === NOWHERE ? null : { nodes: this.#nodes(), cost: this.#best };
    this.#clear();
    return route;
  }

  #start(node: number, side: 0 | 1): void {
    this.#touched[this.#touchedCount++] = 2 * node + side;
    this.#cost[2 * node + side] = 0;
    this.#from[2 * node + side] = NOWHERE;
    this.#queues[side].push(0, node);
  }

  #close(node: number): void {
    for (const place of [2 * node, 2 * node + 1]) {
      this.#touched[this.#touchedCount++] = place;
      this.#cost[place] = CLOSED;
    }
  }

  #dropStale(queue: PriorityQueue, side: 0 | 1): void {
    while (queue.size > 0 && queue.key > (this.#cost[2 * queue.node + side] ?? 0)) queue.pop();
  }

  /** Takes the nearest node of one side and tries each of its steps. */
  #settle(rows: Rows, admission: Admission, question: CheapestQuestion, closedSteps: ReadonlySet<number>, side: 0 | 1): void {
    const { from, to, direction, cost } = question;
    const { neighbour, weight } = rows;
    const costs = this.#cost;
    const cameFrom = this.#from;
    const queue = this.#queues[side];
    const node = queue.node;
    const spent = queue.key;
    const tooMuch = this.#best - this.#queues[side === 0 ? 1 : 0].key - spent;
    queue.pop();
    const way = side === 0 ? direction : opposite(direction);
    const exempt = side === 0 ? to : from;
    const open = admission.open && way === 'both';
    const byWeight = cost.by === 'cost';
    const cheapest = cheapestEnd(cost);
    const length = rows.rowLength[node] ?? 0;
    const stride = cheapest === -1 ? -1 : 1;
    let slot = (rows.rowStart[node] ?? 0) + (cheapest === -1 ? length - 1 : 0);
    for (let left = length; left > 0; left -= 1, slot += stride) {
      // The usual case without a call: this loop is where the time goes.
      const step = byWeight ? (weight[slot] ?? 1) : costOf(cost, rows, node, slot);
      if (step >= tooMuch) {
        if (cheapest !== 0) break;
        continue;
      }
      const next = neighbour[slot] ?? 0;
      const place = 2 * next + side;
      const before = costs[place] ?? 0;
      const total = spent + step;
      if (total >= before) continue;
      if (!open && !mayStep(rows, admission, way, slot, exempt)) continue;
      if (side === 0 ? node === from && closedSteps.has(next) : next === from && closedSteps.has(node)) continue;
      if (before === INFINITE) this.#touched[this.#touchedCount++] = place;
      costs[place] = total;
      cameFrom[place] = node;
      const whole = total + (costs[place ^ 1] ?? 0);
      if (whole < this.#best) {
        this.#best = whole;
        this.#meeting = next;
      }
      queue.push(total, next);
    }
  }

  #nodes(): number[] {
    const nodes: number[] = [];
    for (let node = this.#meeting; node !== NOWHERE; node = this.#from[2 * node] ?? NOWHERE) nodes.push(node);
    nodes.reverse();
    for (let node = this.#from[2 * this.#meeting + 1] ?? NOWHERE; node !== NOWHERE; node = this.#from[2 * node + 1] ?? NOWHERE)
      nodes.push(node);
    return nodes;
  }

  /** Only what was touched is cleared: a search looks at a few thousand nodes of a million. */
  #clear(): void {
    for (let at = 0; at < this.#touchedCount; at += 1) this.#cost[this.#touched[at] ?? 0] = INFINITE;
    this.#touchedCount = 0;
    this.#queues[0].clear();
    this.#queues[1].clear();
    this.#best = INFINITE;
    this.#meeting = NOWHERE;
  }
}
