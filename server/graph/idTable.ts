import { roomFor, sharedInt32, sharedUint8, sharedUint32, widened } from './sharedArray.ts';

const EMPTY = -1;

/** Ids as packed UTF-8 with a hash index: a million of them take 30 MB and no garbage collection, where strings in a Map take 150 MB. */
export class IdTable {
  #bytes: Uint8Array;
  #ends: Uint32Array;
  #slots: Int32Array;
  #count = 0;

  constructor(expected: number) {
    this.#bytes = sharedUint8(roomFor(expected * 20));
    this.#ends = sharedUint32(roomFor(expected));
    this.#slots = emptySlots(expected);
  }

  get count(): number {
    return this.#count;
  }

  /** The id's position. An id that was here before means the new position from now on. */
  append(id: string): number {
    const index = this.#count;
    const start = this.#start(index);
    const bytes = Buffer.from(id, 'utf8');
    if (start + bytes.length > this.#bytes.length) {
      this.#bytes = widened(this.#bytes, sharedUint8, roomFor(start + bytes.length));
    }
    if (index >= this.#ends.length) this.#ends = widened(this.#ends, sharedUint32, roomFor(index + 1));
    if ((index + 1) * 2 > this.#slots.length) this.#rehash(index + 1);
    this.#bytes.set(bytes, start);
    this.#ends[index] = start + bytes.length;
    this.#count += 1;
    this.#place(index, bytes);
    return index;
  }

  /** -1 when there is no such id. */
  indexOf(id: string): number {
    return this.#slots[this.#slotOf(Buffer.from(id, 'utf8'))] ?? EMPTY;
  }

  id(index: number): string {
    if (index < 0 || index >= this.#count) throw new RangeError(`No id at ${index}`);
    return Buffer.from(this.#slice(index)).toString('utf8');
  }

  #start(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
  }

  #slice(index: number): Uint8Array {
    return this.#bytes.subarray(this.#start(index), this.#ends[index]);
  }

  #place(index: number, bytes: Uint8Array): void {
    this.#slots[this.#slotOf(bytes)] = index;
  }

  /** The slot that holds these bytes, or the free one where they belong. */
  #slotOf(bytes: Uint8Array): number {
    const mask = this.#slots.length - 1;
    let slot = hash(bytes) & mask;
    for (;;) {
      const index = this.#slots[slot] ?? EMPTY;
      if (index === EMPTY || Buffer.compare(this.#slice(index), bytes) === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #rehash(needed: number): void {
    this.#slots = emptySlots(roomFor(needed));
    for (let index = 0; index < this.#count; index += 1) this.#place(index, this.#slice(index));
  }
}

/** A power of two of slots, at most half of them full. */
function emptySlots(expected: number): Int32Array {
  return sharedInt32(2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)))).fill(EMPTY);
}

/** FNV-1a with a final mix, because only the low bits choose the slot. */
function hash(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
