import { LAYER_IDS } from '../../../model/layers.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { LinkCounts } from './linkCounts.ts';
import { type Measure, type Standings, tieMeasure } from './measure.ts';
import { SYMMETRIC, type Tie } from './ties.ts';

/** Some links, what they show, and those that are shown. */
export interface Measured {
  readonly measure: Measure;
  readonly links: readonly number[];
}

/** In days; NO_DAY when open. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

// Looked up for each of many links, which goes quicker here than in the other module.
const symmetric = SYMMETRIC;
const noDay = NO_DAY;
const layerCount = LAYER_IDS.length;

const MOST_SHOWN = 20;

/** Counts the links between the members of an area, by pair: of millions of links only the counts and the heaviest few are kept. */
export class AreaTally {
  readonly #columns: GraphColumns;
  readonly #members: readonly number[];
  readonly #counts: LinkCounts;
  /** By member of the source, of the target, layer and whether directed. */
  readonly #ties: Float64Array;
  /** By pair of members, lower number first, and layer: the link with the earliest beginning, counted from 1. */
  readonly #first: Float64Array;
  readonly #shared: Tie[] = [];
  readonly #sharedLinks = new Set<number>();
  readonly #period: Period | null;
  #heaviest: number[] = [];

  /** Without a period it takes links of all times, undated ones too. */
  constructor(columns: GraphColumns, members: readonly number[], period: Period | null) {
    this.#columns = columns;
    this.#period = period;
    this.#members = members;
    this.#counts = new LinkCounts(columns);
    const cells = members.length * members.length * LAYER_IDS.length;
    this.#ties = new Float64Array(cells * 2);
    this.#first = new Float64Array(cells);
  }

  /** Whether a link that began on this day counts. Nothing began in a period without any date. */
  takes(day: number): boolean {
    if (this.#period === null) return true;
    const { from, to } = this.#period;
    if (day === noDay || (from === noDay && to === noDay)) return false;
    return (from === noDay || from <= day) && (to === noDay || day < to);
  }

  /** A link without a tie between two members. */
  count(link: number): void {
    this.#counts.add(link);
    this.#show(link);
  }

  /** A link between two members, by their numbers. */
  add(link: number, a: number, b: number): void {
    this.count(link);
    const { kind, layer } = this.#columns.links;
    const way = symmetric[kind[link] ?? 0] === true ? 0 : 1;
    const cell = this.#cell(a, b, layer[link] ?? 0) * 2 + way;
    this.#ties[cell] = (this.#ties[cell] ?? 0) + 1;
    this.#begin(link, a, b);
  }

  /** A tie through something that two members have a part in: it begins with the later of its links. Those that tie nobody directly count once. */
  share(tie: Tie, indirect: readonly number[]): void {
    const { from } = this.#columns.links;
    const days = tie.links.map((link) => from[link] ?? noDay);
    if (this.takes(days.includes(noDay) ? noDay : Math.max(...days))) this.#shared.push(tie);
    for (const link of indirect) {
      if (this.takes(from[link] ?? noDay) && !this.#sharedLinks.has(link)) this.count(link);
      this.#sharedLinks.add(link);
    }
  }

  measured(standings: Standings): Measured {
    const links = this.#counts.measure();
    return { measure: { ...links, ...tieMeasure(this.#columns, this.ties(), standings) }, links: this.#sorted().slice(0, MOST_SHOWN) };
  }

  /** One for each pair, layer and direction, with its count; links are named only where they tell which came first. */
  ties(): Tie[] {
    const found: Tie[] = [...this.#shared];
    this.#members.forEach((a, from) => {
      this.#members.forEach((b, to) => {
        LAYER_IDS.forEach((_, layer) => {
          const cell = this.#cell(from, to, layer);
          const first = (this.#first[this.#cell(Math.min(from, to), Math.max(from, to), layer)] ?? 0) - 1;
          for (const way of [0, 1]) {
            const count = this.#ties[cell * 2 + way] ?? 0;
            const links = first < 0 ? [] : [first];
            if (count > 0) found.push({ a, b, layer, directed: way === 1, enclave: false, count, links });
          }
        });
      });
    });
    return found;
  }

  #cell(a: number, b: number, layer: number): number {
    return (a * this.#members.length + b) * layerCount + layer;
  }

  #begin(link: number, a: number, b: number): void {
    const { from, layer } = this.#columns.links;
    const day = from[link] ?? noDay;
    if (day === noDay) return;
    const cell = this.#cell(Math.min(a, b), Math.max(a, b), layer[link] ?? 0);
    const first = (this.#first[cell] ?? 0) - 1;
    if (first < 0 || day < (from[first] ?? 0)) this.#first[cell] = link + 1;
  }

  #show(link: number): void {
    this.#heaviest.push(link);
    // Sorted now and then, which costs less than keeping the order with each link.
    if (this.#heaviest.length > MOST_SHOWN * 50) this.#heaviest = this.#sorted().slice(0, MOST_SHOWN);
  }

  #sorted(): number[] {
    const { weight } = this.#columns.links;
    return [...this.#heaviest].sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
  }
}
