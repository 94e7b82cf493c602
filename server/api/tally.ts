/** Counts by key, in the order in which the keys first come. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string | undefined, by = 1): void {
    if (key !== undefined && key !== '') this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  /** Largest first; equal counts by name, so that an answer is always the same. */
  toRecord(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  }
}

/** Counts as a record; a key may come more than once. */
export function tallied(counts: Iterable<readonly [key: string, count: number]>): Record<string, number> {
  const tally = new Tally();
  for (const [key, count] of counts) tally.add(key, count);
  return tally.toRecord();
}
