import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId, SourceId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { MESSAGES } from '../messages.ts';
import { NodeTypeId } from '../nodeTypes.ts';
import { firstDay, PartialDate } from '../partialDate.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryFlag, queryNumber } from './list.ts';

/** The gravest first: a node is told once, for the gravest of the reasons asked for. */
export const ISOLATE_REASONS = ['no-links', 'small-component', 'no-links-in-layer', 'single-bridge'] as const;
export const IsolateReason = z.enum(ISOLATE_REASONS);
export type IsolateReason = z.infer<typeof IsolateReason>;

/** Thousands of firms hang on one link: who wants to see them asks for them. */
export const DEFAULT_REASONS: readonly IsolateReason[] = ['no-links', 'small-component', 'no-links-in-layer'];

const ISOLATE_LEVELS = ['node', 'layer', 'city'] as const;
export type IsolateLevel = (typeof ISOLATE_LEVELS)[number];

export const DEFAULT_MOST = 10;
export const DEFAULT_PLANNED = 10;

/** Against an earlier date: isolated since, isolated then and now, or isolated then and no longer. */
export const ISOLATE_CHANGES = ['newly', 'still', 'joined'] as const;
export type IsolateChange = (typeof ISOLATE_CHANGES)[number];

/** Why no partner can be proposed, from what the graph shows. */
const REMEDY_OBSTACLES = ['no-example', 'not-allowed', 'no-helper', 'too-far', 'nothing-in-common'] as const;
export type RemedyObstacle = (typeof REMEDY_OBSTACLES)[number];
export const NO_REMEDIES = [...REMEDY_OBSTACLES, 'out-of-time'] as const;
export type NoRemedy = (typeof NO_REMEDIES)[number];

export const IsolatesQuery = Filters.extend({
  ...Paging.shape,
  layers: commaList(LayerId)
    .optional()
    .describe('Look only at links of these layers; a node with none on one of them is reported as `no-links-in-layer`'),
  level: z
    .enum(ISOLATE_LEVELS)
    .optional()
    .describe(
      '`node` (unless told): each node by itself; `layer`: also nodes without a link on a layer where at least half of the linked nodes of their type have one, when no `layers` are given; `city`: links rolled up to pairs of cities, institutions counted for their city, common borders left out unless `kinds` asks for them',
    ),
  reasons: commaList(IsolateReason)
    .optional()
    .describe(
      'Which kinds of isolation to report: `no-links`, `small-component`, `no-links-in-layer` (these unless told), `single-bridge`: on the smaller side of a link without which it would be cut off. Cities come first, those with most institutions before the others; then small components, the largest first; nodes without links; nodes without a link on a layer; and nodes behind a bridge, the largest parts first and leaves last',
    ),
  only: commaList(IsolateReason)
    .optional()
    .describe(
      'Of all that `reasons` report, list only what is told for these. Each is told once, for the gravest reason, so that the counts of the summary stay as they are',
    ),
  most: queryNumber(1, 100)
    .optional()
    .describe(`For single-bridge: how many nodes may lie behind the bridge at most; ${DEFAULT_MOST} unless told`),
  leaves: queryFlag.optional().describe('For single-bridge: whether a single node behind a bridge is reported; true unless told'),
  of: NodeId.optional().describe(
    'Only this node: whether it is isolated, by any of the reasons unless some are named. A city is judged at level `city` unless told',
  ),
  since: PartialDate.optional().describe(
    'An earlier date to compare with (`at`, or all that is documented, is the later one): each item says what changed, and those that were isolated then and are no longer are listed too',
  ),
  change: commaList(z.enum(ISOLATE_CHANGES))
    .optional()
    .describe('With `since`: only nodes that became isolated (`newly`), were and are (`still`), or are no longer (`joined`)'),
  partnerTypes: commaList(NodeTypeId)
    .optional()
    .describe('Who may be linked in a remedy: only nodes of these types; unless told, what acts or carries co-operation'),
  within: queryNumber(1, 5000).optional().describe('Who may be linked in a remedy: only nodes at most so many kilometres away'),
  named: queryFlag
    .optional()
    .describe(
      'At level `city`: only cities about which a document holds facts (`true`), or only those that none is recorded to name (`false`)',
    ),
  plan: queryNumber(0, 100)
    .optional()
    .describe(
      `For how many of the small parts \`reconnect.plan\` proposes a link, unless at level \`city\`, where it joins all; ${DEFAULT_PLANNED} unless told`,
    ),
}).check(({ value: { since, at, change = [] }, issues }) => {
  const fault = (path: string, message: string, input: unknown) => issues.push({ code: 'custom', path: [path], message, input });
  if (since === undefined && change.length > 0) fault('change', MESSAGES.onlyWithSince.en, change);
  if (since !== undefined && at !== undefined && firstDay(since) >= firstDay(at)) fault('since', MESSAGES.sinceBefore.en, since);
});
export type IsolatesQuery = z.output<typeof IsolatesQuery>;

