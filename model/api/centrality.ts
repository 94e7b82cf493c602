import { z } from 'zod';
import { CentralityMetricId, centralityMetric } from '../centralityMetrics.ts';
import { commaList, Filters } from '../filters.ts';
import { NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { Text } from '../text.ts';
import { NodeAnswer } from './graph.ts';
import { listOf, MOST_LIMIT, Paging, queryFlag, queryFraction, queryNumber } from './list.ts';
import { MOST_SUBGRAPH_NODES } from './subgraph.ts';

/** How scores that are summed over sources are drawn. */
export const Sampling = {
  sample: queryNumber(1, 1_000_000)
    .optional()
    .describe('From how many drawn nodes paths are measured; unless told all of them (exact), or on a large graph as many as time allows'),
  seed: queryNumber(0, 2_147_483_647).optional().describe('Which nodes are drawn: the same seed draws the same ones; 1 unless told'),
};

/** What to measure, and how. */
const Measuring = Filters.extend({
  metric: CentralityMetricId.describe(
    'What to rank by. Several links between the same two nodes count as one tie (their weights added), links from a node to itself not at all',
  ),
  ...Sampling,
  damping: queryFraction
    .pipe(z.number().max(0.99))
    .optional()
    .describe('For metric=pagerank: how likely it is to follow one more tie, up to 0.99; 0.85 unless told'),
  weighted: queryFlag
    .optional()
    .describe('For pagerank, eigenvector, constraint and effectiveSize: ties count by their weights; otherwise all alike'),
  directed: queryFlag
    .optional()
    .describe(
      'For degree, strength, pagerank, betweenness, closeness, harmonic and clustering: links only from source to target; degree, strength and distances are then those outwards',
    ),
});

/** What the metric would ignore is refused. */
function refuseIgnored({ value, issues }: z.core.ParsePayload<z.output<typeof Measuring>>): void {
  const { metric, sample, seed, damping, weighted, directed } = value;
  const { takes } = centralityMetric(metric);
  const fault = (path: string, message: string, input: unknown) => issues.push({ code: 'custom', path: [path], message, input });
  if (sample !== undefined && !takes.includes('sample')) fault('sample', MESSAGES.onlyForSampled.en, sample);
  if (seed !== undefined && !takes.includes('sample')) fault('seed', MESSAGES.onlyForSampled.en, seed);
  if (damping !== undefined && !takes.includes('damping')) fault('damping', MESSAGES.onlyForPageRank.en, damping);
  if (weighted === true && !takes.includes('weighted')) fault('weighted', MESSAGES.noWeights.en, weighted);
  if (directed === true && !takes.includes('directed')) fault('directed', MESSAGES.noDirections.en, directed);
}

export const CentralityQuery = Measuring.extend({
  ...Paging.shape,
  ids: commaList(NodeId).optional().describe('Only these nodes, with their ranks among all'),
  perLayer: queryFlag
    .optional()
    .describe('Also the score and rank on each layer apart, and how evenly the ties of a node are spread over the layers'),
})
  .check(refuseIgnored)
  .check(({ value: { ids = [] }, issues }) => {
    if (ids.length > MOST_LIMIT) issues.push({ code: 'custom', path: ['ids'], message: MESSAGES.tooManyIds.en, input: ids.length });
  });
export type CentralityQuery = z.output<typeof CentralityQuery>;

/** What the scores rest on. */
export const Basis = z.object({
  /** False when they were estimated from drawn sources, or when rounds or time ran out before they settled. */
  exact: z.boolean(),
  /** From how many nodes paths were measured; null for a metric without sources. */
  sources: z.int().nonnegative().nullable(),
  /** With a probability of nine in ten, no score is farther from the exact one than this; 0 when exact, null when no bound is known. */
  errorBound: z.number().nonnegative().nullable(),
  /** How many rounds an iteration took; null for a metric without rounds. */
  rounds: z.int().nonnegative().nullable(),
  /** Whether it settled; null for a metric without rounds. */
  converged: z.boolean().nullable(),
  complete: z.boolean(),
});
export type Basis = z.infer<typeof Basis>;

const Share = z.number().min(0).max(1);

/** `null`: not defined for this node. Ties share a rank; 1 is the first in the order that the answer names. */
const Place = { score: z.number().nullable(), rank: z.int().positive().nullable() };

const RankedNode = z.object({
  node: NodeAnswer,
  ...Place,
  /** For degree, strength and pagerank: the score as a part of all nodes' scores together. */
  share: z.number().nonnegative().optional(),
  /** By layer; absent where no link of the layer reaches the node. */
  byLayer: z.record(z.string(), z.object(Place)).optional(),
  /** Participation coefficient: 0 when all ties are of one layer, 1 when spread evenly; null without ties or with a single layer. */
  participation: z.number().min(0).max(1).nullable().optional(),
  text: Text,
});
export type RankedNode = z.infer<typeof RankedNode>;

export const CentralityAnswer = listOf(RankedNode).extend({
  metric: CentralityMetricId,
  /** What the metric says. */
  text: Text,
  /** Whether rank 1 has the highest or the lowest score. */
  order: z.enum(['highest', 'lowest']),
  ...Basis.shape,
  /** With `perLayer`: what the scores on each layer rest on, and how many nodes the layer reaches. */
  layers: z.record(z.string(), Basis.extend({ nodes: z.int().nonnegative() })).optional(),
  /** Asked for by `ids`, but left out by the filters. */
  outside: z.array(NodeId).optional(),
  took: z.number().nonnegative(),
});
export type CentralityAnswer = z.infer<typeof CentralityAnswer>;

/** Scores of chosen nodes, more than an address can name. */
export const ScoresQuery = Measuring.check(refuseIgnored);

export const ScoresBody = z.strictObject({
  ids: z.array(NodeId).min(1).max(MOST_SUBGRAPH_NODES).describe('Whose scores; the ranks are among all nodes that the filters leave'),
});

const Step = z.object({
  share: Share.describe('At which part of all scored nodes one looks'),
  rank: z.int().positive(),
  through: z.int().positive().describe('How many nodes have the score found there, or stand before it'),
  score: z.number(),
});

export const ScoresAnswer = z.object({
  metric: CentralityMetricId,
  /** What the metric says. */
  text: Text,
  order: z.enum(['highest', 'lowest']),
  ...Basis.shape,
  /** How the scores of all nodes are spread, the first in the order to the last; empty when no score is defined. */
  spread: z.array(Step),
  items: z.array(z.object({ id: NodeId, ...Place })),
  /** How many nodes were ranked in all. */
  total: z.int().nonnegative(),
  /** Asked for, but left out by the filters. */
  outside: z.array(NodeId),
  /** Asked for, but not in the graph. */
  unknown: z.array(NodeId),
  took: z.number().nonnegative(),
});
export type ScoresAnswer = z.infer<typeof ScoresAnswer>;
