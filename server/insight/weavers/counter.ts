/** How often each key was met. */
export class Counter<Key> {
  readonly #counts = new Map<Key, number>();

  /** Whether it was the first time. Nothing happens without a key. */
  add(key: Key | undefined): boolean {
    if (key === undefined) return false;
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    return count === 0;
  }

  /** Most first; among equals the one that was met first. */
  sorted(): Map<Key, number> {
    return new Map([...this.#counts].sort(([, a], [, b]) => b - a));
  }
}
