import { linkOf } from '../../graph/walk.ts';
import { NO_KIND, type TieRules } from './tieRules.ts';

/** How far somebody's ties go: to how many sides and cities, and how many links make them. */
export interface Extent {
  readonly kinds: number;
  readonly cities: number;
  readonly ties: number;
}

/** Measures the ties of one node after the other without keeping them: what `hubTies` would find, counted. */
export class TieExtents {
  readonly #rules: TieRules;
  /** By city, one more than the last node that was found to reach it. */
  readonly #lastTo: Int32Array;
  #cities: number[] = [];

  constructor(rules: TieRules, nodeCount: number) {
    this.#rules = rules;
    this.#lastTo = new Int32Array(nodeCount);
  }

  of(number: number): Extent {
    const { rows, nodes } = this.#rules.excerpt;
    const node = nodes[number] ?? 0;
    const start = rows.rowStart[number] ?? 0;
    let [kinds, ties] = [0, 0];
    this.#cities = [];
    for (let slot = start; slot < start + (rows.rowLength[number] ?? 0); slot += 1) {
      const other = rows.neighbour[slot] ?? 0;
      const index = nodes[other] ?? 0;
      if (other === number || !this.#rules.counts(node, index, linkOf(rows.entry[slot] ?? 0))) continue;
      ties += 1;
      const kind = this.#rules.kindOf(index);
      if (kind !== NO_KIND) kinds |= 1 << kind;
      this.#reach(number, this.#rules.seatOf(index));
      const area = this.#rules.areaAt(other, index);
      if (area !== undefined) for (const city of area.keys()) this.#reach(number, city);
    }
    if (ties > 0) this.#reach(number, this.#rules.seatOf(node));
    return { kinds: bitsIn(kinds), cities: this.#cities.length, ties };
  }

  /** The cities that the node measured last reaches. */
  citiesReached(): readonly number[] {
    return this.#cities;
  }

  /** How many of them were asked for. */
  reached(asked: ReadonlyMap<number, unknown>): number {
    let count = 0;
    for (const city of this.#cities) if (asked.has(city)) count += 1;
    return count;
  }

  #reach(number: number, city: number): void {
    if (city < 0 || this.#lastTo[city] === number + 1) return;
    this.#lastTo[city] = number + 1;
    this.#cities.push(city);
  }
}

function bitsIn(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}
