/** An amount for a few of many nodes. Clearing it costs what was written, not what there is. */
export class Tally {
  readonly amount: Float64Array;
  /** The nodes that have an amount, in the order in which they got it: the first `size` count. */
  readonly nodes: Int32Array;
  readonly #held: Uint8Array;
  size = 0;

  constructor(nodeCount: number) {
    this.amount = new Float64Array(nodeCount);
    this.nodes = new Int32Array(nodeCount);
    this.#held = new Uint8Array(nodeCount);
  }

  add(node: number, amount: number): void {
    if (this.#held[node] === 0) {
      this.#held[node] = 1;
      this.nodes[this.size] = node;
      this.size += 1;
    }
    this.amount[node] = (this.amount[node] ?? 0) + amount;
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) {
      const node = this.nodes[at] ?? 0;
      this.amount[node] = 0;
      this.#held[node] = 0;
    }
    this.size = 0;
  }
}
