/** So many combinations are tried before what was found has to do. */
const MOST_TRIES = 20_000;

export interface Cover {
  /** Places of the chosen sets, each with what it adds to those before it; the one that adds most first. */
  readonly chosen: readonly { readonly set: number; readonly adds: readonly number[] }[];
  /** What is in no set. */
  readonly uncovered: readonly number[];
  /** True when no fewer sets cover as much. */
  readonly fewest: boolean;
}

/**
 * The fewest sets that cover what is wanted as far as any do. Taking the largest gain again and again is known to need at most a
 * logarithm more than the fewest (Chvátal 1979); then smaller choices are looked for, of each wanted thing that few sets hold.
 * Among equals the earlier set is taken.
 */
export function fewestSets(sets: readonly ReadonlySet<number>[], wanted: readonly number[]): Cover {
  const holders = new Map(wanted.map((each) => [each, places(sets, each)]));
  const coverable = wanted.filter((each) => (holders.get(each) ?? []).length > 0);
  const greedy = inOrderOfGain(sets, coverable);
  const search = new Search(sets, holders);
  let best = greedy.map(({ set }) => set);
  while (best.length > 1) {
    const smaller = search.within(best.length - 1, new Set(coverable), []);
    if (smaller === undefined) break;
    best = smaller;
  }
  const isSame = best.length === greedy.length;
  return {
    chosen: isSame ? greedy : inOrderOfGain(sets, coverable, best),
    uncovered: wanted.filter((each) => !coverable.includes(each)),
    fewest: !search.exhausted,
  };
}

const places = (sets: readonly ReadonlySet<number>[], member: number): number[] =>
  sets.flatMap((set, place) => (set.has(member) ? [place] : []));

function inOrderOfGain(sets: readonly ReadonlySet<number>[], wanted: readonly number[], among = [...sets.keys()]): Cover['chosen'] {
  const left = new Set(wanted);
  const chosen: { set: number; adds: number[] }[] = [];
  while (left.size > 0) {
    let best: { set: number; adds: number[] } = { set: -1, adds: [] };
    for (const set of among) {
      const adds = [...left].filter((each) => sets[set]?.has(each));
      if (adds.length > best.adds.length) best = { set, adds };
    }
    if (best.adds.length === 0) return chosen;
    chosen.push(best);
    for (const each of best.adds) left.delete(each);
  }
  return chosen;
}

class Search {
  readonly #sets: readonly ReadonlySet<number>[];
  readonly #holders: ReadonlyMap<number, readonly number[]>;
  readonly #largest: number;
  #tries = 0;

  constructor(sets: readonly ReadonlySet<number>[], holders: ReadonlyMap<number, readonly number[]>) {
    this.#sets = sets;
    this.#holders = holders;
    this.#largest = sets.reduce((largest, { size }) => Math.max(largest, size), 0);
  }

  get exhausted(): boolean {
    return this.#tries > MOST_TRIES;
  }

  /** So many sets or fewer that cover all that is left; undefined when there are none, or none was found in time. */
  within(most: number, left: ReadonlySet<number>, taken: readonly number[]): number[] | undefined {
    if (left.size === 0) return [...taken];
    this.#tries += 1;
    if (this.exhausted || left.size > most * this.#largest) return undefined;
    const rarest = [...left].reduce((a, b) => (this.#held(b).length < this.#held(a).length ? b : a));
    for (const set of this.#held(rarest)) {
      const rest = new Set([...left].filter((each) => !this.#sets[set]?.has(each)));
      const found = this.within(most - 1, rest, [...taken, set]);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #held(member: number): readonly number[] {
    return this.#holders.get(member) ?? [];
  }
}
