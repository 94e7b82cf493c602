import { SUPPORT_GROUPS, type SupportGroup } from '../../../model/api/chains.ts';
import { NODE_TYPES } from '../../../model/nodeTypes.ts';
import { kindCodes, typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Admission } from '../../graph/walk.ts';
import { workersOn } from '../topics/topicMembers.ts';
import type { ChainQuestion } from './question.ts';
import type { TieCounts } from './ties.ts';

/** Why somebody counts: a link, or a word of the industry in the own name. */
export type Reason = { readonly link: number } | { readonly word: string };

/** Firms fill an industry, the others support it. */
type MemberGroup = SupportGroup | 'firms';

interface Member {
  readonly by: Reason;
  readonly group: MemberGroup;
}

/** Everybody who works on an industry, by index. */
export type Members = ReadonlyMap<number, Member>;

export const FIRM = typeCode('firm');
export const ALLIANCE = typeCode('alliance');
const INDUSTRY = typeCode('industry');
const MEMBERSHIP = kindCodes(['member_of', 'participates_in']);

/** By type, what its nodes give to an industry. */
const GROUPS: readonly MemberGroup[] = NODE_TYPES.map(({ id, group }) => {
  if (id === 'firm') return 'firms';
  if (id === 'alliance') return 'alliances';
  if (id === 'fund') return 'funds';
  if (id === 'organisation' || group === 'network') return 'platforms';
  if (group === 'knowledge') return 'research';
  if (group === 'rule') return 'rules';
  return group === 'place' || group === 'carrier' ? 'places' : 'others';
});

/** By a link, as a firm in one of the alliances, or by name. */
export function membersOf(columns: GraphColumns, { topics, named, foreigners, training }: MemberGround, admission: Admission): Members {
  const { type } = columns.nodes;
  const [abroad, trains] = [new Set(foreigners), new Set(training)];
  const members = new Map<number, Member>();
  const add = (node: number, by: Reason): void => {
    const group = GROUPS[type[node] ?? -1];
    if (group === undefined || type[node] === INDUSTRY || members.has(node) || abroad.has(node) || !admission.node(node)) return;
    members.set(node, { by, group: group === 'research' && trains.has(node) ? 'training' : group });
  };
  for (const topic of topics) for (const { member, link } of workersOn(columns, topic, admission)) add(member, { link });
  for (const alliance of inGroup(members, 'alliances')) {
    for (const { node, link } of linksAt(columns, alliance, admission)) {
      const joins = MEMBERSHIP.has(columns.links.kind[link] ?? -1) && columns.links.source[link] === node;
      if (joins && type[node] === FIRM) add(node, { link });
    }
  }
  for (const [node, word] of named) add(node, { word });
  return members;
}

type MemberGround = Pick<ChainQuestion, 'topics' | 'named' | 'foreigners' | 'training'>;

export const inGroup = (members: Members, group: MemberGroup): number[] =>
  Array.from(members).flatMap(([node, member]) => (member.group === group ? [node] : []));

export interface SupportFound {
  readonly group: SupportGroup;
  readonly total: number;
  readonly items: readonly { readonly node: number; readonly by: Reason }[];
}

/** Those that a link ties to the industry before those that only bear its name, and the most tied first. */
export function supportFound(members: Members, ties: TieCounts, limit: number): SupportFound[] {
  const byGroup = new Map<MemberGroup, { node: number; by: Reason; ties: number }[]>(SUPPORT_GROUPS.map((group) => [group, []]));
  for (const [node, { by, group }] of members) byGroup.get(group)?.push({ node, by, ties: ties.of(node) });
  const byLink = (by: Reason): number => ('link' in by ? 0 : 1);
  return SUPPORT_GROUPS.flatMap((group) => {
    const list = byGroup.get(group) ?? [];
    list.sort((a, b) => byLink(a.by) - byLink(b.by) || b.ties - a.ties || a.node - b.node);
    return list.length === 0 ? [] : [{ group, total: list.length, items: list.slice(0, limit).map(({ node, by }) => ({ node, by })) }];
  });
}
