/**
 * What an algorithm may see of a graph: rows of neighbours in typed arrays. The row of node v stands at rowStart[v] and is rowLength[v]
 * long. `entry` holds the link's index twice, plus one when the link comes in. A link from a node to itself stands in its row once.
 */
export interface Rows {
  readonly nodeCount: number;
  readonly rowStart: Uint32Array;
  readonly rowLength: Uint32Array;
  readonly neighbour: Int32Array;
  readonly entry: Uint32Array;
  /** The link's weight, beside the neighbour that it leads to. */
  readonly weight: Float64Array;
}

/** Which links and nodes count. `open` says that all do, so that nobody needs to ask. */
export interface Admission {
  readonly open: boolean;
  link(link: number): boolean;
  node(node: number): boolean;
}

export const EVERYTHING: Admission = { open: true, link: () => true, node: () => true };

/** Which way links are followed. */
export type Direction = 'both' | 'out' | 'in';

export const opposite = (direction: Direction): Direction => (direction === 'out' ? 'in' : direction === 'in' ? 'out' : 'both');

export const linkOf = (entry: number): number => entry >>> 1;

export const goes = (entry: number, direction: Direction): boolean => direction === 'both' || ((entry & 1) === 0) === (direction === 'out');
