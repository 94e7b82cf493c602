/** The few nodes with the highest amounts of many, in a heap whose lowest is at the top. Of equal amounts the lower node is higher. */
export class Highest {
  readonly #node: Int32Array;
  readonly #amount: Float64Array;
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#node = new Int32Array(limit);
    this.#amount = new Float64Array(limit);
  }

  offer(node: number, amount: number): void {
    if (this.#size < this.#limit) {
      this.#rise(this.#size, node, amount);
      this.#size += 1;
    } else if (this.#limit > 0 && this.#under(0, node, amount)) this.#sink(this.#size, node, amount);
  }

  /** The nodes, highest first. Empties the heap. */
  take(): Int32Array {
    const taken = new Int32Array(this.#size);
    while (this.#size > 0) {
      this.#size -= 1;
      taken[this.#size] = this.#node[0] ?? 0;
      const last = this.#size;
      this.#sink(last, this.#node[last] ?? 0, this.#amount[last] ?? 0);
    }
    return taken;
  }

  /** Whether what stands at `place` is lower than the given. */
  #under(place: number, node: number, amount: number): boolean {
    const held = this.#amount[place] ?? 0;
    return held < amount || (held === amount && (this.#node[place] ?? 0) > node);
  }

  #put(place: number, node: number, amount: number): void {
    this.#node[place] = node;
    this.#amount[place] = amount;
  }

  #rise(from: number, node: number, amount: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.#under(above, node, amount)) break;
      this.#put(place, this.#node[above] ?? 0, this.#amount[above] ?? 0);
      place = above;
    }
    this.#put(place, node, amount);
  }

  /** Puts the given at the top of the first `size` and lets it sink. */
  #sink(size: number, node: number, amount: number): void {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= size) break;
      if (below + 1 < size && !this.#under(below, this.#node[below + 1] ?? 0, this.#amount[below + 1] ?? 0)) below += 1;
      if (!this.#under(below, node, amount)) break;
      this.#put(place, this.#node[below] ?? 0, this.#amount[below] ?? 0);
      place = below;
    }
    this.#put(place, node, amount);
  }
}
