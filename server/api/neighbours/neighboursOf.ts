import type { Projection } from '../../graph/projection.ts';
import { type Admission, goes, linkOf } from '../../graph/walk.ts';
import { yearOfDay } from '../../graph/yearOfDay.ts';

/** One link of the centre and the node at its other end, by index. */
export interface Tie {
  readonly node: number;
  readonly link: number;
}

export function neighboursOf(
  projection: Projection,
  centre: number,
  admission: Admission,
  { directed, year }: { directed: boolean; year: number | undefined },
): Tie[] {
  const { rows, links } = projection;
  const ties: Tie[] = [];
  const start = rows.rowStart[centre] ?? 0;
  const end = start + (rows.rowLength[centre] ?? 0);
  for (let slot = start; slot < end; slot += 1) {
    const entry = rows.entry[slot] ?? 0;
    const link = linkOf(entry);
    const node = rows.neighbour[slot] ?? 0;
    if (!goes(entry, directed ? 'out' : 'both')) continue;
    if (!admission.open && !(admission.link(link) && admission.node(node))) continue;
    if (year !== undefined && yearOfDay(links.from[link] ?? 0) !== year) continue;
    ties.push({ node, link });
  }
  return ties;
}

/** By weight, then by how sure, then by age in the store: always the same order. */
export function strongestFirst({ links }: Projection, ties: readonly Tie[]): Tie[] {
  return [...ties].sort(
    (a, b) =>
      (links.weight[b.link] ?? 0) - (links.weight[a.link] ?? 0) ||
      (links.confidence[a.link] ?? 0) - (links.confidence[b.link] ?? 0) ||
      a.link - b.link,
  );
}
