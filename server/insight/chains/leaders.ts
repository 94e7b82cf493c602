import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { FIRM, type Reason } from './members.ts';
import { tiesAt } from './ties.ts';

export interface LeadersFound {
  readonly items: readonly { readonly node: number; readonly ties: number; readonly links: readonly number[] }[];
  /** How many firms have any tie. */
  readonly total: number;
}

const MOST_SHOWN = 5;

/** The firms with most documented ties, place and branch apart: who could lead the chain. */
export function leadersFound(
  columns: GraphColumns,
  members: ReadonlyMap<number, Reason>,
  admission: Admission,
  limit: number,
): LeadersFound {
  const tied: { node: number; ties: number; links: number[] }[] = [];
  for (const node of members.keys()) {
    if (columns.nodes.type[node] !== FIRM) continue;
    const links = Array.from(tiesAt(columns, node, admission), ({ link }) => link);
    if (links.length > 0) tied.push({ node, ties: links.length, links: links.slice(0, MOST_SHOWN) });
  }
  tied.sort((a, b) => b.ties - a.ties || a.node - b.node);
  return { items: tied.slice(0, limit), total: tied.length };
}
