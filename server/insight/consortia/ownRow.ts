import { LEGAL_TYPES } from '../../../model/legalEntities.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { kindCodes, typeCodes } from '../../graph/codes.ts';
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

/** Links that lead from somebody to the body it is part of; who was set up by another is not independent of it, as we read the rule. */
const UPWARDS = kindCodes(['part_of', 'founded_by']);
/** The same, told by the body. */
const DOWNWARDS = kindCodes(['founded', 'set_up', 'sets_up', 'establishes', 'owns']);
/** Who can own another: a cluster of facilities or a corridor cannot. */
const OWNERS: ReadonlySet<number> = new Set(NODE_TYPE_IDS.flatMap((type, code) => (LEGAL_TYPES.get(type) === 'body' ? [code] : [])));
const TOPICS: ReadonlySet<number> = typeCodes(TOPIC_TYPES);
const belongs = (kind: number): boolean => UPWARDS.has(kind) || DOWNWARDS.has(kind);
/** Registers nest seldom deeper; a circle of owners ends here too. */
const MOST_LEVELS = 5;
/** Nobody real is part of so many; the nearest are found first. */
const MOST_BODIES = 20;

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
    // Belonging together is not working together.
    const isTie = other !== node && among.has(other) && !belongs(links.kind[link] ?? -1);
    if (isTopic && !topics.has(other) && mayStep(rows, ground.facts, 'both', slot, other)) topics.set(other, link);
    if (isTie && mayStep(rows, ground.ties, 'both', slot, other)) ties.set(other, [...(ties.get(other) ?? []), link]);
  }
  return { bodies: bodiesOf(ground, node), topics, ties, degree: end - start };
}

/** Itself and all that it is part of, each by the shortest way up. */
function bodiesOf(ground: PartyGround, node: number): Map<number, Body> {
  const bodies = new Map<number, Body>([[node, []]]);
  for (const [body, way] of bodies) {
    if (way.length === MOST_LEVELS) break;
    for (const [owner, link] of ownersOf(ground, body)) {
      if (bodies.size === MOST_BODIES) return bodies;
      if (!bodies.has(owner)) bodies.set(owner, [...way, link]);
    }
  }
  return bodies;
}

/** The bodies that somebody is directly part of, each with the link that says so. */
export function ownersOf(ground: PartyGround, node: number): [number, number][] {
  const { rows, nodes, links } = ground.projection;
  const owners: [number, number][] = [];
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
    const [owner, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
    if (!((entry & 1) === 0 ? UPWARDS : DOWNWARDS).has(links.kind[linkOf(entry)] ?? -1)) continue;
    if (OWNERS.has(nodes.type[owner] ?? -1) && mayStep(rows, ground.facts, 'both', slot, owner)) owners.push([owner, linkOf(entry)]);
  }
  return owners;
}

/** Enough to tell what a university works on. */
const MOST_PARTS = 30;

/** What directly belongs to somebody, each with the link that says so. */
export function partsOf({ projection, facts }: PartyGround, node: number): Map<number, number> {
  const { rows, links } = projection;
  const parts = new Map<number, number>();
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0) && parts.size < MOST_PARTS; slot += 1) {
    const [part, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
    if (!((entry & 1) === 1 ? UPWARDS : DOWNWARDS).has(links.kind[linkOf(entry)] ?? -1)) continue;
    if (part !== node && mayStep(rows, facts, 'both', slot, part)) parts.set(part, linkOf(entry));
  }
  return parts;
}

/** What somebody works on by its own links. */
export const topicsOf = (ground: PartyGround, node: number): Iterable<number> => ownRow(ground, node, NOBODY).topics.keys();
const NOBODY: ReadonlySet<number> = new Set();
