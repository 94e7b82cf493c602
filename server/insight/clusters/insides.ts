import type { Rows } from '../../graph/walk.ts';

const MOST_LAYERS = 256;

/** What lies inside a cluster. */
export interface Inside {
  /** Links by layer code. */
  readonly layers: Int32Array;
  readonly links: number;
  /** The share of pairs of members that are tied directly. */
  readonly density: number;
}

/** Looks into clusters, one after the other; each node's strength inside its cluster is kept. */
export class Insides {
  readonly #rows: Rows;
  readonly #cluster: Int32Array;
  /** The weight of a node's links inside its cluster, of those clusters that were looked into. */
  readonly strength: Float64Array;
  readonly #seenBy: Int32Array;

  constructor(rows: Rows, cluster: Int32Array) {
    this.#rows = rows;
    this.#cluster = cluster;
    this.strength = new Float64Array(rows.nodeCount);
    this.#seenBy = new Int32Array(rows.nodeCount).fill(-1);
  }

  of(own: number, members: Int32Array): Inside {
    const { rowStart, rowLength, neighbour, weight, layer } = this.#rows;
    /** Links between two members come twice, from a member to itself once: such are counted twice here, too. */
    const ends = new Int32Array(MOST_LAYERS);
    let neighbours = 0;
    for (const node of members) {
      const first = rowStart[node] ?? 0;
      const last = first + (rowLength[node] ?? 0);
      let inside = 0;
      for (let slot = first; slot < last; slot += 1) {
        const next = neighbour[slot] ?? 0;
        if (this.#cluster[next] !== own) continue;
        const code = layer[slot] ?? 0;
        ends[code] = (ends[code] ?? 0) + (next === node ? 2 : 1);
        if (next === node) continue;
        inside += weight[slot] ?? 0;
        if (this.#seenBy[next] === node) continue;
        this.#seenBy[next] = node;
        neighbours += 1;
      }
      this.strength[node] = inside;
    }
    const layers = ends.map((count) => count / 2);
    const pairs = members.length * (members.length - 1);
    return { layers, links: layers.reduce((sum, count) => sum + count, 0), density: pairs === 0 ? 0 : neighbours / pairs };
  }
}
