import type { Node } from '../../../model/node.ts';
import type { PartyGround } from '../../insight/consortia/ownRow.ts';
import { type Party, partiesOf } from '../../insight/consortia/party.ts';
import { acquaintances, pooled, type Wanted } from '../../insight/consortia/pool.ts';
import { type TopicTie, topicMembers } from '../../insight/topics/topicMembers.ts';
import { topicScope } from '../../insight/topics/topicScope.ts';
import { type GraphAt, nodesByIndex } from '../present/records.ts';

export interface Gathered {
  readonly members: readonly Party[];
  readonly pool: readonly Party[];
  /** Why somebody counts as working on the topic. */
  readonly reasons: ReadonlyMap<number, TopicTie>;
  /** The records of both, by index. */
  readonly records: ReadonlyMap<number, Node>;
}

/** The members, and who could be added: those who work on the topic. */
export async function gatherByTopic(
  graph: GraphAt,
  ground: PartyGround,
  members: readonly number[],
  topic: string,
  wanted: Wanted,
): Promise<Gathered> {
  const reasons = await topicMembers(graph, await topicScope(graph, topic), ground.facts);
  return gathered(graph, ground, members, pooled(ground, reasons.keys(), wanted, new Set(members)), reasons);
}

/**
 * The members, and who could be added: what they are part of, whom they know, whom those know, who works on what they work on, and, lest
 * there be nobody, the legal entities with most links everywhere.
 */
export async function gatherByMembers(
  graph: GraphAt,
  ground: PartyGround,
  members: readonly number[],
  standing: readonly number[],
  wanted: Wanted,
): Promise<Gathered> {
  const own = partiesOf(ground, await nodesByIndex(graph, members));
  const { nodes } = ground.projection;
  const topics = own.flatMap(({ capabilities }) =>
    [...capabilities.keys()].map((key) => nodes.indexOfId(key)).filter((index) => index >= 0),
  );
  const reasons = await topicMembers(graph, { topics: new Set(topics), words: [] }, ground.facts);
  const offered = new Set([
    ...own.flatMap(({ bodies }) => [...bodies.keys()]),
    ...acquaintances(ground, members),
    ...reasons.keys(),
    ...standing,
  ]);
  return gathered(graph, ground, members, pooled(ground, offered, wanted, new Set(members)), reasons);
}

async function gathered(
  graph: GraphAt,
  ground: PartyGround,
  members: readonly number[],
  pool: readonly number[],
  reasons: ReadonlyMap<number, TopicTie>,
): Promise<Gathered> {
  const records = await nodesByIndex(graph, [...members, ...pool]);
  const parties = partiesOf(ground, records);
  const own = new Set(members);
  return {
    members: parties.filter(({ index }) => own.has(index)),
    pool: parties.filter(({ index }) => !own.has(index)),
    reasons,
    records,
  };
}
