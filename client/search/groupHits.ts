import type { SearchHit } from '../../model/api/search.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';

export interface HitGroup {
  readonly type: NodeTypeId;
  readonly hits: readonly SearchHit[];
}

/** By type; the type of the best hit comes first, and within a type the order of the answer stays. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<NodeTypeId, SearchHit[]>();
  for (const hit of hits) groups.set(hit.type, [...(groups.get(hit.type) ?? []), hit]);
  return [...groups].map(([type, grouped]) => ({ type, hits: grouped }));
}
