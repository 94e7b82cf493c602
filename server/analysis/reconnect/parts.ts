/** The nodes of each group of a graph between which links may be proposed. */
export class Parts {
  readonly count: number;
  /** False when a group has more nodes than are tried: then what was not found may still exist. */
  readonly exhaustive: boolean;
  readonly #nodes: readonly number[][];

  constructor(group: Int32Array, count: number, candidates: readonly number[] | undefined, limit: number) {
    const nodes: number[][] = Array.from({ length: count }, () => []);
    let exhaustive = true;
    const offer = (node: number): void => {
      const list = nodes[group[node] ?? -1];
      if (list === undefined) return;
      if (list.length < limit) list.push(node);
      else exhaustive = false;
    };
    if (candidates === undefined) for (let node = 0; node < group.length; node += 1) offer(node);
    else for (const node of new Set(candidates)) offer(node);
    this.count = count;
    this.exhaustive = exhaustive;
    this.#nodes = nodes;
  }

  nodes(part: number): readonly number[] {
    return this.#nodes[part] ?? [];
  }
}