const Remedy = z.object({
  /** Whom to link with. */
  node: NodeAnswer,
  /** The layer on which the new link would lie. */
  layer: LayerId,
  why: Text,
  /** How the two are joined already, on any layer; both lists are empty when they are not. */
  path: z.object({ nodes: z.array(NodeId), links: z.array(LinkId) }),
  effect: z.object({
    /** How many nodes would hang together after it, into how many parts all would fall, and how many nodes would come within reach. */
    size: z.int().positive(),
    components: z.int().positive(),
    reach: z.int().nonnegative(),
    /** How many steps the others within reach are away on average; null before when there are none. Not told on large graphs. */
    meanSteps: z.object({ before: z.number().nullable(), after: z.number() }).optional(),
  }),
});

export const Isolate = z.object({
  node: NodeAnswer,
  reason: IsolateReason,
  text: Text,
  /** The asked (or usual) layers on which no link of it is documented. */
  missing: z.array(LayerId),
  /** The part that it hangs together with; the largest of all is number 0. Of a small part up to ten members are named. */
  component: z.object({ id: z.int().nonnegative(), size: z.int().positive(), members: z.array(NodeId).optional() }),
  /** The one link on which it hangs (none at city level, where several links make one tie), where it leads, and who would be cut off. */
  bridge: z.object({ link: LinkId.optional(), across: NodeId, size: z.int().positive(), members: z.array(NodeId) }).optional(),
  remedies: z.array(Remedy),
  /** Why no remedy is proposed. */
  none: z.object({ reason: z.enum(NO_REMEDIES), text: Text }).optional(),
  /** With `since`. What is `joined` now tells its former reason. */
  change: z.enum(ISOLATE_CHANGES).optional(),
  /** For what is `joined`: the first few of those that it is tied to since, the links that say so, and how many they are in all. */
  joined: z.object({ nodes: z.array(NodeId), links: z.array(LinkId), total: z.int().nonnegative() }).optional(),
  /** At level `city`: which of so many documents hold facts about it; those that name it in passing are not known. */
  named: z.object({ documents: z.array(SourceId), of: z.int().nonnegative() }).optional(),
});
export type Isolate = z.infer<typeof Isolate>;

const Counts = z.record(z.string(), z.int().nonnegative());

export const IsolatesAnswer = listOf(Isolate).extend({
  facets: z.object({ byReason: Counts, byType: Counts, byCity: Counts, byProvince: Counts, byChange: Counts.optional() }),
  /** Into how many components the nodes fall under the filters, and how many new links it takes at least to join them all. */
  reconnect: z.object({
    components: z.int().nonnegative(),
    links: z.int().nonnegative(),
    /**
     * At city level: so many ties that join all and span the shortest distances. Else one link for each of the largest small parts that
     * has somebody to link with.
     */
    plan: z.array(
      z.object({ nodes: z.tuple([NodeId, NodeId]), layer: LayerId.optional(), kilometres: z.number().nonnegative().optional() }),
    ),
  }),
  summary: Text,
  /** With `of`: how the node is tied on the layers asked for, isolated or not. */
  asked: z
    .object({
      node: NodeId,
      isolated: z.boolean(),
      partners: z.int().nonnegative(),
      layers: z.array(LayerId),
      component: z.object({ id: z.int().nonnegative(), size: z.int().positive() }).optional(),
      text: Text,
    })
    .optional(),
  none: z.object({ reason: z.enum(['none-isolated', 'not-isolated', 'filtered', 'no-change']), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type IsolatesAnswer = z.infer<typeof IsolatesAnswer>;
