import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryFlag, queryNumber } from './list.ts';

export const CLUSTER_METHODS = ['leiden', 'louvain', 'components', 'kcore'] as const;
export type ClusterMethod = (typeof CLUSTER_METHODS)[number];

const MOST_RESOLUTION = 100;

const MOST_MEMBERS = 10_000;

export const ClustersQuery = Filters.extend({
  ...Paging.shape,
  method: z
    .enum(CLUSTER_METHODS)
    .optional()
    .describe(
      '`leiden` (unless told) and `louvain`: groups with more links inside than chance would put there; `components`: what hangs together at all; `kcore`: nodes by core number, the highest k for which a node is in a part where each has k neighbours or more',
    ),
  resolution: z
    .string()
    .regex(/^\d*\.?\d+$/, MESSAGES.decimal.en)
    .transform(Number)
    .pipe(z.number().positive().max(MOST_RESOLUTION))
    .optional()
    .describe('For leiden and louvain: above 1 for more and smaller clusters, below 1 for fewer and larger ones; 1 unless told'),
  seed: queryNumber(0, 0xffffffff)
    .optional()
    .describe('For leiden and louvain: the same seed always gives the same clusters; 1 unless told'),
  members: queryNumber(1, MOST_MEMBERS)
    .optional()
    .describe('How many members of each cluster are told at most, strongest first; 1000 unless told'),
  singletons: queryFlag
    .optional()
    .describe('Also show each node that is tied to no other as a cluster of its own; unless told they are only counted'),
  stability: queryFlag.optional().describe('For leiden and louvain: find the clusters with ten seeds and say how far the ten agree'),
}).check(({ value: { method, resolution, seed, stability }, issues }) => {
  if (method !== 'components' && method !== 'kcore') return;
  for (const [path, input] of Object.entries({ resolution, seed, stability })) {
    if (input !== undefined) issues.push({ code: 'custom', path: [path], message: MESSAGES.onlyForCommunities.en, input });
  }
});
export type ClustersQuery = z.output<typeof ClustersQuery>;

const Counts = z.record(z.string(), z.int().nonnegative());
const Share = z.number().min(0).max(1);

/** What ties a cluster to one other. */
const Bridge = z.object({
  /** The other cluster's id. */
  cluster: z.int().nonnegative(),
  /** Of all links between the two, together. */
  weight: z.number().nonnegative(),
  count: z.int().positive(),
  /** The heaviest of them. */
  links: z.array(LinkId),
});

export const ClusterAnswer = z.object({
  /** Its rank by size, from 1; for kcore the core number. */
  id: z.int().nonnegative(),
  /** How many nodes it has; `members` may name fewer. */
  size: z.int().positive(),
  /** Made from its members: where they are, what they are, and which are tied most strongly inside. */
  label: Text,
  /** Those with the greatest weight of links inside the cluster first. */
  members: z.array(NodeId),
  /** Members in each city, by the city's id; a city itself counts for itself. */
  cities: Counts,
  types: Counts,
  /** Links inside the cluster, by layer. */
  layers: Counts,
  /** Links inside the cluster. */
  inner: z.int().nonnegative(),
  /** 1 − conductance: 1 when no link leaves the cluster, 0 when none is inside. */
  cohesion: Share,
  /** The share of the weight of its links that leaves it, seen from the side (it or all the others) that has less. */
  conductance: Share,
  /** The share of pairs of members that are tied directly; 0 for a single node. */
  density: Share,
  /** Heaviest first, at most ten other clusters. */
  bridges: z.array(Bridge),
  /** On request: of the pairs of its members, the share that other seeds leave together, on average. Absent for a single node. */
  stability: Share.optional(),
  text: Text,
});
export type ClusterAnswer = z.infer<typeof ClusterAnswer>;

export const ClustersAnswer = listOf(ClusterAnswer).extend({
  method: z.enum(CLUSTER_METHODS),
  /** For leiden and louvain, as asked for or 1. */
  resolution: z.number().positive().optional(),
  seed: z.int().nonnegative().optional(),
  /** Of the whole partition, at this resolution. */
  modularity: z.number(),
  /** What the filters leave; `unlinked` nodes are tied to no other. */
  graph: z.object({ nodes: z.int().nonnegative(), links: z.int().nonnegative(), unlinked: z.int().nonnegative() }),
  /** On request: the mean adjusted Rand index between each two of the runs; 1 when all found the same clusters, about 0 by chance. */
  stability: z.object({ runs: z.int().positive(), agreement: z.number().max(1) }).optional(),
  text: Text,
  /** Records of the strongest members of each cluster, of cities, and of the ends of bridges. */
  nodes: z.record(z.string(), NodeAnswer),
  /** The links of the bridges. */
  links: z.record(z.string(), LinkAnswer),
  /** False when time ran out: the clusters, or the runs compared for their stability, are then what there was. */
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type ClustersAnswer = z.infer<typeof ClustersAnswer>;
