import { type Admission, type Direction, mayStep, type Rows } from '../graph/walk.ts';

export const UNSEEN = -1;

/**
 * A breadth-first search that grows one level at a time and knows how far each node is.
 * Marks are stamped with a round number: the arrays are cleared once in four billion searches, not once a search.
 */
export class Frontier {
  readonly #stamp: Uint32Array;
  readonly #distance: Int32Array;
  readonly #queue: Int32Array;
  #round = 0;
  #levelStart = 0;
  #end = 0;
  depth = 0;

  constructor(nodeCount: number) {
    this.#stamp = new Uint32Array(nodeCount);
    this.#distance = new Int32Array(nodeCount);
    this.#queue = new Int32Array(nodeCount);
  }

  get capacity(): number {
    return this.#stamp.length;
  }

  /** How many nodes the next level would be grown from. */
  get width(): number {
    return this.#end - this.#levelStart;
  }

  start(node: number): void {
    if (this.#round === 0xffffffff) {
      this.#stamp.fill(0);
      this.#round = 0;
    }
    this.#round += 1;
    this.#levelStart = 0;
    this.#end = 0;
    this.depth = 0;
    this.#mark(node, 0);
  }

  /** UNSEEN when it was not reached. */
  distance(node: number): number {
    return this.#stamp[node] === this.#round ? (this.#distance[node] ?? UNSEEN) : UNSEEN;
  }

  /** The reached nodes, nearest first. */
  reached(): Int32Array {
    return this.#queue.subarray(0, this.#end);
  }

  /** The nodes of the level that was grown last. */
  lastLevel(): Int32Array {
    return this.#queue.subarray(this.#levelStart, this.#end);
  }

  /** Grows one level. */
  grow(rows: Rows, admission: Admission, direction: Direction, exempt: number): void {
    const end = this.#end;
    this.depth += 1;
    for (let at = this.#levelStart; at < end; at += 1) {
      const node = this.#queue[at] ?? 0;
      const rowEnd = (rows.rowStart[node] ?? 0) + (rows.rowLength[node] ?? 0);
      for (let slot = rows.rowStart[node] ?? 0; slot < rowEnd; slot += 1) {
        const next = rows.neighbour[slot] ?? 0;
        if (this.#stamp[next] === this.#round) continue;
        if (!mayStep(rows, admission, direction, slot, exempt)) continue;
        this.#mark(next, this.depth);
      }
    }
    this.#levelStart = end;
  }

  #mark(node: number, distance: number): void {
    this.#stamp[node] = this.#round;
    this.#distance[node] = distance;
    this.#queue[this.#end++] = node;
  }
}
