import { type Admission, type Direction, EVERYTHING, goes, linkOf, type Rows } from './walk.ts';

/** The other end of a link, and the link. */
export interface LinkAt {
  readonly node: number;
  readonly link: number;
}

/** The links of a node that count, in the order of its row. */
export function* linksAt(
  { rows }: { readonly rows: Rows },
  node: number,
  admission: Pick<Admission, 'link'> = EVERYTHING,
  direction: Direction = 'both',
): Iterable<LinkAt> {
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  for (let slot = start; slot < end; slot += 1) {
    const entry = rows.entry[slot] ?? 0;
    const link = linkOf(entry);
    if (goes(entry, direction) && admission.link(link)) yield { node: rows.neighbour[slot] ?? 0, link };
  }
}
