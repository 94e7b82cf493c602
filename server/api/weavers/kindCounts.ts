import { ACTOR_KIND_OF, type ActorKind } from '../../../model/actorKinds.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';

/** Counts by type as counts by side. */
export function kindCounts(byType: ReadonlyMap<NodeTypeId, number>): Partial<Record<ActorKind, number>> {
  const counts: Partial<Record<ActorKind, number>> = {};
  for (const [type, count] of byType) {
    const kind = ACTOR_KIND_OF[type];
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + count;
  }
  return counts;
}
