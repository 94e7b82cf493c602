import { isLegal, LEGAL_TYPES, type LegalReason } from '../../../model/legalEntities.ts';
import type { Node } from '../../../model/node.ts';
import { chainStagesOf, type Filled, namedChains } from './capabilities.ts';
import { type Body, ownRow, type PartyGround, topicsOf } from './ownRow.ts';

/** Somebody who is, or could be, a member of a consortium: all that the rules ask about it. */
export interface Party {
  readonly index: number;
  readonly node: Node;
  readonly provinces: readonly string[];
  readonly legal: LegalReason;
  /** The bodies that it is part of, with the links that lead up to each; itself by none. Who shares one is not independent. */
  readonly bodies: ReadonlyMap<number, Body>;
  /** Type, industries and technologies, chains: each with the link that says so, if a link does. */
  readonly capabilities: ReadonlyMap<string, number | undefined>;
  /** The stages of chains that it fills. */
  readonly stages: readonly Filled[];
  /** Links to the others that were looked at with it. */
  readonly ties: ReadonlyMap<number, readonly number[]>;
  readonly degree: number;
}

/** Something that belongs to a party. */
export interface Part {
  readonly index: number;
  readonly node: Node;
  /** The link by which it belongs to it. */
  readonly link: number;
}

/** The parties behind records, with what belongs to each; ties are told among all of them. */
export function partiesOf(ground: PartyGround, records: ReadonlyMap<number, Node>, parts: ReadonlyMap<number, readonly Part[]>): Party[] {
  const among = new Set(records.keys());
  return Array.from(records, ([index, node]) => partyOf(ground, index, node, parts.get(index) ?? [], among));
}

function partyOf(ground: PartyGround, index: number, node: Node, parts: readonly Part[], among: ReadonlySet<number>): Party {
  const { bodies, topics, ties, degree } = ownRow(ground, index, among);
  const { nodes } = ground.projection;
  const capabilities = new Map<string, number | undefined>([[`type:${node.type}`, undefined]]);
  for (const chain of namedChains(node)) capabilities.set(`chain:${chain}`, undefined);
  for (const [topic, link] of topics) capabilities.set(nodes.nodeId(topic), link);
  // What its laboratories and hospitals can do, it can do.
  for (const part of parts) {
    const own = [
      ...Array.from(topicsOf(ground, part.index), (topic) => nodes.nodeId(topic)),
      ...namedChains(part.node).map((chain) => `chain:${chain}`),
    ];
    for (const capability of own) if (!capabilities.has(capability)) capabilities.set(capability, part.link);
  }
  return {
    index,
    node,
    provinces: provincesOf(node),
    legal: legalReason(node, bodies.size > 1),
    bodies,
    capabilities,
    stages: chainStagesOf([...capabilities.keys()]),
    ties,
    degree,
  };
}

/** Some nodes stand for bodies in several provinces. */
export function provincesOf({ province, props: { provinces } }: Pick<Node, 'province' | 'props'>): readonly string[] {
  if (Array.isArray(provinces) && provinces.length > 0) return provinces;
  return province === undefined ? [] : [province];
}

/** The sign by which names tell that a node stands for several bodies. */
const GROUP_NAME = /\(group\)$/;

function legalReason(node: Node, hosted: boolean): LegalReason {
  const reason = LEGAL_TYPES.get(node.type) ?? 'notion';
  if (!isLegal(reason)) return reason;
  if (GROUP_NAME.test(node.name.en) || provincesOf(node).length > 1) return 'several';
  return reason === 'alone' && hosted ? 'hosted' : reason;
}
