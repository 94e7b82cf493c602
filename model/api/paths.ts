import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { LinkKindId } from '../linkKinds.ts';
import { MESSAGES } from '../messages.ts';
import { NodeTypeId } from '../nodeTypes.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { queryFlag, queryFraction, queryNumber, repeatable } from './list.ts';

const PATHS_MODES = ['shortest', 'all', 'cheapest', 'k'] as const;
export type PathsMode = (typeof PATHS_MODES)[number];
export const PATHS_WEIGHTS = ['hops', 'strength', 'confidence', 'distance', 'cost'] as const;
export type PathsWeight = (typeof PATHS_WEIGHTS)[number];

/** A node's id has a colon; no kind of link is called like a type of node. */
export const Avoidable = z.union([NodeId, LinkKindId, NodeTypeId], MESSAGES.avoidable.en);
export type Avoidable = z.infer<typeof Avoidable>;

/** What a path has to be like. */
const Demands = Filters.extend({
  from: NodeId,
  to: NodeId,
  via: repeatable(NodeId).optional().describe('Nodes to pass on the way, in this order; may be given several times'),
  avoid: repeatable(Avoidable)
    .optional()
    .describe('Nodes, types of node and kinds of link to keep out of the way; may be given several times'),
  weight: z
    .enum(PATHS_WEIGHTS)
    .optional()
    .describe(
      'What a link costs: `hops` 1, `strength` 1 ÷ its weight, `confidence` 1 when stated, 2 measured, 4 implied, 8 synthetic, `distance` kilometres between its ends (500 when one has no place), `cost` its weight',
    ),
  sequence: commaList(LayerId).optional().describe('Layers in the order in which the path follows them, each for one link or more'),
  maxLength: queryNumber(1, 100).optional().describe('The longest path that counts, in links'),
  directed: queryFlag.optional().describe('Follow links only from source to target'),
});
type Demands = z.output<typeof Demands>;

const faultIn =
  (issues: z.core.$ZodRawIssue[]) =>
  (path: string, message: string, input: unknown): void => {
    issues.push({ code: 'custom', path: [path], message, input });
  };

function checkStops({ value: { from, to, via = [], avoid = [] }, issues }: z.core.ParsePayload<Demands>): void {
  const fault = faultIn(issues);
  if (via.includes(from) || via.includes(to) || new Set(via).size < via.length) fault('via', MESSAGES.viaEnds.en, via);
  if ([from, to, ...via].some((node) => avoid.includes(node))) fault('avoid', MESSAGES.avoidEnds.en, avoid);
}

export const PathsQuery = Demands.extend({
  mode: z
    .enum(PATHS_MODES)
    .optional()
    .describe('`shortest`: fewest links; `all`: every shortest path, counted; `cheapest`: least cost; `k`: several, cheapest first'),
  k: queryNumber(1, 100).optional().describe('How many paths at most, for mode=k (3 unless told) and mode=all (50)'),
  different: queryFraction
    .optional()
    .describe('For mode=k: the part of a path between ends and stops, from 0 to 1, that no path before it may have'),
}).check((payload) => {
  checkStops(payload);
  const { mode, k, different, weight } = payload.value;
  const fault = faultIn(payload.issues);
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

/** A demand that, dropped or changed alone, lets a path through, and how long that path is. `all`: only all together do. */
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
    'all',
  ]),
  /** What to ask for instead, as the query string has it; absent when the demand is to be left out. */
  to: z.string().optional(),
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

export const PathLossesQuery = Demands.extend({
  through: repeatable(NodeId).optional().describe('The nodes of the route between its ends, in order; none for a route of one link'),
}).check(checkStops);
export type PathLossesQuery = z.output<typeof PathLossesQuery>;

/** A node between the ends, or all links between two neighbours of the route, thought away; and the best way that is left. */
const PathLoss = z.object({
  lost: z.array(NodeId).min(1).max(2),
  /** For two neighbours: how many links fall away with their tie. */
  ties: z.int().nonnegative(),
  /** The best way that is left; absent when there is none. */
  left: z.object({ nodes: z.array(NodeId), length: z.int().nonnegative(), cost: z.number().nonnegative() }).optional(),
  text: Text,
});

export const PathLossesAnswer = z.object({
  items: z.array(PathLoss),
  nodes: z.record(z.string(), NodeAnswer),
  /** What the route depends on most. */
  text: Text,
});
export type PathLossesAnswer = z.infer<typeof PathLossesAnswer>;
