import { leiden } from '../../../server/analysis/leiden/leiden.ts';
import { louvain } from '../../../server/analysis/louvain/louvain.ts';
import { modularity } from '../../../server/analysis/modularity/modularity.ts';
import type { Rows } from '../../../server/graph/walk.ts';
import { adjustedRandIndex, normalisedMutualInformation } from '../agreement.ts';
import { answerOf } from '../answer.ts';
import type { Check } from '../known.ts';
import type { Oracle } from '../oracle.ts';

/** A way to find clusters, and what igraph's of the same name found. */
export interface ClusterFinder {
  readonly name: string;
  /** Each node's cluster, 0 and up. */
  find(rows: Rows): Int32Array;
  peer(oracle: Oracle): {
    readonly modularity: number;
    readonly mutualInformation?: number | undefined;
    readonly rand?: number | undefined;
  };
}

/** The finders of clusters; each entry is compared. */
const FINDERS: readonly ClusterFinder[] = [
  {
    name: 'Louvain',
    find: (rows) => answerOf(louvain, rows, {}).community,
    peer: (oracle) => ({ modularity: oracle.louvain_igraph_seed1.modularity, mutualInformation: oracle.nmi_louvain_vs_truth }),
  },
  {
    name: 'Leiden',
    find: (rows) => answerOf(leiden, rows, {}).community,
    peer: (oracle) => ({
      modularity: oracle.leiden_igraph_seed1.modularity,
      mutualInformation: oracle.nmi_leiden_vs_truth,
      rand: oracle.ari_leiden_vs_truth,
    }),
  },
];

/** Share of igraph's modularity that must be reached: both search with chance, neither finds the best. */
const ENOUGH = 0.99;

/** Equally good partitions agree with the truth by more or less; beyond this it is clearly less. */
const CLEARLY_LESS = 0.05;

const truth: Check = ({ graph, simple, oracle, truth: labels }, comparison) => {
  if (labels === undefined || oracle.ground_truth_modularity === undefined) return;
  const numbers = new Map([...new Set(labels.values())].map((label, number) => [label, number]));
  const cluster = Int32Array.from(graph.names, (name) => numbers.get(labels.get(name) ?? '') ?? -1);
  comparison.exact('nodes without a known cluster', cluster.filter((number) => number < 0).length, 0);
  comparison.near('modularity of the known clusters', modularity(simple, cluster, numbers.size), oracle.ground_truth_modularity);
};

export const found =
  ({ name, find, peer }: ClusterFinder): Check =>
  ({ graph, simple, oracle, truth: labels }, comparison) => {
    const cluster = find(simple);
    const expected = peer(oracle);
    const clusterCount = cluster.reduce((most, number) => Math.max(most, number), -1) + 1;
    comparison.atLeast(`${name}: modularity`, modularity(simple, cluster, clusterCount), ENOUGH * expected.modularity);
    if (labels === undefined) return;
    const ours = Array.from(cluster, String);
    const theirs = graph.names.map((node) => labels.get(node) ?? '');
    const { mutualInformation, rand } = expected;
    if (mutualInformation !== undefined) {
      const least = mutualInformation - CLEARLY_LESS;
      comparison.atLeast(`${name}: mutual information with the known clusters`, normalisedMutualInformation(ours, theirs), least);
    }
    if (rand !== undefined) {
      comparison.atLeast(`${name}: adjusted Rand index with the known clusters`, adjustedRandIndex(ours, theirs), rand - CLEARLY_LESS);
    }
  };

export const clusterChecks: readonly Check[] = [truth, ...FINDERS.map(found)];
