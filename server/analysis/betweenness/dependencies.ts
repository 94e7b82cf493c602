import type { Neighbours } from '../neighbours.ts';
import type { Watch } from '../watch.ts';
import { Passes } from './passes.ts';

/** Nodes between two looks at the clock. */
const PIECE = 2048;
/** A level with fewer entries than one in so many nodes is not worth a pass over all nodes. */
const NARROW = 8;
/**
 * On a large grid there are more shortest paths than a number can hold. Only ratios between one level and the next count, so a level
 * with very many is scaled down, by a power of two, which loses no digit.
 */
const MOST_PATHS = 2 ** 500;
const SCALED_DOWN = 2 ** -500;

/**
 * How much each node is needed on the shortest paths from one source: Brandes' dependencies (2001), without lists of predecessors.
 *
 * Each level is reached the shorter way: its nodes give the number of their paths to all neighbours, or the nodes that are not reached
 * yet take it from theirs; the way back chooses likewise for each pair of levels. No inner loop asks for a node's level: only the nodes
 * of one level hold a value other than zero while others take, and what is given to a settled node is never read. Wide levels are
 * worked off in the order in which rows and values lie in memory.
 */
export class Dependencies {
  readonly #ahead: Neighbours;
  readonly #back: Neighbours;
  readonly #watch: Watch;
  readonly #nodeCount: number;
  readonly #passes: Passes;
  /** Where each level ends in the queue, and how many entries its nodes have. */
  readonly #levelEnd: Int32Array;
  readonly #entriesAhead: Float64Array;
  readonly #entriesBack: Float64Array;
  readonly #paths: Float64Array;
  /** By how much the numbers of a level's paths are smaller than they would be beside those of the level before. */
  readonly #scale: Float64Array;
  readonly #allEntries: number;
  /** Of use for the reached nodes. */
  readonly dependency: Float64Array;
  #levels = 0;

  constructor(ahead: Neighbours, back: Neighbours, nodeCount: number, watch: Watch) {
    this.#ahead = ahead;
    this.#back = back;
    this.#watch = watch;
    this.#nodeCount = nodeCount;
    this.#passes = new Passes(nodeCount);
    this.#levelEnd = new Int32Array(nodeCount);
    this.#entriesAhead = new Float64Array(nodeCount);
    this.#entriesBack = new Float64Array(nodeCount);
    this.#paths = new Float64Array(nodeCount);
    this.#scale = new Float64Array(nodeCount);
    this.dependency = new Float64Array(nodeCount);
    let entries = 0;
    for (let node = 0; node < nodeCount; node += 1) entries += back.length[node] ?? 0;
    this.#allEntries = entries;
  }

  /** All reached nodes after the source. */
  get reached(): Int32Array {
    return this.#passes.queue.subarray(1, this.#passes.found);
  }

  /** False when it was stopped on the way: there is then no answer for this source. */
  from(source: number): boolean {
    const passes = this.#passes;
    this.#forget();
    passes.queue[0] = source;
    passes.sum[source] = 1;
    passes.found = 1;
    let unseen = this.#allEntries;
    while (passes.found > this.#endOf(this.#levels - 1)) {
      unseen -= this.#settle();
      if (!this.#grow(unseen)) return false;
    }
    return this.#comeHome();
  }

  /** Cleans only what the last search touched: many sources see a small component and no more. */
  #forget(): void {
    const { queue, seen, value, sum, found } = this.#passes;
    for (let at = 0; at < found; at += 1) {
      const node = queue[at] ?? 0;
      seen[node] = 0;
      value[node] = 0;
      sum[node] = 0;
    }
    this.#levels = 0;
  }

  #endOf(level: number): number {
    return level < 0 ? 0 : (this.#levelEnd[level] ?? 0);
  }

