import type { LinkTable } from './linkTable.ts';
import { RowOrder } from './rowOrder.ts';
import { roomFor, type SharedArray, sharedFloat64, sharedInt32, sharedUint8, sharedUint32, widened } from './sharedArray.ts';
import type { Rows } from './walk.ts';

/**
 * The rows of the graph in memory, outgoing and incoming links together, lightest first. A row has room of its own; one that is full
 * moves to the end, so that a write costs one row and not the whole graph.
 */
export class Adjacency implements Rows {
  nodeCount: number;
  rowStart: Uint32Array;
  rowLength: Uint32Array;
  neighbour: Int32Array;
  entry: Uint32Array;
  weight: Float64Array;
  layer: Uint8Array;
  #rowRoom: Uint32Array;
  #end: number;
  readonly #order = new RowOrder();

  /** Builds every row from the table in two passes, count and place, and puts each in order. */
  constructor(nodeCount: number, links: LinkTable) {
    const rooms = roomFor(nodeCount);
    this.nodeCount = nodeCount;
    this.rowStart = sharedUint32(rooms);
    this.rowLength = sharedUint32(rooms);
    this.#rowRoom = sharedUint32(rooms);
    for (let link = 0; link < links.count; link += 1) {
      if (links.alive[link] !== 1) continue;
      const source = links.source[link] ?? 0;
      const target = links.target[link] ?? 0;
      this.#rowRoom[source] = (this.#rowRoom[source] ?? 0) + 1;
      if (target !== source) this.#rowRoom[target] = (this.#rowRoom[target] ?? 0) + 1;
    }
    let end = 0;
    for (let node = 0; node < nodeCount; node += 1) {
      this.rowStart[node] = end;
      end += this.#rowRoom[node] ?? 0;
    }
    this.#end = end;
    const room = end + Math.min(roomFor(end) - end, 200_000);
    this.neighbour = sharedInt32(room);
    this.entry = sharedUint32(room);
    this.weight = sharedFloat64(room);
    this.layer = sharedUint8(room);
    for (let link = 0; link < links.count; link += 1) if (links.alive[link] === 1) this.#place(link, links);
    for (let node = 0; node < nodeCount; node += 1) this.#order.sort(this, this.rowStart[node] ?? 0, this.rowLength[node] ?? 0);
  }

  add(link: number, links: LinkTable): void {
    const source = links.source[link] ?? 0;
    const target = links.target[link] ?? 0;
    this.#insert(source, target, link << 1, links);
    if (target !== source) this.#insert(target, source, (link << 1) | 1, links);
  }

  #place(link: number, links: LinkTable): void {
    const source = links.source[link] ?? 0;
    const target = links.target[link] ?? 0;
    this.#append(source, target, link << 1, links);
    if (target !== source) this.#append(target, source, (link << 1) | 1, links);
  }

  #append(node: number, neighbour: number, entry: number, links: LinkTable): void {
    const at = (this.rowStart[node] ?? 0) + (this.rowLength[node] ?? 0);
    this.neighbour[at] = neighbour;
    this.entry[at] = entry >>> 0;
    this.weight[at] = links.weight[entry >>> 1] ?? 1;
    this.layer[at] = links.layer[entry >>> 1] ?? 0;
    this.rowLength[node] = (this.rowLength[node] ?? 0) + 1;
  }

  remove(link: number, { source, target }: LinkTable): void {
    const from = source[link] ?? 0;
    const to = target[link] ?? 0;
    this.#drop(from, link << 1);
    if (to !== from) this.#drop(to, (link << 1) | 1);
  }

  /** Makes rows for nodes that came after the rows were built. */
  admit(nodeCount: number): void {
    if (nodeCount > this.rowStart.length) {
      const room = roomFor(nodeCount);
      this.rowStart = widened(this.rowStart, sharedUint32, room);
      this.rowLength = widened(this.rowLength, sharedUint32, room);
      this.#rowRoom = widened(this.#rowRoom, sharedUint32, room);
    }
    this.nodeCount = Math.max(this.nodeCount, nodeCount);
  }

  /** Puts the slot at the end of its row, then where its weight belongs. */
  #insert(node: number, neighbour: number, entry: number, links: LinkTable): void {
    const length = this.rowLength[node] ?? 0;
    if (length === (this.#rowRoom[node] ?? 0)) this.#move(node, Math.max(4, length * 2));
    this.#append(node, neighbour, entry, links);
    this.#order.sort(this, this.rowStart[node] ?? 0, length + 1);
  }

  #move(node: number, room: number): void {
    const end = this.#end + room;
    if (end > this.neighbour.length) {
      this.neighbour = widened(this.neighbour, sharedInt32, roomFor(end));
      this.entry = widened(this.entry, sharedUint32, roomFor(end));
      this.weight = widened(this.weight, sharedFloat64, roomFor(end));
      this.layer = widened(this.layer, sharedUint8, roomFor(end));
    }
    const start = this.rowStart[node] ?? 0;
    const length = this.rowLength[node] ?? 0;
    for (const column of this.#columns()) column.copyWithin(this.#end, start, start + length);
    this.rowStart[node] = this.#end;
    this.#rowRoom[node] = room;
    this.#end = end;
  }

  /** Closes the gap and keeps the order, so that a patched row reads like a row built anew. */
  #drop(node: number, entry: number): void {
    const start = this.rowStart[node] ?? 0;
    const length = this.rowLength[node] ?? 0;
    const at = this.entry.subarray(start, start + length).indexOf(entry >>> 0);
    if (at < 0) return;
    for (const column of this.#columns()) column.copyWithin(start + at, start + at + 1, start + length);
    this.rowLength[node] = length - 1;
  }

  #columns(): readonly SharedArray[] {
    return [this.neighbour, this.entry, this.weight, this.layer];
  }
}
