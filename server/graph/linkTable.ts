import { LINK_BYTES, type LinkRow } from '../store/linkBlock.ts';
import type { LinkRef } from '../store/store.ts';
import { positionOf } from './positionOf.ts';
import { roomFor, sharedFloat64, sharedInt32, sharedUint8, sharedUint16, sharedUint32, widened } from './sharedArray.ts';

/** The links as columns. Ends are node indexes. */
export class LinkTable {
  count = 0;
  aliveCount = 0;
  ref: Uint32Array;
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
  from: Int32Array;
  to: Int32Array;
  kind: Uint16Array;
  layer: Uint8Array;
  confidence: Uint8Array;
  alive: Uint8Array;

  constructor(expected: number) {
    // A large graph gets a little slack only: at 10M links a quarter would be 80 MB.
    const room = expected + Math.min(roomFor(expected) - expected, 100_000);
    this.ref = sharedUint32(room);
    this.source = sharedInt32(room);
    this.target = sharedInt32(room);
    this.weight = sharedFloat64(room);
    this.from = sharedInt32(room);
    this.to = sharedInt32(room);
    this.kind = sharedUint16(room);
    this.layer = sharedUint8(room);
    this.confidence = sharedUint8(room);
    this.alive = sharedUint8(room);
  }

  /** -1 when there is no such link now. */
  indexOfRef(ref: LinkRef): number {
    const index = positionOf(this.ref, this.count, ref);
    return index >= 0 && this.alive[index] === 1 ? index : -1;
  }

  /** Adds or rewrites a link; its ends are given as node indexes. */
  put(row: LinkRow, source: number, target: number): number {
    const known = positionOf(this.ref, this.count, row.ref);
    const index = known >= 0 ? known : this.#append(row.ref);
    if (this.alive[index] !== 1) this.aliveCount += 1;
    this.alive[index] = 1;
    this.source[index] = source;
    this.target[index] = target;
    this.weight[index] = row.weight;
    this.from[index] = row.from;
    this.to[index] = row.to;
    this.kind[index] = row.kind;
    this.layer[index] = row.layer;
    this.confidence[index] = row.confidence;
    return index;
  }

  remove(index: number): void {
    if (this.alive[index] !== 1) return;
    this.alive[index] = 0;
    this.aliveCount -= 1;
  }

  /** Appends many links at once; reads the columns straight from the bytes, without an object per link. */
  appendBlock(bytes: Uint8Array, nodeIndexOfRef: Int32Array): void {
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
    const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
    const days = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
    const weights = new Float64Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 8);
    const kinds = new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 2);
    const records = aligned.byteLength / LINK_BYTES;
    if (this.count + records > this.ref.length) this.#widen(roomFor(this.count + records));
    for (let record = 0; record < records; record += 1) {
      const word = record * 8;
      const ref = words[word] ?? 0;
      if (ref === 0) continue;
      const index = this.count++;
      this.ref[index] = ref;
      this.source[index] = nodeIndexOfRef[words[word + 1] ?? 0] ?? -1;
      this.target[index] = nodeIndexOfRef[words[word + 2] ?? 0] ?? -1;
      this.from[index] = days[word + 3] ?? 0;
      this.weight[index] = weights[record * 4 + 2] ?? 1;
      this.to[index] = days[word + 6] ?? 0;
      this.kind[index] = kinds[record * 16 + 14] ?? 0;
      this.layer[index] = aligned[record * LINK_BYTES + 30] ?? 0;
      this.confidence[index] = aligned[record * LINK_BYTES + 31] ?? 0;
      this.alive[index] = 1;
      this.aliveCount += 1;
    }
  }

  #append(ref: LinkRef): number {
    if (this.count >= this.ref.length) this.#widen(roomFor(this.count + 1));
    this.ref[this.count] = ref;
    return this.count++;
  }

  #widen(room: number): void {
    this.ref = widened(this.ref, sharedUint32, room);
    this.source = widened(this.source, sharedInt32, room);
    this.target = widened(this.target, sharedInt32, room);
    this.weight = widened(this.weight, sharedFloat64, room);
    this.from = widened(this.from, sharedInt32, room);
    this.to = widened(this.to, sharedInt32, room);
    this.kind = widened(this.kind, sharedUint16, room);
    this.layer = widened(this.layer, sharedUint8, room);
    this.confidence = widened(this.confidence, sharedUint8, room);
    this.alive = widened(this.alive, sharedUint8, room);
  }
}