  /** Makes a level of the nodes that were found: they, and no longer those before, hold their number of paths. */
  #settle(): number {
    const { queue, seen, value, sum, found } = this.#passes;
    const level = this.#levels;
    this.#clear(level - 1);
    let ahead = 0;
    let back = 0;
    let most = 0;
    for (let at = this.#endOf(level - 1); at < found; at += 1) {
      const node = queue[at] ?? 0;
      const paths = sum[node] ?? 0;
      seen[node] = 1;
      this.#paths[node] = paths;
      value[node] = paths;
      most = Math.max(most, paths);
      ahead += this.#ahead.length[node] ?? 0;
      back += this.#back.length[node] ?? 0;
    }
    this.#entriesAhead[level] = ahead;
    this.#entriesBack[level] = back;
    this.#levelEnd[level] = found;
    this.#levels = level + 1;
    this.#scale[level] = 1;
    if (most > MOST_PATHS) this.#scaleDown(level);
    return back;
  }

  #scaleDown(level: number): void {
    const { queue, value } = this.#passes;
    this.#scale[level] = SCALED_DOWN;
    for (let at = this.#endOf(level - 1); at < this.#endOf(level); at += 1) {
      const node = queue[at] ?? 0;
      const paths = (this.#paths[node] ?? 0) * SCALED_DOWN;
      this.#paths[node] = paths;
      value[node] = paths;
    }
  }

  #clear(level: number): void {
    const { queue, value } = this.#passes;
    const end = this.#endOf(level);
    for (let at = this.#endOf(level - 1); at < end; at += 1) value[queue[at] ?? 0] = 0;
  }

  /** Finds the next level; false when stopped. */
  #grow(unseen: number): boolean {
    const passes = this.#passes;
    const nodeCount = this.#nodeCount;
    const ahead = this.#entriesAhead[this.#levels - 1] ?? 0;
    const start = this.#endOf(this.#levels - 2);
    const end = this.#endOf(this.#levels - 1);
    if (ahead > unseen + nodeCount) return this.#inPieces(0, nodeCount, (from, to) => passes.takeAndFind(from, to, this.#back));
    if (ahead * NARROW < nodeCount) return this.#inPieces(start, end, (from, to) => passes.giveAndFind(from, to, this.#ahead));
    return (
      this.#inPieces(start, end, (from, to) => passes.give(from, to, this.#ahead)) &&
      this.#inPieces(0, nodeCount, (from, to) => passes.find(from, to))
    );
  }

  /** Level by level back to the source; false when stopped. */
  #comeHome(): boolean {
    const passes = this.#passes;
    for (let at = 0; at < passes.found; at += 1) passes.sum[passes.queue[at] ?? 0] = 0;
    this.#credit(this.#levels - 1);
    for (let level = this.#levels - 2; level > 0; level -= 1) {
      const start = this.#endOf(level - 1);
      const end = this.#endOf(level);
      // Against the direction of links a node would also give to nodes that no search reaches and cleans.
      const taking = this.#ahead !== this.#back || (this.#entriesAhead[level] ?? 0) <= (this.#entriesBack[level + 1] ?? 0);
      const done = taking
        ? this.#inPieces(start, end, (from, to) => passes.take(from, to, this.#ahead))
        : this.#inPieces(end, this.#endOf(level + 1), (from, to) => passes.give(from, to, this.#back));
      if (!done) return false;
      this.#clear(level + 1);
      this.#credit(level);
    }
    return true;
  }

  /** What each node of a level is worth to a path that leads to it: its own end and all beyond, shared by the paths that reach it. */
  #credit(level: number): void {
    const { queue, value, sum } = this.#passes;
    const end = this.#endOf(level);
    const scale = this.#scale[level] ?? 1;
    for (let at = this.#endOf(level - 1); at < end; at += 1) {
      const node = queue[at] ?? 0;
      const paths = this.#paths[node] ?? 0;
      const dependency = paths * (sum[node] ?? 0);
      this.dependency[node] = dependency;
      value[node] = ((1 + dependency) / paths) * scale;
    }
  }

  #inPieces(start: number, end: number, piece: (from: number, to: number) => number): boolean {
    for (let from = start; from < end; from += PIECE) {
      if (this.#watch.after(piece(from, Math.min(end, from + PIECE)))) return false;
    }
    return true;
  }
}
