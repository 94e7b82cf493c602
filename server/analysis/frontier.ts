import { type Admission, type Direction, linkOf, mayStep, type Rows } from '../graph/walk.ts';

export const UNSEEN = -1;

/**
 * A breadth-first search that grows one level at a time, so that two can meet in the middle.
 * Marks are stamped with a round number: the arrays are cleared once in four billion searches, not once a search.
 */
export class Frontier {
  readonly #stamp: Uint32Array;
  readonly #distance: Int32Array;
  readonly #via: Int32Array;
  readonly #from: Int32Array;
  readonly #queue: Int32Array;
  #round = 0;
  #levelStart = 0;
  #end = 0;
  depth = 0;

  constructor(nodeCount: number) {
    this.#stamp = new Uint32Array(nodeCount);
    this.#distance = new Int32Array(nodeCount);
    this.#via = new Int32Array(nodeCount);
    this.#from = new Int32Array(nodeCount);
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
    this.#mark(node, 0, UNSEEN, UNSEEN);
  }

  /** UNSEEN when it was not reached. */
  distance(node: number): number {
    return this.#stamp[node] === this.#round ? (this.#distance[node] ?? UNSEEN) : UNSEEN;
  }

  /** The reached nodes, nearest first. */
  reached(): Int32Array {
    return this.#queue.subarray(0, this.#end);
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
        this.#mark(next, this.depth, linkOf(rows.entry[slot] ?? 0), node);
      }
    }
    this.#levelStart = end;
  }

  /** The nodes and links from a reached node back to the start. */
  trail(node: number): { nodes: number[]; links: number[] } {
    const nodes = [node];
    const links: number[] = [];
    for (let at = node; this.distance(at) > 0; at = this.#from[at] ?? 0) {
      links.push(this.#via[at] ?? 0);
      nodes.push(this.#from[at] ?? 0);
    }
    return { nodes, links };
  }

  #mark(node: number, distance: number, via: number, from: number): void {
    this.#stamp[node] = this.#round;
    this.#distance[node] = distance;
    this.#via[node] = via;
    this.#from[node] = from;
    this.#queue[this.#end++] = node;
  }
}
