import { degreeOf, type Ties } from './ties.ts';

/** What a sweep over a node's neighbours' neighbours sums up, side by side because one visit writes them all. */
export const SHARED = {
  /** How many neighbours both have. */
  common: 0,
  /** Each weighs 1 / log of its degree (Adamic and Adar 2003). */
  adamicAdar: 1,
  /** Each weighs 1 / its degree (Zhou, Lü and Zhang 2009). */
  resource: 2,
  /** Resource allocation along ties that count as often as they repeat. */
  repeated: 3,
  /** Resource allocation along ties that fade. */
  fresh: 4,
} as const;
const FIELDS = 5;

/** The sums of one node at a time; kept between nodes because it is as long as the graph has nodes. */
export class SharedNeighbours {
  readonly #sums: Float64Array;
  /** The nodes that share a neighbour with the one looked at, itself left out: the first `size` count. */
  readonly nodes: Int32Array;
  size = 0;

  constructor(nodeCount: number) {
    this.#sums = new Float64Array(nodeCount * FIELDS);
    this.nodes = new Int32Array(nodeCount);
  }

  read(node: number, field: number): number {
    return this.#sums[node * FIELDS + field] ?? 0;
  }

  sweep(ties: Ties, focus: number): void {
    this.#clear();
    const { start, neighbour, repeats, fresh, repeatsOf, freshOf } = ties;
    const to = start[focus + 1] ?? 0;
    for (let at = start[focus] ?? 0; at < to; at += 1) {
      const between = neighbour[at] ?? 0;
      const degree = degreeOf(ties, between);
      if (degree < 2) continue;
      const adamicAdar = 1 / Math.log(degree);
      const byRepeats = (repeats[at] ?? 0) / (repeatsOf[between] ?? 1);
      const byFreshness = (fresh[at] ?? 0) / (freshOf[between] || 1);
      const end = start[between + 1] ?? 0;
      for (let next = start[between] ?? 0; next < end; next += 1) {
        const node = neighbour[next] ?? 0;
        if (node === focus) continue;
        this.#add(node, adamicAdar, 1 / degree, byRepeats * (repeats[next] ?? 0), byFreshness * (fresh[next] ?? 0));
      }
    }
  }

  #add(node: number, adamicAdar: number, resource: number, repeated: number, fresh: number): void {
    const sums = this.#sums;
    const at = node * FIELDS;
    const common = sums[at] ?? 0;
    if (common === 0) {
      this.nodes[this.size] = node;
      this.size += 1;
    }
    sums[at] = common + 1;
    sums[at + 1] = (sums[at + 1] ?? 0) + adamicAdar;
    sums[at + 2] = (sums[at + 2] ?? 0) + resource;
    sums[at + 3] = (sums[at + 3] ?? 0) + repeated;
    sums[at + 4] = (sums[at + 4] ?? 0) + fresh;
  }

  #clear(): void {
    for (let at = 0; at < this.size; at += 1) {
      const from = (this.nodes[at] ?? 0) * FIELDS;
      this.#sums.fill(0, from, from + FIELDS);
    }
    this.size = 0;
  }
}

/** Shared neighbours as a share of all that either has. */
export function jaccard(ties: Ties, shared: SharedNeighbours, focus: number, node: number): number {
  const common = shared.read(node, SHARED.common);
  return common === 0 ? 0 : common / (degreeOf(ties, focus) + degreeOf(ties, node) - common);
}
