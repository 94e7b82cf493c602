/**
 * What flow runs through: states, and arcs that lead from one to another. An arc is found by the state it leaves and its place there, so
 * that a network can be read out of the rows of a graph in place of being built.
 */
export interface FlowNetwork {
  readonly stateCount: number;
  arcCount(state: number): number;
  head(state: number, arc: number): number;
  /** How much more can go along the arc; above zero while it is open. */
  room(state: number, arc: number): number;
  /** How much more can come the other way, from the arc's head to the state. */
  roomBack(state: number, arc: number): number;
  /** Sends flow along the arc; an amount equal to the room leaves exactly none. */
  push(state: number, arc: number, amount: number): void;
}
