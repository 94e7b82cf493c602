import type { SupportGroup } from '../../../model/api/chains.ts';
import { NODE_TYPES, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { tiedMembers } from '../topics/topicMembers.ts';
import type { ChainQuestion } from './question.ts';
import { countTies, kindCodes, linksAt } from './ties.ts';

/** Why somebody counts: a link, or a word of the industry in the own name. */
export type Reason = { readonly link: number } | { readonly word: string };

const typeCode = (id: NodeTypeId): number => NODE_TYPES.findIndex((type) => type.id === id);
export const FIRM = typeCode('firm');
export const ALLIANCE = typeCode('alliance');
const MEMBERSHIP = kindCodes(['member_of', 'participates_in']);

/** By type, what its nodes give to an industry; firms fill it. */
const GROUPS: readonly (SupportGroup | undefined)[] = NODE_TYPES.map(({ id, group }) => {
  if (id === 'firm' || id === 'industry') return undefined;
  if (id === 'alliance') return 'alliances';
  if (id === 'fund') return 'funds';
  if (id === 'organisation' || group === 'network') return 'platforms';
  if (group === 'knowledge') return 'research';
  if (group === 'rule') return 'rules';
  return group === 'place' || group === 'carrier' ? 'places' : 'others';
});

export const groupOf = ({ nodes }: Pick<GraphColumns, 'nodes'>, node: number): SupportGroup | undefined => GROUPS[nodes.type[node] ?? -1];

/** Everybody who works on an industry: by a link, as a firm in one of its alliances, or by name. */
export function membersOf(
  columns: GraphColumns,
  { topics, named, foreigners }: Pick<ChainQuestion, 'topics' | 'named' | 'foreigners'>,
  admission: Admission,
): Map<number, Reason> {
  const abroad = new Set(foreigners);
  const members = new Map<number, Reason>(tiedMembers(columns, topics, admission));
  for (const foreigner of foreigners) members.delete(foreigner);
  for (const alliance of [...members.keys()].filter((node) => columns.nodes.type[node] === ALLIANCE)) {
    for (const { node, link } of linksAt(columns, alliance, admission)) {
      const joins = MEMBERSHIP.has(columns.links.kind[link] ?? -1) && columns.links.source[link] === node;
      const firm = columns.nodes.type[node] === FIRM;
      if (joins && firm && !abroad.has(node) && !members.has(node) && admission.node(node)) members.set(node, { link });
    }
  }
  for (const [node, word] of named) if (!members.has(node) && !abroad.has(node) && admission.node(node)) members.set(node, { word });
  return members;
}

export interface SupportFound {
  readonly group: SupportGroup;
  readonly total: number;
  readonly items: readonly { readonly node: number; readonly by: Reason }[];
}

const ORDER: readonly SupportGroup[] = ['research', 'platforms', 'alliances', 'funds', 'rules', 'places', 'others'];

/** Who supports the industry without being a firm: those that a link ties to it before those that only bear its name, the most tied first. */
export function supportFound(
  columns: GraphColumns,
  members: ReadonlyMap<number, Reason>,
  admission: Admission,
  limit: number,
): SupportFound[] {
  const byGroup = new Map<SupportGroup, { node: number; by: Reason; ties: number }[]>();
  for (const [node, by] of members) {
    const group = groupOf(columns, node);
    if (group === undefined) continue;
    const list = byGroup.get(group) ?? [];
    list.push({ node, by, ties: countTies(columns, node, admission) });
    byGroup.set(group, list);
  }
  const byLink = (by: Reason): number => ('link' in by ? 0 : 1);
  return ORDER.flatMap((group) => {
    const list = byGroup.get(group);
    if (list === undefined) return [];
    list.sort((a, b) => byLink(a.by) - byLink(b.by) || b.ties - a.ties || a.node - b.node);
    return [{ group, total: list.length, items: list.slice(0, limit).map(({ node, by }) => ({ node, by })) }];
  });
}
