import { ACTOR_KIND_IDS, ACTOR_KIND_OF, type ActorKind } from '../../../model/actorKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { SILENT_KINDS } from '../silentKinds.ts';
import { cityAt } from '../weavers/joins.ts';
import { citiesOfArea, isArea } from './areas.ts';

export const NO_KIND = -1;
const placeOf = (kind: ActorKind | undefined): number => (kind === undefined ? NO_KIND : ACTOR_KIND_IDS.indexOf(kind));
const KIND_OF_TYPE = Int8Array.from(NODE_TYPE_IDS, (type) => placeOf(ACTOR_KIND_OF[type]));
/** They speak for more than the city that they sit in. */
const WITHOUT_SEAT: readonly NodeTypeId[] = ['agency', 'body'];
const HAS_SEAT = Uint8Array.from(NODE_TYPE_IDS, (type) => (ACTOR_KIND_OF[type] === undefined || WITHOUT_SEAT.includes(type) ? 0 : 1));

/** Which ties of a hub count and where they lead. What an area consists of is looked up once. */
export class TieRules {
  readonly excerpt: Excerpt;
  readonly #columns: GraphColumns;
  readonly #members: ReadonlySet<number> | null;
  readonly #areas = new Map<number, ReadonlyMap<number, number>>();

  /** With `members` only ties to those count, and all ties of those. */
  constructor(columns: GraphColumns, excerpt: Excerpt, members: ReadonlySet<number> | null) {
    this.#columns = columns;
    this.excerpt = excerpt;
    this.#members = members;
  }

  counts(node: number, other: number, link: number): boolean {
    if (SILENT_KINDS.has(this.#columns.links.kind[link] ?? -1)) return false;
    return this.#members === null || this.#members.has(node) || this.#members.has(other);
  }

  /** The side's place in the table; NO_KIND for none. */
  kindOf(index: number): number {
    return KIND_OF_TYPE[this.#columns.nodes.type[index] ?? 0] ?? NO_KIND;
  }

  /** The city that somebody stands for, by index; -1 for none. */
  seatOf(index: number): number {
    return HAS_SEAT[this.#columns.nodes.type[index] ?? 0] === 1 ? cityAt(this.#columns, index) : -1;
  }

  /** The cities of an area, each with the link that says so; undefined when it is none. */
  areaAt(number: number, index: number): ReadonlyMap<number, number> | undefined {
    if (!isArea(this.#columns, index)) return undefined;
    const known = this.#areas.get(number) ?? citiesOfArea(this.#columns, this.excerpt, number);
    this.#areas.set(number, known);
    return known;
  }
}

export const kindAt = (place: number): ActorKind | undefined => ACTOR_KIND_IDS[place];
