import { linkOf, type Rows } from '../../graph/walk.ts';
import { strongest } from './strongest.ts';

const MOST_BRIDGES = 10;
const MOST_LINKS = 3;

/** What ties a cluster to another, by place and link index. */
export interface BridgeFound {
  readonly cluster: number;
  readonly weight: number;
  readonly count: number;
  /** The heaviest links, heaviest first. */
  readonly links: readonly number[];
}

/** Finds what ties clusters to each other; holds the sums that it needs meanwhile. */
export class Bridges {
  readonly #rows: Rows;
  readonly #cluster: Int32Array;
  readonly #weight: Float64Array;
  readonly #count: Int32Array;
  readonly #touched: Int32Array;
  /** The weight that a link to a cluster must be above to be shown; none is for a cluster that is not. */
  readonly #least: Float64Array;

  constructor(rows: Rows, cluster: Int32Array, clusterCount: number) {
    this.#rows = rows;
    this.#cluster = cluster;
    this.#weight = new Float64Array(clusterCount);
    this.#count = new Int32Array(clusterCount);
    this.#touched = new Int32Array(clusterCount);
    this.#least = new Float64Array(clusterCount).fill(Number.POSITIVE_INFINITY);
  }

  /** The heaviest bridges of a cluster, of which the members are given. */
  of(own: number, members: Int32Array): BridgeFound[] {
    const touched = this.#touched.subarray(0, this.#addUp(own, members));
    const heaviest = strongest(touched, this.#weight, MOST_BRIDGES);
    const links = this.#heaviestLinks(members, heaviest);
    const bridges = heaviest.map((cluster) => ({
      cluster,
      weight: this.#weight[cluster] ?? 0,
      count: this.#count[cluster] ?? 0,
      links: links.get(cluster) ?? [],
    }));
    for (const cluster of touched) {
      this.#weight[cluster] = 0;
      this.#count[cluster] = 0;
    }
    return bridges;
  }

  /** Returns how many other clusters there are links to. */
  #addUp(own: number, members: Int32Array): number {
    const { rowStart, rowLength, neighbour, weight } = this.#rows;
    let others = 0;
    for (const node of members) {
      const first = rowStart[node] ?? 0;
      const last = first + (rowLength[node] ?? 0);
      for (let slot = first; slot < last; slot += 1) {
        const other = this.#cluster[neighbour[slot] ?? 0] ?? 0;
        if (other === own) continue;
        const count = this.#count[other] ?? 0;
        if (count === 0) this.#touched[others++] = other;
        this.#count[other] = count + 1;
        this.#weight[other] = (this.#weight[other] ?? 0) + (weight[slot] ?? 0);
      }
    }
    return others;
  }

  #heaviestLinks(members: Int32Array, others: readonly number[]): Map<number, number[]> {
    const { rowStart, rowLength, neighbour, weight, entry } = this.#rows;
    const most = new Map(others.map((other): [number, Heaviest] => [other, new Heaviest(weight)]));
    for (const other of others) this.#least[other] = 0;
    for (const node of members) {
      const first = rowStart[node] ?? 0;
      const last = first + (rowLength[node] ?? 0);
      for (let slot = first; slot < last; slot += 1) {
        const other = this.#cluster[neighbour[slot] ?? 0] ?? 0;
        if ((weight[slot] ?? 0) <= (this.#least[other] ?? 0)) continue;
        this.#least[other] = most.get(other)?.take(slot) ?? Number.POSITIVE_INFINITY;
      }
    }
    for (const other of others) this.#least[other] = Number.POSITIVE_INFINITY;
    return new Map([...most].map(([other, { slots }]) => [other, slots.map((slot) => linkOf(entry[slot] ?? 0))]));
  }
}

/** The slots of the heaviest links so far; of equal ones the first. */
class Heaviest {
  readonly slots: number[] = [];
  readonly #weight: Float64Array;

  constructor(weight: Float64Array) {
    this.#weight = weight;
  }

  /** Returns the weight that the next one must be above. */
  take(slot: number): number {
    const weight = this.#weight;
    const place = this.slots.findLastIndex((other) => (weight[other] ?? 0) >= (weight[slot] ?? 0)) + 1;
    this.slots.splice(place, 0, slot);
    this.slots.length = Math.min(this.slots.length, MOST_LINKS);
    return this.slots.length < MOST_LINKS ? 0 : (weight[this.slots.at(-1) ?? slot] ?? 0);
  }
}
