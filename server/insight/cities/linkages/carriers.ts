import type { GraphColumns } from '../../../graph/columns.ts';
import type { Tie } from '../tie.ts';

const SHOWN = 10;

interface Carrier {
  readonly node: number;
  readonly ties: number;
}

/** Counts the institutions through which ties of two cities run; the cities themselves are none. */
export class Carriers {
  readonly #links: GraphColumns['links'];
  readonly #placeOf: Int32Array;
  readonly #places: readonly [number, number];
  readonly #cities: readonly [number, number];
  readonly #counts: readonly [Map<number, number>, Map<number, number>] = [new Map(), new Map()];

  constructor({ links }: GraphColumns, placeOf: Int32Array, places: readonly [number, number], cities: readonly [number, number]) {
    this.#links = links;
    this.#placeOf = placeOf;
    this.#places = places;
    this.#cities = cities;
  }

  add({ links }: Tie): void {
    const ends = new Set(links.flatMap((link) => [this.#links.source[link] ?? 0, this.#links.target[link] ?? 0]));
    for (const node of ends) {
      const side = this.#places.indexOf(this.#placeOf[node] ?? -1);
      const counts = side < 0 || this.#cities.includes(node) ? undefined : this.#counts[side];
      counts?.set(node, (counts.get(node) ?? 0) + 1);
    }
  }

  /** Of each side those that most ties run through. */
  get found(): readonly [Carrier[], Carrier[]] {
    const [a, b] = this.#counts;
    return [most(a), most(b)];
  }
}

const most = (counts: ReadonlyMap<number, number>): Carrier[] =>
  Array.from(counts, ([node, ties]) => ({ node, ties }))
    .sort((a, b) => b.ties - a.ties || a.node - b.node)
    .slice(0, SHOWN);
