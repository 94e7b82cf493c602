import type { Filters } from '../../../model/filters.ts';
import { kindCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { linksAt } from '../../graph/linksAt.ts';
import { kindsMeant } from './ground.ts';

const LOCATED_IN = kindCode('located_in');

/** Whom the focus is tied to already, with the links that tie them; by index. Whoever sits in a park needs no introduction to it. */
export function linkedTo(columns: GraphColumns, focus: number, ties: Filters): Map<number, number[]> {
  const admission = graphFilter(columns, ties);
  const meant = new Set(kindsMeant(ties).map(kindCode));
  if ((ties.kinds ?? []).length === 0) meant.add(LOCATED_IN);
  const linked = new Map<number, number[]>();
  for (const { node, link } of linksAt(columns, focus, admission)) {
    if (meant.has(columns.links.kind[link] ?? -1)) linked.set(node, [...(linked.get(node) ?? []), link]);
  }
  return linked;
}
