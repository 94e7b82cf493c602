import type { FlowNetwork } from './flowNetwork.ts';

export const UNREACHED = -1;

/** A search over open arcs from one end that grows a level at a time: from the sources forwards, or from the sinks backwards. */
export class Wave {
  readonly #network: FlowNetwork;
  readonly #backwards: boolean;
  readonly level: Int32Array;
  readonly #queue: Int32Array;
  #levelStart = 0;
  #end = 0;
  depth = 0;
  /** How many arcs the next level would be grown from. */
  arcs = 0;

  constructor(network: FlowNetwork, backwards: boolean) {
    this.#network = network;
    this.#backwards = backwards;
    this.level = new Int32Array(network.stateCount);
    this.#queue = new Int32Array(network.stateCount);
  }

  start(states: Int32Array): void {
    this.level.fill(UNREACHED);
    this.#levelStart = 0;
    this.#end = 0;
    this.depth = 0;
    this.arcs = 0;
    for (const state of states) this.#reach(state);
  }

  get exhausted(): boolean {
    return this.#levelStart === this.#end;
  }

  /** Grows one level, and returns whether it came upon the other wave. */
  grow(other: Wave): boolean {
    const network = this.#network;
    const levelEnd = this.#end;
    let met = false;
    this.depth += 1;
    this.arcs = 0;
    for (let at = this.#levelStart; at < levelEnd; at += 1) {
      const state = this.#queue[at] ?? 0;
      const arcs = network.arcCount(state);
      for (let arc = 0; arc < arcs; arc += 1) {
        const head = network.head(state, arc);
        if (this.level[head] !== UNREACHED) continue;
        if ((this.#backwards ? network.roomBack(state, arc) : network.room(state, arc)) <= 0) continue;
        this.#reach(head);
        if (other.level[head] !== UNREACHED) met = true;
      }
    }
    this.#levelStart = levelEnd;
    return met;
  }

  /** The reached states, nearest first. */
  reached(): Int32Array {
    return this.#queue.subarray(0, this.#end);
  }

  #reach(state: number): void {
    this.level[state] = this.depth;
    this.#queue[this.#end++] = state;
    this.arcs += this.#network.arcCount(state);
  }
}

/**
 * Makes the forward levels those of all shortest ways, once the waves have met: states at the forward wave's rim that the other
 * did not come to are dropped, and states within the other wave are numbered on.
 */
export function joinLevels(forwards: Wave, backwards: Wave): void {
  const length = forwards.depth + backwards.depth;
  for (const state of forwards.reached()) {
    if (forwards.level[state] === forwards.depth && backwards.level[state] === UNREACHED) forwards.level[state] = UNREACHED;
  }
  for (const state of backwards.reached()) {
    const remaining = backwards.level[state] ?? 0;
    if (remaining < backwards.depth) forwards.level[state] = length - remaining;
  }
}
