import { modularity } from '../../../server/analysis/modularity/modularity.ts';
import type { Check } from '../known.ts';

const truth: Check = ({ graph, simple, oracle, truth: labels }, comparison) => {
  if (labels === undefined || oracle.ground_truth_modularity === undefined) return;
  const numbers = new Map([...new Set(labels.values())].map((label, number) => [label, number]));
  const cluster = Int32Array.from(graph.names, (name) => numbers.get(labels.get(name) ?? '') ?? -1);
  comparison.exact('nodes without a known cluster', cluster.filter((number) => number < 0).length, 0);
  comparison.near('modularity of the known clusters', modularity(simple, cluster, numbers.size), oracle.ground_truth_modularity);
};

export const clusterChecks: readonly Check[] = [truth];
