import { LEGAL_TYPES } from '../../../model/legalEntities.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { Projection } from '../../graph/projection.ts';
import { type Admission, linkOf, mayStep } from '../../graph/walk.ts';
import { WORKS_ON } from '../topics/topicMembers.ts';
import { TOPIC_TYPES } from '../topics/topicScope.ts';

/** What is read of the graph for parties. */
export interface PartyGround {
  readonly projection: Projection;
  /** Which links count as ties. */
  readonly ties: Admission;
  /** Which count for what somebody is part of and works on: filters by layer or kind do not make anybody independent. */
  readonly facts: Admission;
}

/** The links, from below upwards, that make somebody part of a body. */
export type Body = readonly number[];

interface OwnRow {
  readonly bodies: ReadonlyMap<number, Body>;
  /** What it works on, with the first link that says so. */
  readonly topics: ReadonlyMap<number, number>;
  readonly ties: ReadonlyMap<number, readonly number[]>;
  readonly degree: number;
}

const PART_OF = LINK_KIND_IDS.indexOf('part_of');
/** Who can own another: a cluster of facilities or a corridor cannot. */
const OWNERS: ReadonlySet<number> = new Set(NODE_TYPE_IDS.flatMap((type, code) => (LEGAL_TYPES.get(type) === 'body' ? [code] : [])));
const TOPICS: ReadonlySet<number> = new Set(TOPIC_TYPES.map((type) => NODE_TYPE_IDS.indexOf(type)));
/** Registers nest seldom deeper; a circle of owners ends here too. */
const MOST_LEVELS = 5;

/** What one node's links say about it as a party. */
export function ownRow(ground: PartyGround, node: number, among: ReadonlySet<number>): OwnRow {
  const { rows, nodes, links } = ground.projection;
  const topics = new Map<number, number>();
  const ties = new Map<number, number[]>();
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  for (let slot = start; slot < end; slot += 1) {
    const [other, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
    const link = linkOf(entry);
    const isTopic = (entry & 1) === 0 && WORKS_ON.has(links.kind[link] ?? -1) && TOPICS.has(nodes.type[other] ?? -1);
    const isTie = other !== node && among.has(other);
    if (isTopic && !topics.has(other) && mayStep(rows, ground.facts, 'both', slot, other)) topics.set(other, link);
    if (isTie && mayStep(rows, ground.ties, 'both', slot, other)) ties.set(other, [...(ties.get(other) ?? []), link]);
  }
  return { bodies: bodiesOf(ground, node), topics, ties, degree: end - start };
}

/** Itself and all that it is part of, each by the shortest way up. */
function bodiesOf(ground: PartyGround, node: number): Map<number, Body> {
  const bodies = new Map<number, Body>([[node, []]]);
  for (const [body, way] of bodies)
    if (way.length < MOST_LEVELS)
      for (const [owner, link] of ownersOf(ground, body)) {
        if (!bodies.has(owner)) bodies.set(owner, [...way, link]);
      }
  return bodies;
}

/** Rows of owners may be long: of them, too, only the links of this one kind are looked at. */
function ownersOf(ground: PartyGround, node: number): [number, number][] {
  const { rows, nodes, links } = ground.projection;
  const owners: [number, number][] = [];
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
    const [owner, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
    if ((entry & 1) === 1 || links.kind[linkOf(entry)] !== PART_OF) continue;
    if (OWNERS.has(nodes.type[owner] ?? -1) && mayStep(rows, ground.facts, 'both', slot, owner)) owners.push([owner, linkOf(entry)]);
  }
  return owners;
}
