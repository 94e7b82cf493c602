import { kindCodes } from '../../graph/codes.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Projection } from '../../graph/projection.ts';
import { EVERYTHING } from '../../graph/walk.ts';
import type { Store } from '../../store/store.ts';
import { ALLIANCE } from './members.ts';

/** Where the records are read that tell in which country something is. */
export interface CountryGraph {
  readonly store: Pick<Store, 'nodesByRef'>;
  readonly projection: Projection;
}

/** Where facts do not say in which country something is, they say so; both are no sign of abroad. */
const NOT_ABROAD: ReadonlySet<string> = new Set(['China', 'not stated']);
export const isForeign = (country: string): boolean => !NOT_ABROAD.has(country);

/** Firms of the listings and branches of branches are of here, and too many to look up. */
const OF_HERE = kindCodes(['active_in', 'part_of']);
const MOST_LOOKED_UP = 2000;

/** Those tied to an industry, or joined in one of its alliances, who are abroad: what they do there fills no segment here. */
export async function foreignersOf({ store, projection }: CountryGraph, topics: Iterable<number>): Promise<number[]> {
  const near = new Set<number>();
  for (const topic of topics) {
    for (const { node, link } of linksAt(projection, topic, EVERYTHING)) {
      if (OF_HERE.has(projection.links.kind[link] ?? -1)) continue;
      near.add(node);
      if (projection.nodes.type[node] === ALLIANCE) for (const joined of linksAt(projection, node, EVERYTHING)) near.add(joined.node);
    }
  }
  const refs = Array.from(near)
    .slice(0, MOST_LOOKED_UP)
    .map((index) => projection.nodes.ref[index] ?? 0);
  const records = await store.nodesByRef(refs);
  return records.flatMap(({ id, country }) => (isForeign(country) ? [projection.nodes.indexOfId(id)] : []));
}
