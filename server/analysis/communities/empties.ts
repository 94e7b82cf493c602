import { NONE } from './chooser.ts';

/** Communities without members, for nodes that are better alone. */
export class Empties {
  readonly #size: Int32Array;
  readonly #names: number[] = [];

  constructor(community: Int32Array) {
    this.#size = new Int32Array(community.length);
    for (const name of community) this.#size[name] = (this.#size[name] ?? 0) + 1;
    this.#size.forEach((size, name) => {
      if (size === 0) this.#names.push(name);
    });
  }

  newest(): number {
    return this.#names.at(-1) ?? NONE;
  }

  moved(from: number, to: number): void {
    const left = (this.#size[from] ?? 0) - 1;
    const there = (this.#size[to] ?? 0) + 1;
    this.#size[from] = left;
    this.#size[to] = there;
    // Nobody moves to an empty community but the newest.
    if (there === 1) this.#names.pop();
    if (left === 0) this.#names.push(from);
  }
}
