import { Highest } from './highest.ts';
import { PageRankScratch, personalisedPageRank } from './personalisedPageRank.ts';
import { SHARED, SharedNeighbours } from './sharedNeighbours.ts';
import { Tally } from './tally.ts';
import { threePaths } from './threePaths.ts';
import type { Ties } from './ties.ts';

const PAGE_RANK = { restart: 0.15, bound: 1e-5 };

/**
 * Picks the few nodes that are worth a closer look as partners of one node. What the search found stays readable until the next.
 * Kept between searches: its arrays are as long as the graph.
 */
export class Candidates {
  readonly ties: Ties;
  readonly shared: SharedNeighbours;
  readonly three: Tally;
  readonly #pageRank: PageRankScratch;
  readonly #between: Tally;
  readonly #chosen: Tally;
  readonly #highest: Highest;
  readonly #busiest: Int32Array;

  /** `width` nodes are taken from each of four ways to look. */
  constructor(ties: Ties, width: number) {
    const { nodeCount } = ties;
    this.ties = ties;
    this.shared = new SharedNeighbours(nodeCount);
    this.three = new Tally(nodeCount);
    this.#pageRank = new PageRankScratch(nodeCount);
    this.#between = new Tally(nodeCount);
    this.#chosen = new Tally(nodeCount);
    this.#highest = new Highest(width);
    for (let node = 0; node < nodeCount; node += 1) this.#highest.offer(node, ties.freshOf[node] ?? 0);
    this.#busiest = this.#highest.take();
  }

  get pageRank(): Tally {
    return this.#pageRank.rank;
  }

  /** Those that are neither tied to `focus` nor itself, and near it or busy. */
  of(focus: number): Int32Array {
    const { ties, shared } = this;
    this.#chosen.clear();
    shared.sweep(ties, focus);
    for (let at = 0; at < shared.size; at += 1) {
      const node = shared.nodes[at] ?? 0;
      if (isFree(ties, focus, node)) this.#highest.offer(node, shared.read(node, SHARED.fresh));
    }
    this.#choose();
    personalisedPageRank(ties, focus, PAGE_RANK, this.#pageRank);
    this.#offer(focus, this.pageRank);
    this.#choose();
    threePaths(ties, focus, this.#between, this.three);
    this.#offer(focus, this.three);
    this.#choose();
    for (let at = 0; at < this.#busiest.length; at += 1) {
      const node = this.#busiest[at] ?? 0;
      if (isFree(ties, focus, node)) this.#chosen.add(node, 1);
    }
    return this.#chosen.nodes.slice(0, this.#chosen.size);
  }

  #offer(focus: number, tally: Tally): void {
    for (let at = 0; at < tally.size; at += 1) {
      const node = tally.nodes[at] ?? 0;
      if (isFree(this.ties, focus, node)) this.#highest.offer(node, tally.amount[node] ?? 0);
    }
  }

  #choose(): void {
    const nodes = this.#highest.take();
    for (let at = 0; at < nodes.length; at += 1) this.#chosen.add(nodes[at] ?? 0, 1);
  }
}

function isFree({ start, neighbour }: Ties, focus: number, node: number): boolean {
  if (node === focus) return false;
  const end = start[focus + 1] ?? 0;
  let low = start[focus] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((neighbour[middle] ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return low === end || neighbour[low] !== node;
}
