import type { SharedArray } from './sharedArray.ts';

/** Rows up to this length are sorted where they stand. */
const SHORT = 24;

/** The columns of the rows; the first decides the order. */
export interface RowColumns {
  readonly weight: Float64Array;
  readonly neighbour: Int32Array;
  readonly entry: Uint32Array;
  readonly layer: Uint8Array;
}

/** Puts the slots of a row in the order of their weights; equal ones stay as they stood. */
export class RowOrder {
  #order = new Uint32Array(0);
  #merged = new Uint32Array(0);

  sort(columns: RowColumns, start: number, length: number): void {
    if (isSorted(columns.weight, start, start + length)) return;
    if (length <= SHORT) insertionSort(columns, start, start + length);
    else this.#mergeSort(columns, start, length);
  }

  #mergeSort(columns: RowColumns, start: number, length: number): void {
    if (this.#order.length < length) {
      this.#order = new Uint32Array(length * 2);
      this.#merged = new Uint32Array(length * 2);
    }
    let [order, merged] = [this.#order, this.#merged];
    for (let at = 0; at < length; at += 1) order[at] = at;
    for (let width = 1; width < length; width *= 2) {
      for (let left = 0; left < length; left += 2 * width) merge(columns.weight, start, order, merged, left, width, length);
      [order, merged] = [merged, order];
    }
    for (const column of [columns.weight, columns.neighbour, columns.entry, columns.layer]) permute(column, start, order, length);
  }
}

function isSorted(weight: Float64Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if ((weight[at] ?? 0) < (weight[at - 1] ?? 0)) return false;
  return true;
}

function insertionSort({ weight, neighbour, entry, layer }: RowColumns, start: number, end: number): void {
  for (let at = start + 1; at < end; at += 1) {
    const key = weight[at] ?? 0;
    let to = at;
    while (to > start && (weight[to - 1] ?? 0) > key) to -= 1;
    if (to === at) continue;
    const [itsNeighbour, itsEntry, itsLayer] = [neighbour[at] ?? 0, entry[at] ?? 0, layer[at] ?? 0];
    for (let slot = at; slot > to; slot -= 1) {
      weight[slot] = weight[slot - 1] ?? 0;
      neighbour[slot] = neighbour[slot - 1] ?? 0;
      entry[slot] = entry[slot - 1] ?? 0;
      layer[slot] = layer[slot - 1] ?? 0;
    }
    weight[to] = key;
    neighbour[to] = itsNeighbour;
    entry[to] = itsEntry;
    layer[to] = itsLayer;
  }
}

/** Merges two neighbouring runs of positions, each in the order of weight. */
function merge(weight: Float64Array, start: number, from: Uint32Array, into: Uint32Array, left: number, width: number, end: number): void {
  const middle = Math.min(left + width, end);
  const last = Math.min(left + 2 * width, end);
  let a = left;
  let b = middle;
  for (let at = left; at < last; at += 1) {
    const takeFirst = a < middle && (b >= last || (weight[start + (from[a] ?? 0)] ?? 0) <= (weight[start + (from[b] ?? 0)] ?? 0));
    into[at] = from[takeFirst ? a++ : b++] ?? 0;
  }
}

function permute(column: SharedArray, start: number, order: Uint32Array, length: number): void {
  const before = column.slice(start, start + length);
  for (let at = 0; at < length; at += 1) column[start + at] = before[order[at] ?? 0] ?? 0;
}
