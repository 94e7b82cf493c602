import { sharedFloat64 } from '../../graph/sharedArray.ts';

/** Scores this close, beside the highest, differ by nothing but the order in which they were added up. */
const SAME = 2 ** -40;

/** Scores made ready to be ranked, in shared arrays, so that the next question on them can use them again. */
export interface Order {
  readonly keys: Float64Array;
  /** The keys that are defined, ascending: whatever comes first has the lowest key. */
  readonly sorted: Float64Array;
}

export function orderOf(scores: Float64Array, first: 'highest' | 'lowest'): Order {
  const keys = keysOf(scores, first);
  const defined = keys.filter((key) => !Number.isNaN(key)).sort();
  const sorted = sharedFloat64(defined.length);
  sorted.set(defined);
  return { keys, sorted };
}

export const rankingOf = (scores: Float64Array, first: 'highest' | 'lowest'): Ranking => new Ranking(orderOf(scores, first));

/** Nodes in the order of their scores; ties share a rank and stand in the order of their numbers. Undefined scores (NaN) come last. */
export class Ranking {
  readonly #keys: Float64Array;
  readonly #sorted: Float64Array;

  constructor({ keys, sorted }: Order) {
    this.#keys = keys;
    this.#sorted = sorted;
  }

  /** Null when the score is not defined. */
  rankOf(node: number): number | null {
    const key = this.#keys[node] ?? Number.NaN;
    return Number.isNaN(key) ? null : this.#countBelow(key) + 1;
  }

  /** How many have a score. */
  get defined(): number {
    return this.#sorted.length;
  }

  /** How many stand before a node with a score or share its rank, itself among them. */
  through(node: number): number {
    // Keys are whole numbers.
    return this.#countBelow((this.#keys[node] ?? 0) + 0.5);
  }

  /** In the order of the ranking. */
  sorted(nodes: readonly number[]): number[] {
    const place = (node: number): number => {
      const key = this.#keys[node] ?? Number.NaN;
      return Number.isNaN(key) ? Number.POSITIVE_INFINITY : key;
    };
    return [...nodes].sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)));
  }

  /** The nodes at places offset … offset + limit - 1. Only those with scores that stand there are put in order. */
  page(offset: number, limit: number): number[] {
    const defined = this.#sorted.length;
    const end = Math.min(defined, offset + limit);
    const ranked = offset < end ? this.#between(offset, end) : [];
    const missing = Math.min(this.#keys.length, offset + limit) - Math.max(defined, offset);
    return missing > 0 ? [...ranked, ...this.#undefinedAt(Math.max(0, offset - defined), missing)] : ranked;
  }

  #between(offset: number, end: number): number[] {
    const first = this.#sorted[offset] ?? 0;
    const last = this.#sorted[end - 1] ?? 0;
    const candidates: number[] = [];
    this.#keys.forEach((key, node) => {
      if (key >= first && key <= last) candidates.push(node);
    });
    const skipped = offset - this.#countBelow(first);
    return this.sorted(candidates).slice(skipped, skipped + end - offset);
  }

  #undefinedAt(offset: number, count: number): number[] {
    const nodes: number[] = [];
    for (let node = 0, place = 0; node < this.#keys.length && nodes.length < count; node += 1) {
      if (Number.isNaN(this.#keys[node]) && place++ >= offset) nodes.push(node);
    }
    return nodes;
  }

  #countBelow(key: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Rounded so that scores that are equal but for the last digits tie; turned over when the highest comes first. */
function keysOf(scores: Float64Array, first: 'highest' | 'lowest'): Float64Array {
  let largest = 0;
  for (const score of scores) if (Math.abs(score) > largest) largest = Math.abs(score);
  const step = largest === 0 ? 1 : 2 ** Math.ceil(Math.log2(largest)) * SAME;
  const sign = first === 'highest' ? -1 : 1;
  const keys = sharedFloat64(scores.length);
  scores.forEach((score, node) => {
    // Adding 0 makes one zero of the two that there are.
    keys[node] = sign * Math.round(score / step) + 0;
  });
  return keys;
}
