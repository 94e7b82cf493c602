import type { Neighbours } from './neighbours.ts';
import type { Watch } from './watch.ts';

/** Nodes between two looks at the clock. */
const PIECE = 2048;
/** Looking for a neighbour in the level ends with the first that is found: so much cheaper than finding the whole next level. */
const CHEAPER = 8;

/**
 * A breadth-first search of a whole graph that goes whichever way is shorter, level by level: from the level to its neighbours, or from
 * the nodes not yet reached back to the level (Beamer, Asanović and Patterson 2012).
 */
export class Levels {
  readonly #ahead: Neighbours;
  readonly #back: Neighbours;
  readonly #watch: Watch;
  readonly #seen: Uint8Array;
  readonly #levelEnd: Int32Array;
  /** The reached nodes, nearest first. */
  readonly queue: Int32Array;
  reached = 0;
  /** How many levels there are, the source's own among them. */
  count = 0;

  constructor(ahead: Neighbours, back: Neighbours, nodeCount: number, watch: Watch) {
    this.#ahead = ahead;
    this.#back = back;
    this.#watch = watch;
    this.#seen = new Uint8Array(nodeCount);
    this.#levelEnd = new Int32Array(nodeCount);
    this.queue = new Int32Array(nodeCount);
  }

  /** Where a level ends in the queue. */
  endOf(level: number): number {
    return level < 0 ? 0 : (this.#levelEnd[level] ?? 0);
  }

  /** False when it was stopped on the way. */
  from(source: number): boolean {
    for (let at = 0; at < this.reached; at += 1) this.#seen[this.queue[at] ?? 0] = 0;
    this.queue[0] = source;
    this.#seen[source] = 1;
    this.#levelEnd[0] = 1;
    this.reached = 1;
    this.count = 1;
    for (let start = 0; start < this.reached; ) {
      const end = this.reached;
      if (!this.#grow(start, end)) return false;
      if (this.reached === end) break;
      this.#levelEnd[this.count] = this.reached;
      this.count += 1;
      start = end;
    }
    return true;
  }

  #grow(start: number, end: number): boolean {
    const nodeCount = this.#seen.length;
    const entries = entriesOf(this.queue, start, end, this.#ahead);
    if (entries < nodeCount) return this.#inPieces(start, end, (from, to) => this.#spread(from, to));
    const unseen = nodeCount - this.reached;
    const average = this.#ahead.neighbour.length / nodeCount;
    if (entries * CHEAPER < unseen * average) return this.#inPieces(start, end, (from, to) => this.#spread(from, to));
    const done = this.#inPieces(0, nodeCount, (from, to) => this.#reach(from, to));
    // Only now: a node of the new level must not count as one of the level that is looked for.
    for (let at = end; at < this.reached; at += 1) this.#seen[this.queue[at] ?? 0] = 1;
    return done;
  }

  #spread(from: number, to: number): number {
    const { queue } = this;
    const { start, length, neighbour } = this.#ahead;
    const seen = this.#seen;
    let reached = this.reached;
    let entries = to - from;
    for (let at = from; at < to; at += 1) {
      const node = queue[at] ?? 0;
      const first = start[node] ?? 0;
      const end = first + (length[node] ?? 0);
      entries += end - first;
      for (let slot = first; slot < end; slot += 1) {
        const other = neighbour[slot] ?? 0;
        if (seen[other] === 1) continue;
        seen[other] = 1;
        queue[reached++] = other;
      }
    }
    this.reached = reached;
    return entries;
  }

  #reach(from: number, to: number): number {
    const { queue } = this;
    const { start, length, neighbour } = this.#back;
    const seen = this.#seen;
    let reached = this.reached;
    let entries = to - from;
    for (let node = from; node < to; node += 1) {
      if (seen[node] === 1) continue;
      const first = start[node] ?? 0;
      const end = first + (length[node] ?? 0);
      let slot = first;
      while (slot < end && seen[neighbour[slot] ?? 0] === 0) slot += 1;
      entries += slot - first;
      if (slot < end) queue[reached++] = node;
    }
    this.reached = reached;
    return entries;
  }

  #inPieces(start: number, end: number, piece: (from: number, to: number) => number): boolean {
    for (let from = start; from < end; from += PIECE) {
      if (this.#watch.after(piece(from, Math.min(end, from + PIECE)))) return false;
    }
    return true;
  }
}

function entriesOf(queue: Int32Array, from: number, to: number, { length }: Neighbours): number {
  let entries = 0;
  for (let at = from; at < to; at += 1) entries += length[queue[at] ?? 0] ?? 0;
  return entries;
}
