import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
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
  most: queryNumber(1, 100)
    .optional()
    .describe(`For single-bridge: how many nodes may lie behind the bridge at most; ${DEFAULT_MOST} unless told`),
  leaves: queryFlag.optional().describe('For single-bridge: whether a single node behind a bridge is reported; true unless told'),
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
  /** How many nodes would hang together after it. */
  effect: z.object({ size: z.int().positive() }),
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
});
export type Isolate = z.infer<typeof Isolate>;

const Counts = z.record(z.string(), z.int().nonnegative());

export const IsolatesAnswer = listOf(Isolate).extend({
  facets: z.object({ byReason: Counts, byType: Counts, byCity: Counts, byProvince: Counts }),
  /** Into how many components the nodes fall under the filters, and how many new links it takes at least to join them all. */
  reconnect: z.object({
    components: z.int().nonnegative(),
    links: z.int().nonnegative(),
    /** At city level: so many ties that do it and span the shortest distances. */
    plan: z.array(z.object({ nodes: z.tuple([NodeId, NodeId]), kilometres: z.number().nonnegative() })).optional(),
  }),
  summary: Text,
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type IsolatesAnswer = z.infer<typeof IsolatesAnswer>;
