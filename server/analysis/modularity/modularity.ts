import type { Rows } from '../../graph/walk.ts';

/** Weights of the clusters of a partition, directions ignored. A link from a node to itself counts twice, as it has two ends there. */
interface ClusterWeights {
  /** Over the ends of links inside the cluster: twice their weight. */
  readonly inside: Float64Array;
  /** Over all ends of links at the cluster's nodes. */
  readonly volume: Float64Array;
  readonly total: number;
}

/**
 * How much more weight lies inside the clusters than chance would put there, from -1/2 to 1 (Newman 2004; the resolution is that of
 * Reichardt and Bornholdt 2006: above 1 favours small clusters). `cluster` holds each node's cluster, 0 … clusterCount - 1.
 * A graph without links has none: 0.
 */
export function modularity(rows: Rows, cluster: Int32Array, clusterCount: number, resolution = 1): number {
  const { inside, volume, total } = clusterWeights(rows, cluster, clusterCount);
  if (total === 0) return 0;
  let sum = 0;
  for (let at = 0; at < clusterCount; at += 1) {
    const share = (volume[at] ?? 0) / total;
    sum += (inside[at] ?? 0) / total - resolution * share * share;
  }
  return sum;
}

/**
 * For each cluster the share of its links' weight that leaves it, seen from the side that has less: 0 is cut off, 1 has no link inside.
 * A cluster without links, or with all of them, has nothing to be cut from: 0.
 */
export function conductances(rows: Rows, cluster: Int32Array, clusterCount: number): Float64Array {
  const { inside, volume, total } = clusterWeights(rows, cluster, clusterCount);
  return volume.map((of, at) => {
    const smaller = Math.min(of, total - of);
    return smaller > 0 ? (of - (inside[at] ?? 0)) / smaller : 0;
  });
}

function clusterWeights(rows: Rows, cluster: Int32Array, clusterCount: number): ClusterWeights {
  const inside = new Float64Array(clusterCount);
  const volume = new Float64Array(clusterCount);
  let total = 0;
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const own = cluster[node] ?? 0;
    let nodeInside = 0;
    let nodeVolume = 0;
    const start = rows.rowStart[node] ?? 0;
    const end = start + (rows.rowLength[node] ?? 0);
    for (let slot = start; slot < end; slot += 1) {
      const neighbour = rows.neighbour[slot] ?? 0;
      const weight = (rows.weight[slot] ?? 0) * (neighbour === node ? 2 : 1);
      nodeVolume += weight;
      if (cluster[neighbour] === own) nodeInside += weight;
    }
    inside[own] = (inside[own] ?? 0) + nodeInside;
    volume[own] = (volume[own] ?? 0) + nodeVolume;
    total += nodeVolume;
  }
  return { inside, volume, total };
}
