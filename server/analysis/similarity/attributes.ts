import type { Ties } from './ties.ts';

/** One category for each node, by number; -1 where nobody knows. For hundreds of categories, not for millions: each meets each in a table. */
export interface Column {
  readonly category: Int32Array;
  readonly categoryCount: number;
}

/** How much of each of a few topics a node has: `amount[node × topicCount + topic]`. */
export interface Topics {
  readonly amount: Float32Array;
  readonly topicCount: number;
}

/** What is known of nodes beyond their ties. All of it may be missing. */
export interface Attributes {
  /** What sort a node is. */
  readonly sort?: Column;
  /** Where it is. */
  readonly place?: Column;
  /** What it works on. */
  readonly topics?: Topics;
}

/** How many ties' worth of what is usual is mixed into what one node shows: few ties prove little. */
const USUAL = 10;

/** How much more often than by chance a node is tied to each category, as a logarithm. */
export class Affinity {
  readonly #ties: Ties;
  readonly #column: Column;
  /** Ends of ties by category, and ties from category to category. */
  readonly #ends: Float64Array;
  readonly #between: Float64Array;
  readonly #lift: Float64Array;
  #focusCategory = -1;

  constructor(ties: Ties, column: Column) {
    this.#ties = ties;
    this.#column = column;
    const count = column.categoryCount;
    this.#ends = new Float64Array(count);
    this.#between = new Float64Array(count * count);
    this.#lift = new Float64Array(count);
    for (let node = 0; node < ties.nodeCount; node += 1) {
      const own = column.category[node] ?? -1;
      if (own >= 0) this.#count(node, this.#between, own * count);
    }
    for (let at = 0; at < this.#between.length; at += 1) {
      const to = at % count;
      this.#ends[to] = (this.#ends[to] ?? 0) + (this.#between[at] ?? 0);
    }
  }

  look(focus: number): void {
    const count = this.#column.categoryCount;
    const own = this.#column.category[focus] ?? -1;
    this.#focusCategory = own;
    const lift = this.#lift.fill(0);
    const ties = this.#count(focus, lift, 0);
    let all = 1;
    for (let category = 0; category < count; category += 1) all += this.#ends[category] ?? 0;
    const ownTies = own < 0 ? 0 : (this.#ends[own] ?? 0);
    for (let category = 0; category < count; category += 1) {
      const chance = ((this.#ends[category] ?? 0) + 1 / count) / all;
      const toCategory = own < 0 ? 0 : (this.#between[own * count + category] ?? 0);
      const usual = (toCategory + USUAL * chance) / (ownTies + USUAL);
      lift[category] = Math.log(((lift[category] ?? 0) + USUAL * usual) / (ties + USUAL) / chance);
    }
  }

  /** 0 where the category is unknown. */
  lift(node: number): number {
    const category = this.#column.category[node] ?? -1;
    return category < 0 ? 0 : (this.#lift[category] ?? 0);
  }

  same(node: number): number {
    return this.#focusCategory >= 0 && this.#column.category[node] === this.#focusCategory ? 1 : 0;
  }

  /** Adds one for each tie of `node` at the place of the other end's category; returns how many were added. */
  #count(node: number, into: Float64Array, offset: number): number {
    const { start, neighbour } = this.#ties;
    const to = start[node + 1] ?? 0;
    let counted = 0;
    for (let at = start[node] ?? 0; at < to; at += 1) {
      const category = this.#column.category[neighbour[at] ?? 0] ?? -1;
      if (category < 0) continue;
      into[offset + category] = (into[offset + category] ?? 0) + 1;
      counted += 1;
    }
    return counted;
  }
}

/** What two nodes work on, compared. */
export class TopicMatch {
  readonly #topics: Topics;
  readonly #length: Float64Array;
  #focus = 0;

  constructor(topics: Topics, nodeCount: number) {
    this.#topics = topics;
    this.#length = new Float64Array(nodeCount);
    for (let node = 0; node < nodeCount; node += 1) this.#length[node] = Math.sqrt(this.#product(node, node));
  }

  look(focus: number): void {
    this.#focus = focus;
  }

  /** 1 when both divide their work alike, 0 when they have no topic in common. */
  cosine(node: number): number {
    const both = (this.#length[node] ?? 0) * (this.#length[this.#focus] ?? 0);
    return both === 0 ? 0 : this.#product(this.#focus, node) / both;
  }

  /** How much work `node` has in the topics of the one looked at. */
  supply(node: number): number {
    const length = this.#length[this.#focus] ?? 0;
    return length === 0 ? 0 : this.#product(this.#focus, node) / length;
  }

  #product(one: number, other: number): number {
    const { amount, topicCount } = this.#topics;
    let sum = 0;
    for (let topic = 0; topic < topicCount; topic += 1)
      sum += (amount[one * topicCount + topic] ?? 0) * (amount[other * topicCount + topic] ?? 0);
    return sum;
  }
}
