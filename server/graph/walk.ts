/**
 * What an algorithm may see of a graph: rows of neighbours in typed arrays. The row of node v stands at rowStart[v] and is rowLength[v]
 * long, lightest link first. A link from a node to itself stands in its row once.
 */
export interface Rows {
  readonly nodeCount: number;
  readonly rowStart: Uint32Array;
  readonly rowLength: Uint32Array;
  readonly neighbour: Int32Array;
  /** The link's index twice, plus one when the link comes in. */
  readonly entry: Uint32Array;
  readonly weight: Float64Array;
  /** The link's layer, here so that a filter by layer costs no jump to the link. */
  readonly layer: Uint8Array;
}

/** Which links and nodes count. */
export interface Admission {
  /** All do, so that nobody needs to ask. */
  readonly open: boolean;
  /** One byte per layer, 1 where it counts; null when every layer does. */
  readonly layers: Uint8Array | null;
  /** Whether `link` and `node` have anything to say beyond the layers. */
  readonly asks: boolean;
  link(link: number): boolean;
  node(node: number): boolean;
}

export const EVERYTHING: Admission = { open: true, layers: null, asks: false, link: () => true, node: () => true };

/** Admits what both tests let through. */
export const admitting = (tests: Partial<Pick<Admission, 'link' | 'node'>>): Admission => ({
  ...EVERYTHING,
  open: false,
  asks: true,
  ...tests,
});

/** Which way links are followed. */
export type Direction = 'both' | 'out' | 'in';

export const opposite = (direction: Direction): Direction => (direction === 'out' ? 'in' : direction === 'in' ? 'out' : 'both');

export const linkOf = (entry: number): number => entry >>> 1;

export const goes = (entry: number, direction: Direction): boolean => direction === 'both' || ((entry & 1) === 0) === (direction === 'out');

/** Whether the step that stands at a slot of a row may be taken; `exempt` is a node that always counts, such as the end asked for. */
export function mayStep(rows: Rows, admission: Admission, direction: Direction, slot: number, exempt: number): boolean {
  const { layers } = admission;
  if (layers !== null && layers[rows.layer[slot] ?? 0] === 0) return false;
  const entry = rows.entry[slot] ?? 0;
  if (!goes(entry, direction)) return false;
  if (!admission.asks) return true;
  const next = rows.neighbour[slot] ?? 0;
  return admission.link(linkOf(entry)) && (next === exempt || admission.node(next));
}
