import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Admission } from '../../graph/walk.ts';
import { inGroup, type Members } from './members.ts';

/** Whoever may hold two alliances together: a policy or a shortcoming that names both does not. */
const COORDINATING: ReadonlySet<number> = new Set(
  (['body', 'agency', 'organisation', 'mechanism', 'community', 'network', 'platform'] satisfies NodeTypeId[]).map((type) =>
    typeCode(type),
  ),
);

export interface AlliancesFound {
  readonly items: readonly number[];
  readonly tied: readonly { readonly a: number; readonly b: number; readonly links: readonly number[] }[];
  /** Into how many parts they fall. */
  readonly parts: number;
}

/** The alliances of one industry, and which of them are linked or have a co-ordinating body in common. */
export function alliancesFound(columns: GraphColumns, members: Members, admission: Admission): AlliancesFound {
  const items = inGroup(members, 'alliances');
  const beside = items.map((item) => neighbourLinks(columns, item, admission));
  const tied = items.flatMap((a, at) =>
    items.slice(at + 1).flatMap((b, after) => {
      const links = between(columns, b, beside[at] ?? new Map(), beside[at + 1 + after] ?? new Map());
      return links.length === 0 ? [] : [{ a, b, links }];
    }),
  );
  return { items, tied, parts: countParts(items, tied) };
}

function neighbourLinks(columns: GraphColumns, node: number, admission: Admission): Map<number, number> {
  const links = new Map<number, number>();
  for (const tie of linksAt(columns, node, admission)) if (!links.has(tie.node)) links.set(tie.node, tie.link);
  return links;
}

function between({ nodes }: GraphColumns, b: number, besideA: ReadonlyMap<number, number>, besideB: ReadonlyMap<number, number>): number[] {
  const direct = besideA.get(b);
  if (direct !== undefined) return [direct];
  for (const [node, link] of besideA) {
    const other = besideB.get(node);
    if (other !== undefined && COORDINATING.has(nodes.type[node] ?? -1)) return [link, other];
  }
  return [];
}

function countParts(items: readonly number[], tied: AlliancesFound['tied']): number {
  const part = new Map(items.map((item) => [item, item]));
  for (const { a, b } of tied) {
    const [from, to] = [part.get(a), part.get(b)];
    for (const [item, of] of part) if (of === from && to !== undefined) part.set(item, to);
  }
  return new Set(part.values()).size;
}
