import type { Scale } from '../../insight/consortia/merit.ts';
import { ownersOf, type PartyGround } from '../../insight/consortia/ownRow.ts';
import type { Party } from '../../insight/consortia/party.ts';
import { type Acquaintance, acquaintances, busiest, pooled, researchPartners, type Wanted } from '../../insight/consortia/pool.ts';
import { FIT, type Reason, reasonOfTie } from '../../insight/consortia/reasons.ts';
import { topicMembers } from '../../insight/topics/topicMembers.ts';
import { topicScope } from '../../insight/topics/topicScope.ts';
import type { GraphAt } from '../present/records.ts';
import { readParties } from './readParties.ts';

export interface Gathered {
  readonly members: readonly Party[];
  readonly pool: readonly Party[];
  readonly scale: Scale;
  readonly reasons: ReadonlyMap<number, Reason>;
}

/** The members, and who could be added: those who work on the topic, whom these belong to, and the research bodies that they are tied to. */
export async function gatherByTopic(
  graph: GraphAt,
  ground: PartyGround,
  members: readonly number[],
  topic: string,
  wanted: Wanted,
): Promise<Gathered> {
  const workers = busiest(ground, await topicMembers(graph, await topicScope(graph, topic), ground.facts));
  const reasons = new Map<number, Reason>();
  for (const [index, partner] of researchPartners(ground, workers.keys())) reasons.set(index, { kind: 'partner', ...partner });
  for (const of of workers.keys()) for (const [owner, link] of ownersOf(ground, of)) reasons.set(owner, { kind: 'part', of, link });
  for (const [index, tie] of workers) reasons.set(index, reasonOfTie(tie));
  return gathered(graph, ground, members, reasons, wanted);
}

/**
 * The members, and who could be added: what they are part of, whom they know, whom those know, and who works on what they work on.
 * `standing` comes in where these are not enough: the legal entities with most links everywhere.
 */
export async function gatherByMembers(
  graph: GraphAt,
  ground: PartyGround,
  members: readonly number[],
  standing: readonly number[],
  wanted: Wanted,
): Promise<Gathered> {
  const own = await readParties(graph, ground, members);
  const workers = busiest(ground, await topicMembers(graph, { topics: topicsOf(own, ground), words: [] }, ground.facts));
  const { near, far } = acquaintances(ground, members);
  const reasons = new Map<number, Reason>(standing.map((index) => [index, { kind: 'standing' }]));
  const known = (kind: 'reached' | 'known', found: ReadonlyMap<number, Acquaintance>): void => {
    for (const [index, acquaintance] of found) reasons.set(index, { kind, ...acquaintance });
  };
  known('reached', far);
  for (const [index, tie] of workers) reasons.set(index, reasonOfTie(tie));
  known('known', near);
  for (const { bodies } of own) for (const body of bodies.keys()) reasons.set(body, { kind: 'owner' });
  return gathered(graph, ground, members, reasons, wanted);
}

function topicsOf(parties: readonly Party[], { projection }: PartyGround): Set<number> {
  const topics = parties.flatMap(({ capabilities }) => Array.from(capabilities.keys(), (key) => projection.nodes.indexOfId(key)));
  return new Set(topics.filter((index) => index >= 0));
}

async function gathered(
  graph: GraphAt,
  ground: PartyGround,
  members: readonly number[],
  reasons: Map<number, Reason>,
  wanted: Wanted,
): Promise<Gathered> {
  const own = new Set(members);
  for (const member of own) reasons.set(member, { kind: 'given' });
  const fit = new Map(Array.from(reasons, ([index, { kind }]) => [index, FIT[kind]]));
  const pool = pooled(ground, reasons, wanted, own);
  const parties = await readParties(graph, ground, [...members, ...pool]);
  const highestDegree = parties.reduce((most, { degree }) => Math.max(most, degree), 0);
  return {
    members: parties.filter(({ index }) => own.has(index)),
    pool: parties.filter(({ index }) => !own.has(index)),
    scale: { highestDegree, fit },
    reasons,
  };
}
