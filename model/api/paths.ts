import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { LinkKindId } from '../linkKinds.ts';
import { MESSAGES } from '../messages.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { queryFlag, queryFraction, queryNumber, repeatable } from './list.ts';

const PATHS_MODES = ['shortest', 'all', 'cheapest', 'k'] as const;
export type PathsMode = (typeof PATHS_MODES)[number];
const PATHS_WEIGHTS = ['hops', 'strength', 'distance', 'cost'] as const;
export type PathsWeight = (typeof PATHS_WEIGHTS)[number];

/** A node's id has a colon, a kind of link has none. */
const Avoided = z.union([NodeId, LinkKindId], MESSAGES.avoidable.en);

export const PathsQuery = Filters.extend({
  from: NodeId,
  to: NodeId,
  via: repeatable(NodeId).optional().describe('Nodes to pass on the way, in this order; may be given several times'),
  avoid: repeatable(Avoided).optional().describe('Nodes and kinds of link to keep out of the way; may be given several times'),
  mode: z
    .enum(PATHS_MODES)
    .optional()
    .describe('`shortest`: fewest links; `all`: every shortest path, counted; `cheapest`: least cost; `k`: several, cheapest first'),
  k: queryNumber(1, 100).optional().describe('How many paths at most, for mode=k (3 unless told) and mode=all (50)'),
  different: queryFraction.optional().describe('For mode=k: the part of a path, from 0 to 1, that no path before it may have'),
  weight: z
    .enum(PATHS_WEIGHTS)
    .optional()
    .describe(
      'What a link costs: `hops` 1, `strength` 1 ÷ its weight, `distance` kilometres between its ends (500 when one has no place), `cost` its weight',
    ),
  sequence: commaList(LayerId).optional().describe('Layers in the order in which the path follows them, each for one link or more'),
  maxLength: queryNumber(1, 100).optional().describe('The longest path that counts, in links'),
  directed: queryFlag.optional().describe('Follow links only from source to target'),
}).check(({ value: { from, to, via = [], avoid = [], mode, k, different, weight }, issues }) => {
  const fault = (path: string, message: string, input: unknown) => issues.push({ code: 'custom', path: [path], message, input });
  if (via.includes(from) || via.includes(to) || new Set(via).size < via.length) fault('via', MESSAGES.viaEnds.en, via);
  if ([from, to, ...via].some((node) => avoid.includes(node))) fault('avoid', MESSAGES.avoidEnds.en, avoid);
  if (k !== undefined && mode !== undefined && mode !== 'k' && mode !== 'all') fault('k', MESSAGES.onlyForK.en, k);
  if (different !== undefined && mode !== 'k') fault('different', MESSAGES.onlyForK.en, different);
  if (weight !== undefined && weight !== 'hops' && (mode === 'shortest' || mode === 'all'))
    fault('weight', MESSAGES.onlyForWeighted.en, weight);
});
export type PathsQuery = z.output<typeof PathsQuery>;

export const PathAnswer = z.object({
  nodes: z.array(NodeId),
  links: z.array(LinkId),
  /** Number of links. */
  length: z.int().nonnegative(),
  cost: z.number().nonnegative(),
  layers: z.array(LayerId),
  /** Why the path holds, link by link. */
  text: Text,
});
export type PathAnswer = z.infer<typeof PathAnswer>;

/** A demand that, dropped alone, lets a path through, and how long that path is. */
const Relaxation = z.object({
  filter: z.enum([
    'layers',
    'types',
    'kinds',
    'provinces',
    'at',
    'packs',
    'sources',
    'minConfidence',
    'directed',
    'maxLength',
    'via',
    'avoid',
    'sequence',
  ]),
  length: z.int().nonnegative(),
  text: Text,
});

export const NoPath = z.object({
  reason: z.enum(['disconnected', 'filtered', 'not-yet']),
  text: Text,
  /** The nodes within reach of the start that lie nearest to the end. */
  nearest: z.array(z.object({ node: NodeId, remaining: z.int().nonnegative() })),
  relax: z.array(Relaxation),
});
export type NoPath = z.infer<typeof NoPath>;

/** Every shortest path at once: how many there are, and the graph that they make up together. */
const AllPaths = z.object({
  /** Paths that differ in their nodes. */
  paths: z.number().nonnegative(),
  /** Paths that differ in their nodes or links. */
  ways: z.number().nonnegative(),
  nodes: z.array(NodeId),
  links: z.array(LinkId),
  text: Text,
});

export const PathsAnswer = z.object({
  items: z.array(PathAnswer),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  /** False when time ran out, or when there are more than are shown. */
  complete: z.boolean(),
  all: AllPaths.optional(),
  none: NoPath.optional(),
  took: z.number().nonnegative(),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;
