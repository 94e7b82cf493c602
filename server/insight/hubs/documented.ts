import type { Excerpt } from '../../analysis/excerpt.ts';
import { kindCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import type { HubsFound } from './question.ts';

/** Links that name a hub or a centre, by which end it stands at. */
const NAMES_TARGET = kindCodes(['identifies_hub']);
const NAMES_SOURCE = kindCodes(['core_node_of', 'central_city_of', 'subcentre_of']);
const MOST = 100;

/** Links that name a hub or a centre, each with the node that it names. */
export function documentedHubs({ links }: GraphColumns, { rows, nodes }: Excerpt): HubsFound['documented'] {
  const found: { node: number; link: number }[] = [];
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const start = rows.rowStart[node] ?? 0;
    for (let slot = start; slot < start + (rows.rowLength[node] ?? 0) && found.length < MOST; slot += 1) {
      const entry = rows.entry[slot] ?? 0;
      // Each link stands in two rows; it is read where it leads out.
      if ((entry & 1) === 1) continue;
      const kind = links.kind[linkOf(entry)] ?? -1;
      const named = NAMES_SOURCE.has(kind) ? node : NAMES_TARGET.has(kind) ? (rows.neighbour[slot] ?? 0) : -1;
      if (named >= 0) found.push({ node: nodes[named] ?? 0, link: linkOf(entry) });
    }
  }
  return found;
}
