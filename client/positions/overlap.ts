import type { ClusterAnswer } from '../../model/api/clusters.ts';

type Members = Pick<ClusterAnswer, 'id' | 'members'>;

/** Where the members of a cluster are at the other resolution: most first; the rest is with none of those listed. */
export function overlaps(one: Members, others: readonly Members[]): { readonly cluster: number; readonly count: number }[] {
  const own = new Set<string>(one.members);
  return others
    .map(({ id, members }) => ({ cluster: id, count: members.filter((member) => own.has(member)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.cluster - b.cluster);
}
