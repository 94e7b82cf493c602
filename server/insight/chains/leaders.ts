import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { inGroup, type Members } from './members.ts';
import { type TieCounts, tiesAt } from './ties.ts';

export interface LeadersFound {
  readonly items: readonly { readonly node: number; readonly ties: number; readonly links: readonly number[] }[];
  /** How many firms have any tie. */
  readonly total: number;
}

const MOST_SHOWN = 5;

/** The firms with most documented ties, place and branch apart: who could lead the chain. */
export function leadersFound(columns: GraphColumns, members: Members, admission: Admission, ties: TieCounts, limit: number): LeadersFound {
  const tied = inGroup(members, 'firms')
    .map((node) => ({ node, ties: ties.of(node) }))
    .filter((firm) => firm.ties > 0)
    .sort((a, b) => b.ties - a.ties || a.node - b.node);
  const items = tied.slice(0, limit).map((firm) => {
    const links = Array.from(tiesAt(columns, firm.node, admission), ({ link }) => link);
    return { ...firm, links: links.slice(0, MOST_SHOWN) };
  });
  return { items, total: tied.length };
}
