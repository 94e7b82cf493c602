import { gathered, type Neighbours } from '../neighbours.ts';

/** The inner loops of a search by levels. Each returns how many row entries it read. */
export class Passes {
  /** The nodes that were found, in turn; `found` is how many. */
  readonly queue: Int32Array;
  found = 0;
  /** One for the nodes of the levels that are settled. */
  readonly seen: Uint8Array;
  /** What nodes give to their neighbours. */
  readonly value: Float64Array;
  /** What they were given. */
  readonly sum: Float64Array;

  constructor(nodeCount: number) {
    this.queue = new Int32Array(nodeCount);
    this.seen = new Uint8Array(nodeCount);
    this.value = new Float64Array(nodeCount);
    this.sum = new Float64Array(nodeCount);
  }

  /** Nodes that stand in the queue give to all their neighbours, settled or not. */
  give(from: number, to: number, neighbours: Neighbours): number {
    const { queue, value, sum } = this;
    const { start, length, neighbour } = neighbours;
    let entries = to - from;
    for (let at = from; at < to; at += 1) {
      const node = queue[at] ?? 0;
      const given = value[node] ?? 0;
      const first = start[node] ?? 0;
      const end = first + (length[node] ?? 0);
      entries += end - first;
      for (let slot = first; slot < end; slot += 1) {
        const other = neighbour[slot] ?? 0;
        sum[other] = (sum[other] ?? 0) + given;
      }
    }
    return entries;
  }

  /** As `give`, and finds those that had nothing before: for levels too narrow to look through all nodes. */
  giveAndFind(from: number, to: number, neighbours: Neighbours): number {
    const { queue, seen, value, sum } = this;
    const { start, length, neighbour } = neighbours;
    let entries = to - from;
    let found = this.found;
    for (let at = from; at < to; at += 1) {
      const node = queue[at] ?? 0;
      const given = value[node] ?? 0;
      const first = start[node] ?? 0;
      const end = first + (length[node] ?? 0);
      entries += end - first;
      for (let slot = first; slot < end; slot += 1) {
        const other = neighbour[slot] ?? 0;
        if (seen[other] === 1) continue;
        const before = sum[other] ?? 0;
        if (before === 0) queue[found++] = other;
        sum[other] = before + given;
      }
    }
    this.found = found;
    return entries;
  }

  /** Finds the nodes from … to - 1 that were given something. */
  find(from: number, to: number): number {
    const { queue, seen, sum } = this;
    let found = this.found;
    for (let node = from; node < to; node += 1) if (seen[node] === 0 && (sum[node] ?? 0) > 0) queue[found++] = node;
    this.found = found;
    return to - from;
  }

  /** Finds those that have something to take, and lets them take it. */
  takeAndFind(from: number, to: number, neighbours: Neighbours): number {
    const { queue, seen, value, sum } = this;
    let found = this.found;
    let entries = to - from;
    for (let node = from; node < to; node += 1) {
      if (seen[node] === 1) continue;
      entries += neighbours.length[node] ?? 0;
      const taken = gathered(neighbours, node, value);
      if (taken === 0) continue;
      sum[node] = taken;
      queue[found++] = node;
    }
    this.found = found;
    return entries;
  }

  /** Nodes that stand in the queue take from their neighbours. */
  take(from: number, to: number, neighbours: Neighbours): number {
    const { queue, value, sum } = this;
    let entries = to - from;
    for (let at = from; at < to; at += 1) {
      const node = queue[at] ?? 0;
      entries += neighbours.length[node] ?? 0;
      sum[node] = gathered(neighbours, node, value);
    }
    return entries;
  }
}
