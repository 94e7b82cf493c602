import { chainOf } from '../../../model/chains.ts';
import type { Filters } from '../../../model/filters.ts';
import { MESSAGES } from '../../../model/messages.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import type { RulesAsked, RulesInForce } from '../../../model/ruleTerms.ts';
import { columnsOf } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Projection } from '../../graph/projection.ts';
import type { PartyGround } from '../../insight/consortia/ownRow.ts';
import type { Wanted } from '../../insight/consortia/pool.ts';
import { TOPIC_TYPES } from '../../insight/topics/topicScope.ts';
import { knownNode } from '../known.ts';
import { refusal } from '../problem.ts';

interface MembersAsked {
  readonly members?: readonly { readonly id: string; readonly coordinates: boolean }[] | undefined;
  readonly coordinator?: string | undefined;
}

/** The members by index, in one order whatever order they were named in, and who of them was named coordinator. */
export function membersAsked(
  projection: Projection,
  { members = [], coordinator }: MembersAsked,
): { indexes: number[]; coordinators: ReadonlySet<number> } {
  const indexes = members.map(({ id }, at) => knownNode(projection, id, `/body/members/${at}`));
  const twice = indexes.findIndex((index, at) => indexes.indexOf(index) < at);
  if (twice >= 0) throw refusal(`/body/members/${twice}`, MESSAGES.namedTwice);
  const coordinators = new Set(indexes.filter((_, at) => members[at]?.coordinates === true));
  if (coordinator !== undefined) {
    const index = knownNode(projection, coordinator, '/body/coordinator');
    if (!indexes.includes(index)) throw refusal('/body/coordinator', MESSAGES.coordinatorAmongMembers);
    coordinators.add(index);
  }
  const { nodes } = projection;
  return { indexes: indexes.sort((a, b) => (nodes.nodeId(a) < nodes.nodeId(b) ? -1 : 1)), coordinators };
}

/** Words may be anything; an id must be that of an industry or technology. */
export function topicAsked({ nodes }: Projection, topic: string | undefined): void {
  const index = topic === undefined ? -1 : nodes.indexOfId(topic);
  if (index >= 0 && !TOPIC_TYPES.some((type) => type === nodes.typeId(index))) throw refusal('/body/topic', MESSAGES.aTopic);
}

/** A chain that is not laid out could never be covered. */
export function rulesAsked(projection: Projection, rules: RulesAsked = {}): RulesAsked {
  const industry = typeof rules.chain === 'object' ? rules.chain.industry : undefined;
  if (industry !== undefined) {
    knownNode(projection, industry, '/body/rules/chain/industry');
    if (chainOf(industry) === undefined) throw refusal('/body/rules/chain/industry', MESSAGES.aChain);
  }
  return rules;
}

/** Members are named whatever their type and place, so those filters only choose whom to add. */
export function groundFor(projection: Projection, { types: _types, provinces: _provinces, ...filters }: Filters): PartyGround {
  const { layers: _layers, kinds: _kinds, ...lasting } = filters;
  const columns = columnsOf(projection);
  return { projection, ties: graphFilter(columns, filters), facts: graphFilter(columns, lasting) };
}

export function wantedOf(
  filters: Filters,
  body: { readonly types?: readonly NodeTypeId[] | undefined; readonly provinces?: readonly string[] | undefined },
  rules: RulesInForce,
): Wanted {
  return {
    types: body.types ?? filled(filters.types),
    provinces: body.provinces ?? filled(filters.provinces),
    stages: rules.chain !== undefined,
  };
}

/** An empty list is no filter. */
const filled = <Item>(list: readonly Item[] | undefined): readonly Item[] | undefined => (list?.length === 0 ? undefined : list);
