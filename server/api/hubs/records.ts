import type { NodeId } from '../../../model/ids.ts';
import type { Node } from '../../../model/node.ts';
import type { Benchmarks } from '../../insight/hubs/benchmarks.ts';
import type { HubsFound, HubTies } from '../../insight/hubs/question.ts';
import type { TopicScope } from '../../insight/topics/topicScope.ts';
import { type AnswerRecords, endsOf, recordsOf } from '../present/answerRecords.ts';
import { byId, type GraphAt } from '../present/records.ts';

/** The records that an answer on hubs mentions, the nodes by their ids as well. */
export interface HubRecords extends AnswerRecords {
  readonly byId: ReadonlyMap<NodeId, Node>;
}

export async function hubRecords(graph: GraphAt, found: HubsFound, benchmarks: Benchmarks, scope: TopicScope | null): Promise<HubRecords> {
  const ends = endsOf(
    graph.projection,
    found.documented.map(({ link }) => link),
  );
  const mentioned = [...nodesMentioned(found, benchmarks), ...(scope?.topics ?? []), ...ends].filter((node) => node >= 0);
  const records = await recordsOf(graph, mentioned, linksMentioned(found, benchmarks));
  return { ...records, byId: byId([...records.nodes.values()]) };
}

const all = ({ items, nearest }: HubsFound): readonly HubTies[] => [...items, ...nearest];

const nodesMentioned = (found: HubsFound, { mechanism, have, lacks }: Benchmarks): number[] => [
  ...all(found).flatMap(({ node, cities }) => [node, ...cities.keys()]),
  ...found.cities,
  ...found.coverage.flatMap(({ hubs }) => hubs),
  ...[...found.plan.hubs, ...found.hostPlan.hubs].map(({ node }) => node),
  ...found.documented.map(({ node }) => node),
  mechanism,
  ...[...have, ...lacks].map(({ node }) => node),
];

const linksMentioned = (found: HubsFound, { have, lacks }: Benchmarks): number[] => [
  ...all(found).flatMap(({ evidence, cities }) => [...evidence, ...[...cities.values()].flatMap(({ links }) => links)]),
  ...found.documented.map(({ link }) => link),
  ...[...have, ...lacks].flatMap(({ links }) => links),
];
