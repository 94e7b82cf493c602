import type { Rows } from '../../graph/walk.ts';

/**
 * A breadth-first forest over the whole graph. Nodes are numbered by the turn in which they were reached: a parent's turn comes before
 * its children's, a level's before the next level's, and a tree's turns are one range that begins with its root.
 */
export interface Forest {
  /** The node of each turn. */
  readonly node: Int32Array;
  /** The turn of each node. */
  readonly turn: Int32Array;
  /** The parent's turn of each turn; -1 at a root. */
  readonly up: Int32Array;
}

/**
 * Wide levels are grown from below: each node not yet reached looks for any one parent and stops at the first, so most links are
 * never looked at (Beamer, Asanović and Patterson, Direction-Optimizing Breadth-First Search, 2012).
 */
export function breadthFirstForest(rows: Rows): Forest {
  const growing = new GrowingForest(rows);
  // The busiest node most likely stands in the largest component, whose links should be the ones that are skipped.
  growing.growTree(busiest(rows));
  for (let root = 0; root < rows.nodeCount; root += 1) growing.growTree(root);
  return growing;
}

function busiest({ nodeCount, rowLength }: Rows): number {
  let best = 0;
  for (let node = 1; node < nodeCount; node += 1) if ((rowLength[node] ?? 0) > (rowLength[best] ?? 0)) best = node;
  return best;
}

function entriesIn({ nodeCount, rowLength }: Rows): number {
  let entries = 0;
  for (let node = 0; node < nodeCount; node += 1) entries += rowLength[node] ?? 0;
  return entries;
}

const UNREACHED = -1;

class GrowingForest implements Forest {
  readonly #rows: Rows;
  readonly node: Int32Array;
  readonly turn: Int32Array;
  readonly up: Int32Array;
  #end = 0;
  #unreachedEntries: number;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.node = new Int32Array(rows.nodeCount);
    this.turn = new Int32Array(rows.nodeCount).fill(UNREACHED);
    this.up = new Int32Array(rows.nodeCount);
    this.#unreachedEntries = entriesIn(rows);
  }

  growTree(root: number): void {
    if (this.turn[root] !== UNREACHED) return;
    let levelStart = this.#end;
    this.turn[root] = this.#end;
    this.node[this.#end] = root;
    this.up[this.#end++] = -1;
    while (levelStart < this.#end) {
      const levelEnd = this.#end;
      const entries = this.#entriesOf(levelStart, levelEnd);
      this.#unreachedEntries -= entries;
      // Asking every node pays only where the level's rows hold more entries than there are nodes and are a good share of what is left.
      if (entries > this.#rows.nodeCount && entries * 14 > this.#unreachedEntries) this.#growFromBelow(levelEnd);
      else this.#growFromAbove(levelStart, levelEnd);
      levelStart = levelEnd;
    }
  }

  #entriesOf(start: number, end: number): number {
    let entries = 0;
    for (let at = start; at < end; at += 1) entries += this.#rows.rowLength[this.node[at] ?? 0] ?? 0;
    return entries;
  }

  #growFromAbove(levelStart: number, levelEnd: number): void {
    const { rowStart, rowLength, neighbour } = this.#rows;
    const { node, turn, up } = this;
    let end = this.#end;
    for (let at = levelStart; at < levelEnd; at += 1) {
      const from = node[at] ?? 0;
      const rowEnd = (rowStart[from] ?? 0) + (rowLength[from] ?? 0);
      for (let slot = rowStart[from] ?? 0; slot < rowEnd; slot += 1) {
        const next = neighbour[slot] ?? 0;
        if (turn[next] !== UNREACHED) continue;
        turn[next] = end;
        node[end] = next;
        up[end++] = at;
      }
    }
    this.#end = end;
  }

  #growFromBelow(levelEnd: number): void {
    const { nodeCount, rowStart, rowLength, neighbour } = this.#rows;
    const { node, turn, up } = this;
    let end = this.#end;
    for (let next = 0; next < nodeCount; next += 1) {
      if (turn[next] !== UNREACHED) continue;
      const rowEnd = (rowStart[next] ?? 0) + (rowLength[next] ?? 0);
      for (let slot = rowStart[next] ?? 0; slot < rowEnd; slot += 1) {
        const above = turn[neighbour[slot] ?? 0] ?? 0;
        // Turns from levelEnd on were given in this very pass. A reached neighbour of an unreached node stands in the last level.
        if (above === UNREACHED || above >= levelEnd) continue;
        turn[next] = end;
        node[end] = next;
        up[end++] = above;
        break;
      }
    }
    this.#end = end;
  }
}
