import type { SimpleRows } from '../simpleRows.ts';

/** What lies between the two ends of each tie, beside its two entries in the rows. */
export interface Between {
  /** The products of their ties to each common neighbour, divided by that one's strength, added up. */
  readonly passed: Float64Array;
  /** The products themselves, added up. */
  readonly repeated: Float64Array;
}

/**
 * Fills in, for ties whose end with more neighbours is one of first … end - 1. Both sums are the same seen from either end, so that each
 * tie is worked out once, by reading the row of the end with fewer neighbours: hubs are never read for the sake of small nodes. `ofHub`
 * has two places a node and is zero before and after. Returns how many entries it read.
 */
export function measureBetween(
  ties: SimpleRows,
  strength: Float64Array,
  ofHub: Float64Array,
  between: Between,
  first: number,
  end: number,
): number {
  const { start, length, neighbour, weight } = ties;
  let entries = end - first;
  for (let hub = first; hub < end; hub += 1) {
    const neighbours = length[hub] ?? 0;
    const rowStart = start[hub] ?? 0;
    const rowEnd = rowStart + neighbours;
    for (let slot = rowStart; slot < rowEnd; slot += 1) {
      const other = neighbour[slot] ?? 0;
      const tie = weight[slot] ?? 0;
      ofHub[2 * other] = shareOf(tie, strength[other] ?? 0);
      ofHub[2 * other + 1] = tie;
    }
    entries += 2 * neighbours;
    for (let slot = rowStart; slot < rowEnd; slot += 1) {
      const other = neighbour[slot] ?? 0;
      const others = length[other] ?? 0;
      if (others > neighbours || (others === neighbours && other > hub)) continue;
      entries += others;
      readRow(ties, ofHub, between, hub, slot, other);
    }
    for (let slot = rowStart; slot < rowEnd; slot += 1) {
      const other = neighbour[slot] ?? 0;
      ofHub[2 * other] = 0;
      ofHub[2 * other + 1] = 0;
    }
  }
  return entries;
}

function readRow(ties: SimpleRows, ofHub: Float64Array, between: Between, hub: number, hubSlot: number, node: number): void {
  const { neighbour, weight } = ties;
  const start = ties.start[node] ?? 0;
  const end = start + (ties.length[node] ?? 0);
  let passed = 0;
  let repeated = 0;
  for (let slot = start; slot < end; slot += 1) {
    const other = neighbour[slot] ?? 0;
    const tie = weight[slot] ?? 0;
    passed += tie * (ofHub[2 * other] ?? 0);
    repeated += tie * (ofHub[2 * other + 1] ?? 0);
  }
  const slot = placeOf(neighbour, hub, start, end);
  between.passed[slot] = passed;
  between.repeated[slot] = repeated;
  between.passed[hubSlot] = passed;
  between.repeated[hubSlot] = repeated;
}

/** With weights of zero nobody has a share. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Where a neighbour that is there stands in a row. */
function placeOf(neighbour: Int32Array, wanted: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((neighbour[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
