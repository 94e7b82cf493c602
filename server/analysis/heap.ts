/** Four children a node: a shallower tree than with two, and the children stand on one cache line. */
const CHILDREN = 4;
const ABSENT = -1;

/** Nodes by their keys, the smallest first; among equal keys the lower index, so that the order never rests on chance. */
export class NodeHeap {
  readonly #keys: Float64Array;
  readonly #heap: Int32Array;
  readonly #place: Int32Array;
  #size = 0;

  /** The keys stay the caller's: lower a key there, then call `lowered`. */
  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#heap = new Int32Array(keys.length);
    this.#place = new Int32Array(keys.length).fill(ABSENT);
  }

  get size(): number {
    return this.#size;
  }

  /** Takes the node in, or moves it up when it is in already and its key became smaller. */
  lowered(node: number): void {
    const place = this.#place[node] ?? ABSENT;
    this.#rise(place === ABSENT ? this.#size++ : place, node);
  }

  /** The node with the smallest key, which leaves; -1 when none is left. */
  pop(): number {
    if (this.#size === 0) return ABSENT;
    const first = this.#heap[0] ?? 0;
    this.#place[first] = ABSENT;
    this.#size -= 1;
    if (this.#size > 0) this.#sink(this.#heap[this.#size] ?? 0);
    return first;
  }

  /** Ready for the next search, at the cost of what is still in. */
  clear(): void {
    for (let at = 0; at < this.#size; at += 1) this.#place[this.#heap[at] ?? 0] = ABSENT;
    this.#size = 0;
  }

  #rise(from: number, node: number): void {
    const key = this.#keys[node] ?? 0;
    let at = from;
    while (at > 0) {
      const parentAt = (at - 1) >>> 2;
      const parent = this.#heap[parentAt] ?? 0;
      const parentKey = this.#keys[parent] ?? 0;
      if (parentKey < key || (parentKey === key && parent < node)) break;
      this.#put(at, parent);
      at = parentAt;
    }
    this.#put(at, node);
  }

  /** Sinks a node from the top, which is free, to its place. */
  #sink(node: number): void {
    const key = this.#keys[node] ?? 0;
    let at = 0;
    for (;;) {
      const childAt = this.#smallestChild(at);
      if (childAt === ABSENT) break;
      const child = this.#heap[childAt] ?? 0;
      const childKey = this.#keys[child] ?? 0;
      if (key < childKey || (key === childKey && node < child)) break;
      this.#put(at, child);
      at = childAt;
    }
    this.#put(at, node);
  }

  #smallestChild(at: number): number {
    const first = at * CHILDREN + 1;
    if (first >= this.#size) return ABSENT;
    const end = Math.min(first + CHILDREN, this.#size);
    let smallestAt = first;
    let smallest = this.#heap[first] ?? 0;
    let smallestKey = this.#keys[smallest] ?? 0;
    for (let childAt = first + 1; childAt < end; childAt += 1) {
      const child = this.#heap[childAt] ?? 0;
      const key = this.#keys[child] ?? 0;
      if (key > smallestKey || (key === smallestKey && child > smallest)) continue;
      smallestAt = childAt;
      smallest = child;
      smallestKey = key;
    }
    return smallestAt;
  }

  #put(at: number, node: number): void {
    this.#heap[at] = node;
    this.#place[node] = at;
  }
}
