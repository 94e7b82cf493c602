import { confidenceRank } from '../../model/confidence.ts';
import type { NodeId } from '../../model/ids.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../model/nodeTypes.ts';
import { firstDay, type PartialDate } from '../../model/partialDate.ts';
import { NO_DAY } from '../store/linkBlock.ts';
import type { NodeRef, NodeRow } from '../store/store.ts';
import { IdTable } from './idTable.ts';
import { positionOf } from './positionOf.ts';
import { roomFor, sharedFloat64, sharedInt32, sharedUint8, sharedUint32, widened } from './sharedArray.ts';

export const NO_NODE = -1;

/** The nodes as columns. A node's index is its position here; it stays as long as the projection lives, also when the node is gone. */
export class NodeTable {
  readonly ids: IdTable;
  /** Province names by code; 0 stands for none. */
  readonly provinces: string[] = [''];
  ref: Uint32Array;
  type: Uint8Array;
  province: Uint8Array;
  confidence: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  /** The index of the city that the node names, which may be gone: ask `cityOf`. */
  city: Int32Array;
  /** NaN where nobody knows. */
  longitude: Float64Array;
  latitude: Float64Array;
  /** 1 while the node exists. */
  alive: Uint8Array;
  aliveCount = 0;
  /** Nodes that named their city before it came. */
  readonly #awaiting = new Map<number, NodeId>();

  constructor(expected: number) {
    const room = roomFor(expected);
    this.ids = new IdTable(expected);
    this.ref = sharedUint32(room);
    this.type = sharedUint8(room);
    this.province = sharedUint8(room);
    this.confidence = sharedUint8(room);
    this.from = sharedInt32(room);
    this.to = sharedInt32(room);
    this.city = sharedInt32(room);
    this.longitude = sharedFloat64(room);
    this.latitude = sharedFloat64(room);
    this.alive = sharedUint8(room);
  }

  get count(): number {
    return this.ids.count;
  }

  /** NO_NODE when there is no such node now. */
  indexOfId(id: string): number {
    const index = this.ids.indexOf(id);
    return index >= 0 && this.alive[index] === 1 ? index : NO_NODE;
  }

  indexOfRef(ref: NodeRef): number {
    return positionOf(this.ref, this.count, ref);
  }

  nodeId(index: number): NodeId {
    // Only ids of node rows are ever put into the table.
    return this.ids.id(index) as NodeId;
  }

  typeId(index: number): NodeTypeId {
    const id = NODE_TYPE_IDS[this.type[index] ?? -1];
    if (id === undefined) throw new RangeError(`No node at ${index}`);
    return id;
  }

  provinceOf(index: number): string {
    return this.provinces[this.province[index] ?? 0] ?? '';
  }

  /** The index of the city that the node lies in, or NO_NODE. */
  cityOf(index: number): number {
    const city = this.city[index] ?? NO_NODE;
    return city !== NO_NODE && this.alive[city] === 1 ? city : NO_NODE;
  }

  put(row: NodeRow): number {
    const known = this.indexOfRef(row.ref);
    const index = known === NO_NODE ? this.#append(row) : known;
    if (this.alive[index] !== 1) this.aliveCount += 1;
    this.alive[index] = 1;
    this.type[index] = NODE_TYPE_IDS.indexOf(row.type);
    this.province[index] = this.#provinceCode(row.province);
    this.confidence[index] = confidenceRank(row.confidence);
    this.from[index] = dayOf(row.from);
    this.to[index] = dayOf(row.to);
    this.city[index] = this.#cityIndex(row.city, index);
    this.longitude[index] = row.position?.[0] ?? Number.NaN;
    this.latitude[index] = row.position?.[1] ?? Number.NaN;
    return index;
  }

  remove(ref: NodeRef): void {
    const index = this.indexOfRef(ref);
    if (index === NO_NODE || this.alive[index] !== 1) return;
    this.alive[index] = 0;
    this.aliveCount -= 1;
  }

  #append(row: NodeRow): number {
    const former = this.ids.indexOf(row.id);
    const index = this.ids.append(row.id);
    if (index >= this.ref.length) this.#widen(roomFor(index + 1));
    this.ref[index] = row.ref;
    for (const [waiting, city] of this.#awaiting) if (city === row.id) this.#settle(waiting, index);
    if (former !== NO_NODE) this.#moveCity(former, index);
    return index;
  }

  /** A city that was removed and came again: those that lie in it follow. */
  #moveCity(former: number, index: number): void {
    for (let node = 0; node < this.count; node += 1) if (this.city[node] === former) this.city[node] = index;
  }

  #provinceCode(name: string | null): number {
    if (name === null) return 0;
    const known = this.provinces.indexOf(name);
    return known >= 0 ? known : this.provinces.push(name) - 1;
  }

  #settle(node: number, city: number): void {
    this.city[node] = city;
    this.#awaiting.delete(node);
  }

  #cityIndex(city: NodeId | null, of: number): number {
    this.#awaiting.delete(of);
    if (city === null) return NO_NODE;
    const index = this.ids.indexOf(city);
    if (index === NO_NODE) this.#awaiting.set(of, city);
    return index;
  }

  #widen(room: number): void {
    this.ref = widened(this.ref, sharedUint32, room);
    this.type = widened(this.type, sharedUint8, room);
    this.province = widened(this.province, sharedUint8, room);
    this.confidence = widened(this.confidence, sharedUint8, room);
    this.from = widened(this.from, sharedInt32, room);
    this.to = widened(this.to, sharedInt32, room);
    this.city = widened(this.city, sharedInt32, room);
    this.longitude = widened(this.longitude, sharedFloat64, room);
    this.latitude = widened(this.latitude, sharedFloat64, room);
    this.alive = widened(this.alive, sharedUint8, room);
  }
}

const dayOf = (date: PartialDate | null): number => (date === null ? NO_DAY : firstDay(date));
