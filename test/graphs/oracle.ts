import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Ranking = z.array(z.tuple([z.string(), z.number()]));
const Clustering = z.object({ modularity: z.number(), communities: z.int() });

/** What networkx and igraph computed of a graph, as far as we compute the same. Lists of bridges and articulation points are left out where they are very long. */
const Oracle = z.object({
  nodes: z.int(),
  edges: z.int(),
  directed: z.boolean(),
  weak_components: z.int(),
  largest_weak_component: z.int(),
  bridges_count: z.int(),
  bridges: z.array(z.tuple([z.string(), z.string()])).optional(),
  articulation_points_count: z.int(),
  articulation_points: z.array(z.string()).optional(),
  max_core: z.int(),
  max_core_size: z.int(),
  triangles: z.int(),
  transitivity: z.number(),
  average_clustering: z.number(),
  pagerank_top20: Ranking,
  bfs_source: z.string(),
  bfs_level_counts_undirected: z.record(z.string(), z.int()),
  eccentricity_of_source: z.int(),
  betweenness_top20: Ranking.optional(),
  closeness_top5: Ranking.optional(),
  ground_truth_modularity: z.number().optional(),
  louvain_igraph_seed1: Clustering,
  leiden_igraph_seed1: Clustering,
  nmi_louvain_vs_truth: z.number().optional(),
  nmi_leiden_vs_truth: z.number().optional(),
  ari_leiden_vs_truth: z.number().optional(),
});
export type Oracle = z.infer<typeof Oracle>;

export const readOracle = (folder: string): Oracle => Oracle.parse(JSON.parse(readFileSync(join(folder, 'oracle.json'), 'utf8')));

/** The graphs of a folder: its folders that hold an oracle, smallest graph first. */
export const graphFolders = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'oracle.json')))
    .map((name) => ({ name, links: readOracle(join(folder, name)).edges }))
    .sort((one, other) => one.links - other.links)
    .map(({ name }) => name);
