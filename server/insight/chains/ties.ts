import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';

/** Where something lies and what it is counted among says nothing about whom it works with. */
const POSITION: ReadonlySet<number> = new Set(
  (['active_in', 'located_in', 'part_of', 'borders'] satisfies LinkKindId[]).map((kind) => LINK_KIND_IDS.indexOf(kind)),
);

export interface Tie {
  readonly node: number;
  readonly link: number;
}

/** The links of a node that count. */
export function* linksAt({ rows }: Pick<GraphColumns, 'rows'>, node: number, admission: Pick<Admission, 'link'>): Iterable<Tie> {
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
    const link = linkOf(rows.entry[slot] ?? 0);
    if (admission.link(link)) yield { node: rows.neighbour[slot] ?? 0, link };
  }
}

/** Those of its links that say with whom or on what it works. */
export function* tiesAt(columns: Pick<GraphColumns, 'rows' | 'links'>, node: number, admission: Pick<Admission, 'link'>): Iterable<Tie> {
  for (const tie of linksAt(columns, node, admission)) if (!POSITION.has(columns.links.kind[tie.link] ?? -1)) yield tie;
}

export function countTies(columns: Pick<GraphColumns, 'rows' | 'links'>, node: number, admission: Pick<Admission, 'link'>): number {
  let count = 0;
  for (const _tie of tiesAt(columns, node, admission)) count += 1;
  return count;
}

/** Codes of kinds of links. */
export const kindCodes = (kinds: readonly LinkKindId[]): ReadonlySet<number> => new Set(kinds.map((kind) => LINK_KIND_IDS.indexOf(kind)));
