import { ACTOR_KIND_OF, type ActorKind } from '../../../model/actorKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import { typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import { Counter } from './counter.ts';
import type { Joined } from './question.ts';

const CITY = typeCode('city');
/** So many links show what a node joins. */
const MOST_EVIDENCE = 20;

/** The city that a node is or lies in, by index; -1 when none is known. */
export function cityAt({ nodes }: Pick<GraphColumns, 'nodes'>, index: number): number {
  const city = nodes.type[index] === CITY ? index : (nodes.city[index] ?? -1);
  return city >= 0 && nodes.alive[city] === 1 ? city : -1;
}

/** Tells for many nodes, one after the other, whether they join enough types and cities; it stops looking as soon as they do. */
export class Joins {
  readonly #columns: GraphColumns;
  readonly #excerpt: Excerpt;
  /** By type and by city, the last node that was found to be tied to it. */
  readonly #typeOf = new Int32Array(NODE_TYPE_IDS.length).fill(-1);
  readonly #cityOf: Int32Array;

  constructor(columns: GraphColumns, excerpt: Excerpt) {
    this.#columns = columns;
    this.#excerpt = excerpt;
    this.#cityOf = new Int32Array(columns.nodes.alive.length).fill(-1);
  }

  enough(node: number, leastTypes: number, leastCities: number): boolean {
    const { rowStart, rowLength, neighbour } = this.#excerpt.rows;
    const start = rowStart[node] ?? 0;
    let [types, cities] = [0, 0];
    for (let slot = start; slot < start + (rowLength[node] ?? 0); slot += 1) {
      const other = neighbour[slot] ?? 0;
      if (other === node) continue;
      const index = this.#excerpt.nodes[other] ?? 0;
      const type = this.#columns.nodes.type[index] ?? 0;
      if (this.#typeOf[type] !== node) types += 1;
      this.#typeOf[type] = node;
      const city = cityAt(this.#columns, index);
      if (city >= 0 && this.#cityOf[city] !== node) cities += 1;
      if (city >= 0) this.#cityOf[city] = node;
      if (types >= leastTypes && cities >= leastCities) return true;
    }
    return false;
  }
}

/** All that a node joins. */
export function joinedBy(columns: GraphColumns, excerpt: Excerpt, node: number): Joined {
  const { nodes } = columns;
  const types = new Counter<NodeTypeId>();
  const kinds = new Counter<ActorKind>();
  const cities = new Counter<number>();
  const provinces = new Counter<string>();
  const evidence: number[] = [];
  for (const [other, link] of strongestLinks(excerpt, node)) {
    const index = excerpt.nodes[other] ?? 0;
    const type = NODE_TYPE_IDS[nodes.type[index] ?? 0];
    const city = cityAt(columns, index);
    const isNews = [types.add(type), kinds.add(type && ACTOR_KIND_OF[type]), cities.add(city < 0 ? undefined : city)].includes(true);
    provinces.add(nodes.provinces[nodes.province[index] ?? 0] || undefined);
    if (isNews && evidence.length < MOST_EVIDENCE) evidence.push(link);
  }
  return { types: types.sorted(), kinds: kinds.sorted(), cities: cities.sorted(), provinces: provinces.sorted(), evidence };
}

/** Each other node once, with the strongest link to it, strongest first: rows stand lightest first. */
function strongestLinks({ rows }: Excerpt, node: number): Map<number, number> {
  const links = new Map<number, number>();
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start + (rows.rowLength[node] ?? 0) - 1; slot >= start; slot -= 1) {
    const other = rows.neighbour[slot] ?? 0;
    if (other !== node && !links.has(other)) links.set(other, linkOf(rows.entry[slot] ?? 0));
  }
  return links;
}
