/** The highest of each group, as they are offered one by one; of equals the first offered. */
export class Tops<Group> {
  readonly #most: number;
  readonly #groups = new Map<Group, { item: number; height: number }[]>();

  constructor(most: number) {
    this.#most = most;
  }

  offer(group: Group, item: number, height: number): void {
    const top = this.#groups.get(group) ?? [];
    if (top.length === 0) this.#groups.set(group, top);
    if (top.length === this.#most && height <= (top.at(-1)?.height ?? 0)) return;
    let at = top.length;
    while (at > 0 && (top[at - 1]?.height ?? 0) < height) at -= 1;
    top.splice(at, 0, { item, height });
    if (top.length > this.#most) top.pop();
  }

  /** All that are kept, the highest first. */
  all(): number[] {
    return [...this.#groups.values()]
      .flat()
      .sort((a, b) => b.height - a.height || a.item - b.item)
      .map(({ item }) => item);
  }
}
