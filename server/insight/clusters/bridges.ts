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

  constructor(rows: Rows, cluster: Int32Array, clusterCount: number) {
    this.#rows = rows;
    this.#cluster = cluster;
    this.#weight = new Float64Array(clusterCount);
    this.#count = new Int32Array(clusterCount);
    this.#touched = new Int32Array(clusterCount);
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
    const slots = new Map(others.map((other): [number, number[]] => [other, []]));
    for (const node of members) {
      const first = rowStart[node] ?? 0;
      const last = first + (rowLength[node] ?? 0);
      for (let slot = first; slot < last; slot += 1) {
        const kept = slots.get(this.#cluster[neighbour[slot] ?? 0] ?? 0);
        if (kept === undefined) continue;
        const heavier = (other: number): boolean => (weight[other] ?? 0) >= (weight[slot] ?? 0);
        const place = kept.findLastIndex(heavier) + 1;
        if (place === MOST_LINKS) continue;
        kept.splice(place, 0, slot);
        kept.length = Math.min(kept.length, MOST_LINKS);
      }
    }
    return new Map([...slots].map(([other, kept]) => [other, kept.map((slot) => linkOf(entry[slot] ?? 0))]));
  }
}
