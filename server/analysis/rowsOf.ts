import { RowOrder } from '../graph/rowOrder.ts';
import type { Rows } from '../graph/walk.ts';

type PlainLink = readonly [source: number, target: number, weight?: number, layer?: number];

/** Rows from a plain list of links: for graphs that do not come from a store. */
export function rowsOf(nodeCount: number, links: readonly PlainLink[]): Rows {
  return rowsOfArrays(
    nodeCount,
    Int32Array.from(links, ([source]) => source),
    Int32Array.from(links, ([, target]) => target),
    Float64Array.from(links, ([, , weight = 1]) => weight),
    Uint8Array.from(links, ([, , , layer = 0]) => layer),
  );
}

/** The same from arrays, for lists of millions. Links of one weight keep their order. */
export function rowsOfArrays(nodeCount: number, source: Int32Array, target: Int32Array, weight?: Float64Array, layer?: Uint8Array): Rows {
  const rowLength = rowLengths(nodeCount, source, target);
  const rowStart = new Uint32Array(nodeCount);
  let entries = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    rowStart[node] = entries;
    entries += rowLength[node] ?? 0;
  }
  const rows = {
    nodeCount,
    rowStart,
    rowLength,
    neighbour: new Int32Array(entries),
    entry: new Uint32Array(entries),
    weight: new Float64Array(entries),
    layer: new Uint8Array(entries),
  };
  fill(rows, source, target, weight, layer);
  const order = new RowOrder();
  for (let node = 0; node < nodeCount; node += 1) order.sort(rows, rowStart[node] ?? 0, rowLength[node] ?? 0);
  return rows;
}

function rowLengths(nodeCount: number, source: Int32Array, target: Int32Array): Uint32Array {
  const lengths = new Uint32Array(nodeCount);
  for (let link = 0; link < source.length; link += 1) {
    const from = source[link] ?? -1;
    const to = target[link] ?? -1;
    if (from < 0 || from >= nodeCount || to < 0 || to >= nodeCount) {
      throw new RangeError(`Link ${link} goes from ${from} to ${to}, but there are only ${nodeCount} nodes.`);
    }
    lengths[from] = (lengths[from] ?? 0) + 1;
    if (to !== from) lengths[to] = (lengths[to] ?? 0) + 1;
  }
  return lengths;
}

function fill(rows: Rows, source: Int32Array, target: Int32Array, weight?: Float64Array, layer?: Uint8Array): void {
  const next = rows.rowStart.slice();
  for (let link = 0; link < source.length; link += 1) {
    const from = source[link] ?? 0;
    const to = target[link] ?? 0;
    const linkWeight = weight === undefined ? 1 : (weight[link] ?? 1);
    const slot = next[from] ?? 0;
    next[from] = slot + 1;
    rows.neighbour[slot] = to;
    rows.entry[slot] = link << 1;
    rows.weight[slot] = linkWeight;
    rows.layer[slot] = layer?.[link] ?? 0;
    if (to === from) continue;
    const back = next[to] ?? 0;
    next[to] = back + 1;
    rows.neighbour[back] = from;
    rows.entry[back] = (link << 1) | 1;
    rows.weight[back] = linkWeight;
    rows.layer[back] = layer?.[link] ?? 0;
  }
}
