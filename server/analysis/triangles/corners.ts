import type { SimpleRows } from '../simpleRows.ts';

/** Of one member: of how many triangles nodes are corners, and how many arcs lie opposite to them. */
export interface Corners {
  readonly count: Float64Array;
  readonly arcs: Float64Array;
}

/** How many arcs there are between two nodes, by the ways that links go. */
const ARCS = Uint8Array.of(0, 1, 1, 2);

/**
 * Keeps of the rows of nodes first … end - 1, at their start, the neighbours with more neighbours (among equals, with the higher
 * index), each with the number of arcs to it. No node has more than a few of them: at most the square root of twice the links.
 */
export function keepHigher(simple: SimpleRows, higher: Int32Array, first: number, end: number): void {
  const { start, length, neighbour, ways } = simple;
  for (let node = first; node < end; node += 1) {
    const rowStart = start[node] ?? 0;
    const neighbours = length[node] ?? 0;
    let kept = rowStart;
    for (let slot = rowStart; slot < rowStart + neighbours; slot += 1) {
      const other = neighbour[slot] ?? 0;
      const others = length[other] ?? 0;
      if (others < neighbours || (others === neighbours && other < node)) continue;
      neighbour[kept] = other;
      ways[kept] = ARCS[ways[slot] ?? 0] ?? 0;
      kept += 1;
    }
    higher[node] = kept - rowStart;
  }
}

/** Counts the triangles whose lowest corner is one of first … end - 1; returns how many entries it read. */
export function countCorners(
  simple: SimpleRows,
  higher: Int32Array,
  beside: Uint8Array,
  corners: Corners,
  first: number,
  end: number,
): number {
  const { start, neighbour, ways } = simple;
  let entries = end - first;
  for (let low = first; low < end; low += 1) {
    const rowStart = start[low] ?? 0;
    const rowEnd = rowStart + (higher[low] ?? 0);
    if (rowEnd - rowStart < 2) continue;
    for (let slot = rowStart; slot < rowEnd; slot += 1) beside[neighbour[slot] ?? 0] = ways[slot] ?? 0;
    for (let slot = rowStart; slot < rowEnd; slot += 1) entries += closeAt(simple, higher, beside, corners, low, slot);
    for (let slot = rowStart; slot < rowEnd; slot += 1) beside[neighbour[slot] ?? 0] = 0;
  }
  return entries;
}

/** The triangles of a node and one neighbour; `beside` holds the number of arcs from the node to each other. */
function closeAt(simple: SimpleRows, higher: Int32Array, beside: Uint8Array, corners: Corners, low: number, lowSlot: number): number {
  const { start, neighbour, ways } = simple;
  const { count, arcs } = corners;
  const middle = neighbour[lowSlot] ?? 0;
  const toMiddle = ways[lowSlot] ?? 0;
  const rowStart = start[middle] ?? 0;
  const rowEnd = rowStart + (higher[middle] ?? 0);
  let closed = 0;
  let opposite = 0;
  let oppositeOfMiddle = 0;
  for (let slot = rowStart; slot < rowEnd; slot += 1) {
    const high = neighbour[slot] ?? 0;
    const toHigh = beside[high] ?? 0;
    if (toHigh === 0) continue;
    closed += 1;
    opposite += ways[slot] ?? 0;
    oppositeOfMiddle += toHigh;
    count[high] = (count[high] ?? 0) + 1;
    arcs[high] = (arcs[high] ?? 0) + toMiddle;
  }
  if (closed > 0) {
    count[low] = (count[low] ?? 0) + closed;
    arcs[low] = (arcs[low] ?? 0) + opposite;
    count[middle] = (count[middle] ?? 0) + closed;
    arcs[middle] = (arcs[middle] ?? 0) + oppositeOfMiddle;
  }
  return rowEnd - rowStart;
}
