import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { linkOf } from '../../graph/walk.ts';
import { kindsMeant } from './ground.ts';

const LOCATED_IN = LINK_KIND_IDS.indexOf('located_in');

/** Whom the focus is tied to already, with the links that tie them; by index. Whoever sits in a park needs no introduction to it. */
export function linkedTo(columns: GraphColumns, focus: number, ties: Filters): Map<number, number[]> {
  const { rows, links } = columns;
  const admission = graphFilter(columns, ties);
  const meant = new Set(kindsMeant(ties).map((kind) => LINK_KIND_IDS.indexOf(kind)));
  if ((ties.kinds ?? []).length === 0) meant.add(LOCATED_IN);
  const linked = new Map<number, number[]>();
  const start = rows.rowStart[focus] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[focus] ?? 0); slot += 1) {
    const link = linkOf(rows.entry[slot] ?? 0);
    if (!meant.has(links.kind[link] ?? -1) || !admission.link(link)) continue;
    const other = rows.neighbour[slot] ?? 0;
    linked.set(other, [...(linked.get(other) ?? []), link]);
  }
  return linked;
}
