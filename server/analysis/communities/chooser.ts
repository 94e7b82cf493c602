import type { Level } from './level.ts';

/** A gain must be worth this part of a node's strength, or rounding would move nodes to and fro for ever. */
const LEAST_GAIN = 1e-10;

/** In place of an empty community. */
export const NONE = -1;

/** Finds the best community for a node. Each thread has its own, for the sums that it needs meanwhile. */
export class Chooser {
  readonly community: Int32Array;
  readonly volume: Float64Array;
  readonly #level: Level;
  readonly #resolution: number;
  /** By community, the weight between it and the node that is looked at. */
  readonly #ties: Float64Array;
  readonly #touched: Int32Array;

  constructor(level: Level, community: Int32Array, volume: Float64Array, resolution: number) {
    this.#level = level;
    this.community = community;
    this.volume = volume;
    this.#resolution = resolution;
    this.#ties = new Float64Array(level.nodeCount);
    this.#touched = new Int32Array(level.nodeCount);
  }

  /** The community where the node adds most to modularity: a neighbour's, its own, or the empty one if there is one to be had. */
  best(node: number, empty = NONE): number {
    const { rowStart, rowLength, neighbour, weight, strength, total } = this.#level;
    const community = this.community;
    const ties = this.#ties;
    const touched = this.#touched;
    const first = rowStart[node] ?? 0;
    const last = first + (rowLength[node] ?? 0);
    let count = 0;
    for (let slot = first; slot < last; slot += 1) {
      const next = neighbour[slot] ?? 0;
      if (next === node) continue;
      const there = community[next] ?? 0;
      const sum = ties[there] ?? 0;
      if (sum === 0) touched[count++] = there;
      ties[there] = sum + (weight[slot] ?? 0);
    }
    const own = community[node] ?? 0;
    const ofNode = strength[node] ?? 0;
    const cost = (this.#resolution * ofNode) / total;
    let best = own;
    let bestGain = (ties[own] ?? 0) - cost * ((this.volume[own] ?? 0) - ofNode) + LEAST_GAIN * ofNode;
    for (let at = 0; at < count; at += 1) {
      const there = touched[at] ?? 0;
      const gain = (ties[there] ?? 0) - cost * (this.volume[there] ?? 0);
      ties[there] = 0;
      if (gain <= bestGain || there === own) continue;
      bestGain = gain;
      best = there;
    }
    return empty !== NONE && bestGain < 0 ? empty : best;
  }

  /** False when the node is there already. */
  move(node: number, to: number): boolean {
    const from = this.community[node] ?? 0;
    if (from === to) return false;
    const strength = this.#level.strength[node] ?? 0;
    this.volume[from] = (this.volume[from] ?? 0) - strength;
    this.volume[to] = (this.volume[to] ?? 0) + strength;
    this.community[node] = to;
    return true;
  }
}
