import { ACTOR_KIND_OF, type ActorKind } from '../../../model/actorKinds.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import { Counter } from '../weavers/counter.ts';
import { cityAt } from '../weavers/joins.ts';
import { WORKING_KINDS } from '../weavers/workingTies.ts';
import { citiesOfArea, isArea } from './areas.ts';
import type { HubTies, Reach } from './question.ts';

const WORKING: ReadonlySet<number> = new Set(WORKING_KINDS.map((kind) => LINK_KIND_IDS.indexOf(kind)));
/** They speak for more than the city that they sit in. */
const WITHOUT_SEAT: readonly NodeTypeId[] = ['agency', 'body'];
const MOST_EVIDENCE = 20;

/** Finds whom nodes are tied to and which cities they reach. What an area consists of is looked up once. */
export class TieReader {
  readonly #columns: GraphColumns;
  readonly #excerpt: Excerpt;
  readonly #members: ReadonlySet<number> | null;
  readonly #areas = new Map<number, ReadonlyMap<number, number>>();

  /** With `members` only ties to those count, and all ties of those. */
  constructor(columns: GraphColumns, excerpt: Excerpt, members: ReadonlySet<number> | null) {
    this.#columns = columns;
    this.#excerpt = excerpt;
    this.#members = members;
  }

  of(number: number): HubTies {
    const { rows, nodes } = this.#excerpt;
    const node = nodes[number] ?? 0;
    const kinds = new Counter<ActorKind>();
    const cities = new Map<number, Reach>();
    const evidence: number[] = [];
    const met = new Set([number]);
    const start = rows.rowStart[number] ?? 0;
    // Rows stand lightest first.
    for (let slot = start + (rows.rowLength[number] ?? 0) - 1; slot >= start; slot -= 1) {
      const [other, link] = [rows.neighbour[slot] ?? 0, linkOf(rows.entry[slot] ?? 0)];
      if (met.has(other) || !this.#counts(node, nodes[other] ?? 0, link)) continue;
      met.add(other);
      const isNews = kinds.add(this.#kindOf(nodes[other] ?? 0));
      const reaches = this.#reachThrough(other, link, cities);
      if ((isNews || reaches) && evidence.length < MOST_EVIDENCE) evidence.push(link);
    }
    const seat = this.#seatOf(node);
    if (met.size > 1 && seat >= 0 && !cities.has(seat)) cities.set(seat, { by: 'seat', links: [] });
    return { node, kinds: kinds.sorted(), cities, evidence };
  }

  #counts(node: number, other: number, link: number): boolean {
    if (!WORKING.has(this.#columns.links.kind[link] ?? -1)) return false;
    return this.#members === null || this.#members.has(node) || this.#members.has(other);
  }

  #typeOf(index: number): NodeTypeId | undefined {
    return NODE_TYPE_IDS[this.#columns.nodes.type[index] ?? 0];
  }

  #kindOf(index: number): ActorKind | undefined {
    const type = this.#typeOf(index);
    return type && ACTOR_KIND_OF[type];
  }

  #seatOf(index: number): number {
    const type = this.#typeOf(index);
    return type === undefined || ACTOR_KIND_OF[type] === undefined || WITHOUT_SEAT.includes(type) ? -1 : cityAt(this.#columns, index);
  }

  /** Enters the cities that the tie leads to; a direct tie counts before one by an area. Whether there was a new one. */
  #reachThrough(other: number, link: number, cities: Map<number, Reach>): boolean {
    const before = cities.size;
    const index = this.#excerpt.nodes[other] ?? 0;
    const city = this.#seatOf(index);
    if (city >= 0 && cities.get(city)?.by !== 'tie') cities.set(city, { by: 'tie', links: [link] });
    for (const [member, belongs] of this.#areaAt(other, index)) {
      if (!cities.has(member)) cities.set(member, { by: 'area', links: [link, belongs] });
    }
    return cities.size > before;
  }

  #areaAt(number: number, index: number): ReadonlyMap<number, number> {
    if (!isArea(this.#columns, index)) return NOTHING;
    const known = this.#areas.get(number) ?? citiesOfArea(this.#columns, this.#excerpt, number);
    this.#areas.set(number, known);
    return known;
  }
}

const NOTHING: ReadonlyMap<number, number> = new Map();
