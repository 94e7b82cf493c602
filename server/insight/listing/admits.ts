import type { Filters } from '../../../model/filters.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type Admission, mayStep } from '../../graph/walk.ts';

export const NOBODY = -1;

/** Whether a node belongs to the list that filters ask for. Filters that choose links leave only nodes that such a link reaches. */
export function admitsNode(columns: GraphColumns, filters: Filters, { reached }: { readonly reached: boolean }): (node: number) => boolean {
  const admission = graphFilter(columns, filters);
  const choosesLinks = [filters.layers, filters.kinds].some((list) => (list ?? []).length > 0);
  const mustBeReached = reached && (choosesLinks || filters.at !== undefined || filters.minConfidence !== undefined);
  return (node) => columns.nodes.alive[node] === 1 && admission.node(node) && (!mustBeReached || isReached(columns, node, admission));
}

function isReached({ rows }: GraphColumns, node: number, admission: Admission): boolean {
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  for (let slot = start; slot < end; slot += 1) if (mayStep(rows, admission, 'both', slot, NOBODY)) return true;
  return false;
}

/** Whether a link belongs to the list: it counts, and so do both its ends. */
export function admitsLink(columns: GraphColumns, filters: Filters): (link: number) => boolean {
  const { links } = columns;
  const admission = graphFilter(columns, filters);
  return (link) =>
    links.alive[link] === 1 &&
    admission.link(link) &&
    admission.node(links.source[link] ?? NOBODY) &&
    admission.node(links.target[link] ?? NOBODY);
}
