import type { SearchAnswer, SearchHit } from '../../model/api/search.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Node } from '../../model/node.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import type { Store } from '../store/store.ts';
import { rank } from './rank.ts';

/** More candidates than hits, because the store does not rank. */
const CANDIDATES = 400;

export interface SearchOptions {
  readonly types: readonly NodeTypeId[] | undefined;
  readonly limit: number;
  readonly degreeOf: (id: NodeId) => number;
}

export async function search(
  store: Pick<Store, 'search'>,
  typed: string,
  { types, limit, degreeOf }: SearchOptions,
): Promise<Pick<SearchAnswer, 'items' | 'total' | 'types'>> {
  const candidates = await store.search(typed, Math.max(CANDIDATES, limit));
  const hits = candidates
    .filter((node) => types === undefined || types.length === 0 || types.includes(node.type))
    .flatMap((node) => hit(node, typed, degreeOf));
  // Nearly equal matches: the better connected node is the likelier one, and the id decides the rest.
  hits.sort((a, b) => b.score - a.score || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return { items: hits.slice(0, limit), total: hits.length, types: byType(hits) };
}

function byType(hits: readonly SearchHit[]): SearchAnswer['types'] {
  const counts = new Map<NodeTypeId, number>();
  for (const { type } of hits) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

function hit(node: Node, typed: string, degreeOf: (id: NodeId) => number): SearchHit[] {
  const match = rank(node, typed);
  if (match === null) return [];
  const place = {
    ...(node.city === undefined ? {} : { city: node.city }),
    ...(node.province === undefined ? {} : { province: node.province }),
  };
  return [{ id: node.id, type: node.type, name: node.name, ...match, ...place, degree: degreeOf(node.id) }];
}
