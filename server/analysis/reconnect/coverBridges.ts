import type { Run } from '../algorithm.ts';
import type { Edge, Tree } from './blockTree.ts';
import type { AddedLink, Choice } from './offer.ts';
import type { Parts } from './parts.ts';

export interface Covered {
  readonly links: readonly AddedLink[];
  /** Bridges that no allowed link runs around. */
  readonly left: readonly Edge[];
  readonly complete: boolean;
}

/**
 * Adds links until each edge of the tree lies on a circle. With some links not allowed, or with costs, fewest is NP-hard; this takes at most
 * twice the fewest: edges are taken from the leaves up, and each not yet covered gets the link from below it that covers most of the way
 * to the root (the idea of Frederickson and JáJá 1981). Among equals the link that covers most elsewhere is taken, then the cheapest.
 */
export function coverBridges(tree: Tree, parts: Parts, block: Int32Array, choice: Choice, run: Run): Covered {
  const cover = new Cover(tree, parts, choice);
  const links: AddedLink[] = [];
  const left: Edge[] = [];
  // A higher turn is never above a lower one, so what hangs below is done first.
  for (let turn = tree.up.length - 1; turn >= 0; turn -= 1) {
    if (!cover.lacks(turn)) continue;
    if (run.stopped()) return { links, left, complete: false };
    const link = cover.bestFrom(turn);
    const edge = tree.edge[turn];
    if (link === undefined) {
      if (edge !== undefined) left.push(edge);
      cover.close(turn);
    } else {
      choice.take(link);
      links.push(link);
      cover.add(tree.turn[block[link.a] ?? 0] ?? 0, tree.turn[block[link.b] ?? 0] ?? 0);
    }
  }
  return { links: withoutNeedless(tree, block, links), left, complete: true };
}

class Cover {
  readonly #tree: Tree;
  readonly #parts: Parts;
  readonly #choice: Choice;
  /** By turn, a step towards the topmost turn that is joined with it by covered edges. */
  readonly #top: Int32Array;
  /** For the turn in question: how many uncovered edges a link to each other turn covers on the way up from here, and on the way down there. */
  readonly #near: Int32Array;
  readonly #far: Int32Array;

  constructor(tree: Tree, parts: Parts, choice: Choice) {
    this.#tree = tree;
    this.#parts = parts;
    this.#choice = choice;
    this.#top = tree.up.map((_, turn) => turn);
    this.#near = new Int32Array(tree.up.length);
    this.#far = new Int32Array(tree.up.length);
  }

  /** Whether the edge above the turn is there and not covered. */
  lacks(turn: number): boolean {
    return this.#tree.up[turn] !== -1 && this.#top[turn] === turn;
  }

  /** Takes the edge above the turn for covered. */
  close(turn: number): void {
    this.#top[turn] = this.#tree.up[turn] ?? turn;
  }

  add(from: number, to: number): void {
    let a = this.#topOf(from);
    let b = this.#topOf(to);
    while (a !== b) {
      if ((this.#tree.depth[a] ?? 0) >= (this.#tree.depth[b] ?? 0)) {
        this.close(a);
        a = this.#topOf(a);
      } else {
        this.close(b);
        b = this.#topOf(b);
      }
    }
  }

  /** The best allowed link from what hangs at the turn to the rest of its tree. */
  bestFrom(turn: number): AddedLink | undefined {
    const { last } = this.#tree;
    const root = this.#measure(turn);
    const end = last[turn] ?? turn;
    let best: { readonly link: AddedLink; readonly near: number; readonly far: number } | undefined;
    for (let other = root; other <= (last[root] ?? root); other += 1) {
      if (other >= turn && other <= end) continue;
      const near = this.#near[other] ?? 0;
      const far = this.#far[other] ?? 0;
      if (best !== undefined && (near < best.near || (near === best.near && far < best.far))) continue;
      const bound: number = best !== undefined && near === best.near && far === best.far ? best.link.cost : Number.POSITIVE_INFINITY;
      const link = this.#cheapest(turn, end, other, bound);
      if (link !== undefined) best = { link, near, far };
    }
    return best?.link;
  }

  /** The cheapest allowed link from a range of turns to another turn, when it is below the bound. */
  #cheapest(start: number, end: number, other: number, bound: number): AddedLink | undefined {
    const { block } = this.#tree;
    let best: AddedLink | undefined;
    let least = bound;
    for (let turn = start; turn <= end; turn += 1) {
      for (const a of this.#parts.nodes(block[turn] ?? 0)) {
        for (const b of this.#parts.nodes(block[other] ?? 0)) {
          const cost = this.#choice.cost(a, b);
          if (cost >= least || !this.#choice.allowed(a, b)) continue;
          best = { a, b, cost };
          least = cost;
        }
      }
    }
    return best;
  }

  /** Fills in near and far for the turn's tree, and returns its root. */
  #measure(turn: number): number {
    const { up, last } = this.#tree;
    let root = turn;
    this.#near[turn] = 0;
    for (let above = up[turn] ?? -1; above !== -1; above = up[above] ?? -1) {
      this.#near[above] = (this.#near[root] ?? 0) + (this.#top[root] === root ? 1 : 0);
      root = above;
    }
    for (let other = root; other <= (last[root] ?? root); other += 1) {
      const isAbove = other <= turn && (last[other] ?? other) >= turn;
      const above = up[other] ?? 0;
      this.#far[other] = isAbove ? 0 : (this.#far[above] ?? 0) + (this.#top[other] === other ? 1 : 0);
      if (!isAbove) this.#near[other] = this.#near[above] ?? 0;
    }
    return root;
  }

  #topOf(turn: number): number {
    let at = turn;
    while (this.#top[at] !== at) {
      const above = this.#top[at] ?? at;
      this.#top[at] = this.#top[above] ?? above;
      at = above;
    }
    return at;
  }
}

/** Drops, the costliest first, links all of whose edges others cover too. */
function withoutNeedless(tree: Tree, block: Int32Array, links: readonly AddedLink[]): readonly AddedLink[] {
  const covers = new Int32Array(tree.up.length);
  const ways = new Map(
    links.map((link) => [link, edgesBetween(tree, tree.turn[block[link.a] ?? 0] ?? 0, tree.turn[block[link.b] ?? 0] ?? 0)]),
  );
  const count = (way: readonly number[], by: number) => {
    for (const turn of way) covers[turn] = (covers[turn] ?? 0) + by;
  };
  for (const way of ways.values()) count(way, 1);
  for (const [link, way] of [...ways].sort(([a], [b]) => b.cost - a.cost)) {
    if (!way.every((turn) => (covers[turn] ?? 0) > 1)) continue;
    count(way, -1);
    ways.delete(link);
  }
  return [...ways.keys()];
}

/** The edges on the way between two turns, each by its lower end. */
function edgesBetween({ up, depth }: Tree, from: number, to: number): number[] {
  const edges: number[] = [];
  for (let a = from, b = to; a !== b; ) {
    const lower = (depth[a] ?? 0) >= (depth[b] ?? 0) ? a : b;
    edges.push(lower);
    if (lower === a) a = up[a] ?? a;
    else b = up[b] ?? b;
  }
  return edges;
}
