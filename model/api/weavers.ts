import { z } from 'zod';
import { ACTOR_KIND_IDS } from '../actorKinds.ts';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { NodeTypeId } from '../nodeTypes.ts';
import { Text } from '../text.ts';
import { Basis, Sampling } from './centrality.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryFraction, queryNumber } from './list.ts';

const WEAVER_AMONG = ['actors', 'all'] as const;
export type WeaverAmong = (typeof WEAVER_AMONG)[number];

/** A tenth of the nodes, two types and two cities: what the research paper's idea of a weaver was made countable with. */
export const WEAVER_DEFAULTS = { top: 0.1, leastTypes: 2, leastCities: 2 } as const;

export const WeaversQuery = Filters.extend({
  ...Paging.shape,
  ...Sampling,
  layers: commaList(LayerId).optional().describe('Only links of these layers; `knowledge` unless told'),
  top: queryFraction
    .optional()
    .describe(`Which part of the nodes, those most paths pass, can be weavers; ${WEAVER_DEFAULTS.top}, the top tenth, unless told`),
  leastTypes: queryNumber(1, 48)
    .optional()
    .describe(`How many types of node a weaver is tied to at least; ${WEAVER_DEFAULTS.leastTypes} unless told`),
  leastCities: queryNumber(1, 1000)
    .optional()
    .describe(`In how many cities those lie at least to whom a weaver is tied; ${WEAVER_DEFAULTS.leastCities} unless told`),
  among: z
    .enum(WEAVER_AMONG)
    .optional()
    .describe(
      '`actors` (unless told): paths run through nodes that act, by links that speak of working together; `all`: through texts, rules and ideas too, by every kind of link. `types` and `kinds` choose more narrowly',
    ),
  show: commaList(NodeTypeId)
    .optional()
    .describe('Show only weavers of these types, such as `university,institute`; who is a weaver is judged among all'),
  of: NodeId.optional().describe('Also whether this node is a weaver, and if not, what it lacks'),
});
export type WeaversQuery = z.output<typeof WeaversQuery>;

const Count = z.int().nonnegative();
const Counts = z.record(z.string(), Count);
const CountsByKind = z.partialRecord(z.enum(ACTOR_KIND_IDS), Count);

const CityCount = z.object({ city: NodeId, nodes: z.int().positive() });

const Brokerage = z.object({
  /** Pairs of its neighbours; those of them that no link joins; those that have no other neighbour in common either. */
  pairs: z.number().nonnegative(),
  apart: z.number().nonnegative(),
  onlyHere: z.number().nonnegative(),
});

const FallOff = z.object({
  /** Into how many parts what hangs together breaks without it, and how many nodes are cut off from the largest. */
  parts: z.int().positive(),
  lost: Count,
  /** The first of them, and the cities in which they lie. */
  fallen: z.array(NodeId),
  cities: z.array(z.object({ city: NodeId, nodes: Count, itself: z.boolean(), wholly: z.boolean() })),
});

export const Weaver = z.object({
  node: NodeAnswer,
  betweenness: z.number(),
  rank: z.int().positive(),
  /** How many of its neighbours are of each type and on each side. */
  types: Counts,
  actorKinds: CountsByKind,
  /** Where its neighbours lie; most first. */
  cities: z.array(CityCount),
  provinces: Counts,
  /** Null when it has too many neighbours to compare all pairs. */
  brokerage: Brokerage.nullable(),
  /** Burt's constraint: how far its ties lead back to the same others. Null when time ran out before it was known. */
  constraint: z.number().nullable(),
  /** Null when time ran out before it was known. */
  fallOff: FallOff.nullable(),
  /** A link into each city and to each type that it joins. */
  evidence: z.array(LinkId),
  text: Text,
});
export type Weaver = z.infer<typeof Weaver>;

const AskedNode = z.object({
  node: NodeId,
  weaver: z.boolean(),
  /** Null when no admitted link reaches it. */
  rank: z.int().positive().nullable(),
  betweenness: z.number().nullable(),
  types: Count,
  cities: Count,
  text: Text,
});

export const WeaversAnswer = listOf(Weaver).extend({
  /** Who counts as a weaver here, and what betweenness rests on. */
  basis: Basis.extend({
    among: z.enum(WEAVER_AMONG),
    layers: z.array(LayerId),
    top: z.number(),
    leastTypes: Count,
    leastCities: Count,
    /** Nodes among which it was judged, and how many of them are within the top part. */
    nodes: Count,
    inTop: Count,
    /** The lowest betweenness within it; null when nobody is. */
    threshold: z.number().nullable(),
    text: Text,
  }),
  facets: z.object({ byType: Counts, byActorKind: CountsByKind, byCity: Counts }),
  asked: AskedNode.optional(),
  none: z.object({ reason: z.enum(['no-links', 'nobody-joins']), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type WeaversAnswer = z.infer<typeof WeaversAnswer>;
