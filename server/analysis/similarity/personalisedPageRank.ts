import { Tally } from './tally.ts';
import { degreeOf, type Ties } from './ties.ts';

export interface PageRankParameters {
  /** The chance to stop at each step. */
  readonly restart: number;
  /** What a node may be short of, per tie that it has. */
  readonly bound: number;
}

/** What a search for PageRank holds between two nodes' searches. */
export class PageRankScratch {
  readonly rank: Tally;
  readonly residual: Tally;
  readonly queue: Int32Array;
  readonly waiting: Uint8Array;

  constructor(nodeCount: number) {
    this.rank = new Tally(nodeCount);
    this.residual = new Tally(nodeCount);
    this.queue = new Int32Array(nodeCount);
    this.waiting = new Uint8Array(nodeCount);
  }
}

/**
 * Where a walk from `focus` that stops with chance `restart` before each step ends, by forward push (Andersen, Chung and Lang 2006):
 * what a node has received and not yet passed on is pushed until no node holds more than `bound` per tie. Ties are walked alike, so
 * every node's rank is short of the exact one by at most `bound` × its degree, and never above it. A walk that cannot go on stops.
 * What is held at the end still stops where it is with chance `restart`: without that, hubs, which may hold most, would come last.
 */
export function personalisedPageRank(ties: Ties, focus: number, { restart, bound }: PageRankParameters, scratch: PageRankScratch): Tally {
  const { rank, residual, queue, waiting } = scratch;
  const { start, neighbour, nodeCount } = ties;
  rank.clear();
  residual.clear();
  residual.add(focus, 1);
  queue[0] = focus;
  let head = 0;
  let length = 1;
  while (length > 0) {
    const node = queue[head] ?? 0;
    head = head + 1 === nodeCount ? 0 : head + 1;
    length -= 1;
    waiting[node] = 0;
    const held = residual.amount[node] ?? 0;
    residual.amount[node] = 0;
    const degree = degreeOf(ties, node);
    rank.add(node, degree === 0 ? held : held * restart);
    const share = degree === 0 ? 0 : (held * (1 - restart)) / degree;
    const to = start[node + 1] ?? 0;
    for (let at = start[node] ?? 0; at < to; at += 1) {
      const next = neighbour[at] ?? 0;
      residual.add(next, share);
      if (waiting[next] === 1 || (residual.amount[next] ?? 0) <= bound * degreeOf(ties, next)) continue;
      waiting[next] = 1;
      const tail = head + length;
      queue[tail < nodeCount ? tail : tail - nodeCount] = next;
      length += 1;
    }
  }
  for (let at = 0; at < residual.size; at += 1) {
    const node = residual.nodes[at] ?? 0;
    const held = residual.amount[node] ?? 0;
    if (held > 0) rank.add(node, degreeOf(ties, node) === 0 ? held : held * restart);
  }
  return rank;
}
