/** Links in the order they came, each pair of ends once. A hash table of positions: four bytes a slot, which a Set cannot do. */
export class LinkSet {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  count = 0;
  /** The position of a link plus one; 0 when the slot is free. */
  readonly #slots: Uint32Array;

  constructor(room: number) {
    this.source = new Uint32Array(room);
    this.target = new Uint32Array(room);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(room * 2 + 1)));
  }

  /** False when the pair is already there. */
  add(source: number, target: number): boolean {
    const last = this.#slots.length - 1;
    let slot = (Math.imul(source, 0x9e3779b1) + Math.imul(target, 0x85ebca6b)) | 0;
    slot = (slot ^ (slot >>> 15)) & last;
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (this.source[held - 1] === source && this.target[held - 1] === target) return false;
      slot = (slot + 1) & last;
    }
    this.source[this.count] = source;
    this.target[this.count] = target;
    this.count += 1;
    this.#slots[slot] = this.count;
    return true;
  }
}
