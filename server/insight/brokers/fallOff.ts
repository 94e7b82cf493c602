import { linkOf, type Rows } from '../../graph/walk.ts';

const NO_LINK = -1;

/**
 * Finds which nodes fall off when a node or a link is lost, of which it is known how many they are: so a side with more is never
 * explored to its end, and the cost is that of what falls off.
 */
export class FallOff {
  readonly #rows: Rows;
  /** By node, the number of the walk that came here last; walks are numbered through. */
  readonly #seenIn: Int32Array;
  readonly #queue: Int32Array;
  #walks = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#seenIn = new Int32Array(rows.nodeCount);
    this.#queue = new Int32Array(rows.nodeCount);
  }

  /** All but the largest of the parts that the loss of a node leaves. */
  withoutNode(point: number, parts: number, lost: number): Int32Array[] {
    const first = ++this.#walks;
    this.#seenIn[point] = first;
    const closed: Int32Array[] = [];
    let found = 0;
    const start = this.#rows.rowStart[point] ?? 0;
    const end = start + (this.#rows.rowLength[point] ?? 0);
    for (let slot = start; slot < end && !(closed.length === parts - 1 && found === lost); slot += 1) {
      const neighbour = this.#rows.neighbour[slot] ?? 0;
      if ((this.#seenIn[neighbour] ?? 0) >= first) continue;
      const part = this.#walk(neighbour, lost, first, NO_LINK);
      if (part === null) continue;
      closed.push(part);
      found += part.length;
    }
    // All are here when the largest is no larger than the others together.
    return closed.length < parts ? closed : closed.sort((a, b) => b.length - a.length).slice(1);
  }

  /** The smaller side of a bridge; of two alike the first end's. */
  withoutLink(link: number, from: number, to: number, smaller: number): Int32Array {
    for (const end of [from, to]) {
      const side = this.#walk(end, smaller, this.#walks + 1, link);
      if (side !== null) return side;
    }
    return new Int32Array(0);
  }

  /** All that can be reached; null when that is more than `most`, or part of what a former walk since `first` gave up. */
  #walk(start: number, most: number, first: number, lostLink: number): Int32Array | null {
    const { rowStart, rowLength, neighbour, entry } = this.#rows;
    const seenIn = this.#seenIn;
    const queue = this.#queue;
    const walk = ++this.#walks;
    seenIn[start] = walk;
    queue[0] = start;
    let end = 1;
    for (let at = 0; at < end; at += 1) {
      const node = queue[at] ?? 0;
      const rowEnd = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
      for (let slot = rowStart[node] ?? 0; slot < rowEnd; slot += 1) {
        const next = neighbour[slot] ?? 0;
        const seen = seenIn[next] ?? 0;
        if (seen === walk || linkOf(entry[slot] ?? 0) === lostLink) continue;
        // The lost node was marked first.
        if (seen === first) continue;
        if (seen > first || end >= most) return null;
        seenIn[next] = walk;
        queue[end++] = next;
      }
    }
    return queue.slice(0, end);
  }
}
