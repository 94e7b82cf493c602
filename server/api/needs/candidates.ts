import type { Filters } from '../../../model/filters.ts';
import { columnsOf } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type Candidates, TOPIC_TIES } from '../../insight/needs/matchQuestion.ts';
import { type NamedOffers, namedOffers } from '../../insight/needs/offers.ts';
import { type TopicTie, topicMembers } from '../../insight/topics/topicMembers.ts';
import { type TopicScope, topicScope } from '../../insight/topics/topicScope.ts';
import type { GraphAt } from '../present/records.ts';

/** Who may have an answer, and why. */
export interface Who {
  readonly scope: TopicScope | undefined;
  readonly members: ReadonlyMap<number, TopicTie>;
  readonly offers: NamedOffers;
  readonly candidates: Candidates;
}

/** Those who work on the topic, and those whose names offer a service. */
export async function candidatesFor(graph: GraphAt, topic: string | undefined, filters: Filters): Promise<Who> {
  const admission = graphFilter(columnsOf(graph.projection), filters);
  const scope = topic === undefined ? undefined : await topicScope(graph, topic);
  const members = scope === undefined ? new Map<number, TopicTie>() : await topicMembers(graph, scope, admission);
  const offers = await namedOffers(graph);
  const nodes = Int32Array.from(new Set([...members.keys(), ...offers.keys()]));
  const bits = (node: number): number => [...(offers.get(node)?.keys() ?? [])].reduce((sum, code) => sum | (1 << code), 0);
  return {
    scope,
    members,
    offers,
    candidates: {
      nodes,
      topic: Uint8Array.from(nodes, (node) => TOPIC_TIES.indexOf(tieName(members.get(node)))),
      named: Uint16Array.from(nodes, bits),
    },
  };
}

const tieName = (tie: TopicTie | undefined): (typeof TOPIC_TIES)[number] => (tie === undefined ? 'none' : 'link' in tie ? 'link' : 'name');
