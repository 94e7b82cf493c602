import { linkOf, type Rows } from '../../graph/walk.ts';
import { linkIndexEnd } from '../linkIndexEnd.ts';
import type { FlowNetwork } from './flowNetwork.ts';

/** Flow over links, either way, up to the capacity of each. States are nodes. */
export class LinkNetwork implements FlowNetwork {
  readonly stateCount: number;
  readonly #rows: Rows;
  readonly #weighted: boolean;
  /** By link, from source to target; below zero the other way. Two ways that cancel out are one number, so nothing else is kept. */
  readonly #flow: Float64Array;

  constructor(rows: Rows, weighted: boolean) {
    this.stateCount = rows.nodeCount;
    this.#rows = rows;
    this.#weighted = weighted;
    this.#flow = new Float64Array(linkIndexEnd(rows));
  }

  arcCount(node: number): number {
    return this.#rows.rowLength[node] ?? 0;
  }

  head(node: number, arc: number): number {
    return this.#rows.neighbour[(this.#rows.rowStart[node] ?? 0) + arc] ?? 0;
  }

  room(node: number, arc: number): number {
    const slot = (this.#rows.rowStart[node] ?? 0) + arc;
    return this.#capacity(slot) - this.#flowAlong(slot);
  }

  roomBack(node: number, arc: number): number {
    const slot = (this.#rows.rowStart[node] ?? 0) + arc;
    return this.#capacity(slot) + this.#flowAlong(slot);
  }

  push(node: number, arc: number, amount: number): void {
    const slot = (this.#rows.rowStart[node] ?? 0) + arc;
    const entry = this.#rows.entry[slot] ?? 0;
    // Adding could leave a crumb of room in fractions, and the search would come back for it.
    const along = amount === this.room(node, arc) ? this.#capacity(slot) : this.#flowAlong(slot) + amount;
    this.#flow[linkOf(entry)] = (entry & 1) === 0 ? along : -along;
  }

  /** A weight below zero lets nothing through. */
  #capacity(slot: number): number {
    return this.#weighted ? Math.max(0, this.#rows.weight[slot] ?? 0) : 1;
  }

  #flowAlong(slot: number): number {
    const entry = this.#rows.entry[slot] ?? 0;
    const flow = this.#flow[linkOf(entry)] ?? 0;
    return (entry & 1) === 0 ? flow : -flow;
  }
}
