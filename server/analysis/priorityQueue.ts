/**
 * Nodes by key, smallest first: a heap with four children a place, which is shallower than one with two and stays within a cache line.
 * A node may stand in it several times; whoever takes one out skips those that have become stale.
 */
export class PriorityQueue {
  size = 0;
  #keys = new Float64Array(1024);
  #nodes = new Int32Array(1024);

  /** The smallest key; asked only when the queue is not empty. */
  get key(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY;
  }

  get node(): number {
    return this.#nodes[0] ?? 0;
  }

  clear(): void {
    this.size = 0;
  }

  push(key: number, node: number): void {
    let at = this.size;
    this.size += 1;
    if (at >= this.#keys.length) this.#widen();
    const keys = this.#keys;
    const nodes = this.#nodes;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = keys[parent] ?? 0;
      if (above <= key) break;
      keys[at] = above;
      nodes[at] = nodes[parent] ?? 0;
      at = parent;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  /** Takes the first one out. */
  pop(): void {
    const keys = this.#keys;
    const nodes = this.#nodes;
    this.size -= 1;
    const last = this.size;
    const key = keys[last] ?? 0;
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= last) break;
      const end = Math.min(first + 4, last);
      let least = first;
      let leastKey = keys[first] ?? 0;
      for (let child = first + 1; child < end; child += 1) {
        const childKey = keys[child] ?? 0;
        if (childKey >= leastKey) continue;
        leastKey = childKey;
        least = child;
      }
      if (leastKey >= key) break;
      keys[at] = leastKey;
      nodes[at] = nodes[least] ?? 0;
      at = least;
    }
    keys[at] = key;
    nodes[at] = nodes[last] ?? 0;
  }

  #widen(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    const nodes = new Int32Array(this.#nodes.length * 2);
    nodes.set(this.#nodes);
    this.#keys = keys;
    this.#nodes = nodes;
  }
}
