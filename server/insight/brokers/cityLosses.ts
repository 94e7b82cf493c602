import { typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { CityLossFound } from './question.ts';

const CITY = typeCode('city');
const NO_CITY = -1;
const MOST_CITIES = 10;

/** Which cities lose nodes when some fall off, and which lose all that hung together with the rest. */
export class CityLosses {
  readonly #nodes: Int32Array;
  readonly #city: Int32Array;
  readonly #component: Int32Array;
  /** How many nodes of a city are in a component. */
  readonly #before: ReadonlyMap<number, number>;

  /** `nodes` are those of the excerpt, `component` says by number what hangs together before anything is lost. */
  constructor({ nodes: columns }: GraphColumns, nodes: Int32Array, component: Int32Array) {
    this.#nodes = nodes;
    this.#city = nodes.map((node) => {
      const city = columns.type[node] === CITY ? node : (columns.city[node] ?? NO_CITY);
      return city !== NO_CITY && columns.alive[city] === 1 ? city : NO_CITY;
    });
    this.#component = component;
    this.#before = this.#countedOf(nodes.keys());
  }

  /** Those that lose most first; `removed` are those whose loss it is. */
  of(fallen: readonly number[], removed: readonly number[]): CityLossFound[] {
    const gone = this.#countedOf(removed);
    const themselves = new Set(fallen.map((number) => this.#nodes[number] ?? NO_CITY));
    const losses = new Map<number, { nodes: number; wholly: boolean }>();
    for (const [key, nodes] of this.#countedOf(fallen)) {
      const city = Math.floor(key / this.#city.length);
      const wholly = nodes + (gone.get(key) ?? 0) === this.#before.get(key);
      const known = losses.get(city);
      losses.set(city, { nodes: nodes + (known?.nodes ?? 0), wholly: wholly && known?.wholly !== false });
    }
    return Array.from(losses, ([city, loss]) => ({ city, itself: themselves.has(city), ...loss }))
      .sort((a, b) => Number(b.itself) - Number(a.itself) || Number(b.wholly) - Number(a.wholly) || b.nodes - a.nodes || a.city - b.city)
      .slice(0, MOST_CITIES);
  }

  #countedOf(numbers: Iterable<number>): Map<number, number> {
    const counts = new Map<number, number>();
    for (const number of numbers) {
      const city = this.#city[number] ?? NO_CITY;
      if (city === NO_CITY) continue;
      const key = city * this.#city.length + (this.#component[number] ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }
}
