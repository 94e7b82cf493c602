import type { Rows } from '../../graph/walk.ts';
import { linkIndexEnd } from '../linkIndexEnd.ts';
import type { FlowNetwork } from './flowNetwork.ts';

export const entranceOf = (node: number): number => node << 1;
export const exitOf = (node: number): number => (node << 1) | 1;
const isExit = (state: number): boolean => (state & 1) === 1;

/**
 * Flow through nodes, one unit through each: a node is an entrance and an exit with one unit between them. Links carry any amount.
 * Flow starts at exits and ends at entrances, so the ends themselves are never in the way.
 */
export class NodeNetwork implements FlowNetwork {
  readonly stateCount: number;
  readonly #rows: Rows;
  /** Through each node. */
  readonly #through: Float64Array;
  /** By entry of a link: the flow from the exit of the node in whose row the entry stands. */
  readonly #along: Float64Array;

  constructor(rows: Rows) {
    this.stateCount = rows.nodeCount * 2;
    this.#rows = rows;
    this.#through = new Float64Array(rows.nodeCount);
    this.#along = new Float64Array(linkIndexEnd(rows) * 2);
  }

  /** The first is between entrance and exit; then comes one for each entry of the row. */
  arcCount(state: number): number {
    return 1 + (this.#rows.rowLength[state >> 1] ?? 0);
  }

  head(state: number, arc: number): number {
    if (arc === 0) return state ^ 1;
    const next = this.#rows.neighbour[this.#slot(state, arc)] ?? 0;
    return isExit(state) ? entranceOf(next) : exitOf(next);
  }

  room(state: number, arc: number): number {
    const through = this.#through[state >> 1] ?? 0;
    if (arc === 0) return isExit(state) ? through : 1 - through;
    return isExit(state) ? Number.POSITIVE_INFINITY : this.#cameFrom(state, arc);
  }

  roomBack(state: number, arc: number): number {
    const through = this.#through[state >> 1] ?? 0;
    if (arc === 0) return isExit(state) ? 1 - through : through;
    return isExit(state) ? (this.#along[this.#rows.entry[this.#slot(state, arc)] ?? 0] ?? 0) : Number.POSITIVE_INFINITY;
  }

  push(state: number, arc: number, amount: number): void {
    const node = state >> 1;
    if (arc === 0) {
      this.#through[node] = (this.#through[node] ?? 0) + (isExit(state) ? -amount : amount);
      return;
    }
    const entry = this.#rows.entry[this.#slot(state, arc)] ?? 0;
    if (isExit(state)) this.#along[entry] = (this.#along[entry] ?? 0) + amount;
    else this.#along[entry ^ 1] = (this.#along[entry ^ 1] ?? 0) - amount;
  }

  #slot(state: number, arc: number): number {
    return (this.#rows.rowStart[state >> 1] ?? 0) + arc - 1;
  }

  /** What came in over the link can be sent back. */
  #cameFrom(state: number, arc: number): number {
    return this.#along[(this.#rows.entry[this.#slot(state, arc)] ?? 0) ^ 1] ?? 0;
  }
}
