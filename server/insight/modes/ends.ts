import type { GraphColumns } from '../../graph/columns.ts';
import { type Direction, goes, linkOf } from '../../graph/walk.ts';

/** The other end of a link, and the link. */
export interface End {
  readonly node: number;
  readonly link: number;
}

/** The links of a node by kind and direction, oldest record first. */
export function endsOf(
  { rows, links }: Pick<GraphColumns, 'rows' | 'links'>,
  node: number,
  way: Direction,
  kinds: ReadonlySet<number>,
): End[] {
  const start = rows.rowStart[node] ?? 0;
  const ends: End[] = [];
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
    const entry = rows.entry[slot] ?? 0;
    const link = linkOf(entry);
    if (goes(entry, way) && kinds.has(links.kind[link] ?? -1)) ends.push({ node: rows.neighbour[slot] ?? 0, link });
  }
  return ends.sort((a, b) => a.link - b.link);
}
