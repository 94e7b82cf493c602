import type { ClusterAnswer } from '../../../model/api/clusters.ts';
import type { NodeId } from '../../../model/ids.ts';

type Cluster = Pick<ClusterAnswer, 'id' | 'size' | 'members'>;

/** How many members of one cluster are in another at the other resolution. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Where the members of each cluster are at the other resolution; most first. Those in none that is listed are in no flow. */
export function flowsBetween(one: readonly Cluster[], other: readonly Cluster[]): Flow[] {
  const there = new Map<NodeId, number>();
  for (const { id, members } of other) for (const member of members) there.set(member, id);
  return one.flatMap(({ id, members }) => {
    const counts = new Map<number, number>();
    for (const member of members) {
      const to = there.get(member);
      if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    return [...counts].map(([to, count]) => ({ from: id, to, count })).sort((a, b) => b.count - a.count || a.to - b.to);
  });
}

/** From this part on a cluster is said to stay together, or to be nearly all of another one. */
export const NEARLY_ALL = 0.8;
/** A part that is smaller than this is not named among those that a cluster splits into. */
export const WORTH_NAMING = 0.1;

export interface Part {
  readonly cluster: number;
  readonly count: number;
  /** Which part of the cluster goes there, and which part of that one comes from here. */
  readonly share: number;
  readonly makes: number;
}

/** What becomes of a cluster at the other resolution. */
export interface Fate {
  readonly id: number;
  readonly kind: 'same' | 'joins' | 'splits';
  /** The parts worth naming, largest first; the first is always there, unless nobody of it is listed. */
  readonly parts: readonly Part[];
  /** How many members are in parts that are not named. */
  readonly others: number;
}

export function fatesOf(one: readonly Cluster[], other: readonly Cluster[], flows: readonly Flow[]): Fate[] {
  const sizes = new Map(other.map(({ id, members }) => [id, members.length]));
  const byCluster = new Map<number, Flow[]>();
  for (const flow of flows) byCluster.set(flow.from, [...(byCluster.get(flow.from) ?? []), flow]);
  return one.map(({ id, members }) => {
    const parts = (byCluster.get(id) ?? []).map(({ to, count }) => ({
      cluster: to,
      count,
      share: count / members.length,
      makes: count / (sizes.get(to) ?? count),
    }));
    const [first] = parts;
    const staysTogether = first !== undefined && first.share >= NEARLY_ALL;
    const kind = !staysTogether ? 'splits' : first.makes >= NEARLY_ALL ? 'same' : 'joins';
    const named = parts.filter(({ share }, at) => at === 0 || (kind === 'splits' && share >= WORTH_NAMING));
    return { id, kind, parts: named, others: members.length - named.reduce((sum, { count }) => sum + count, 0) };
  });
}
