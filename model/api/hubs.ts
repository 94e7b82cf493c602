import { z } from 'zod';
import { ACTOR_KIND_IDS } from '../actorKinds.ts';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { NodeTypeId } from '../nodeTypes.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryNumber } from './list.ts';

/** Three sides and two cities: how the ledger makes the research paper's advice on hubs countable. */
export const HUB_DEFAULTS = { leastKinds: 3, leastCities: 2 } as const;

export const HubsQuery = Filters.extend({
  ...Paging.shape,
  cities: commaList(NodeId).optional().describe('Cities that hubs should reach; all cities within the filters unless told'),
  topic: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Only ties to actors that work on this: the id of an industry or technology, or words. All ties of a hub that works on it itself count',
    ),
  leastKinds: queryNumber(1, 6)
    .optional()
    .describe(`To how many sides (government, industry, university …) a hub is tied at least; ${HUB_DEFAULTS.leastKinds} unless told`),
  leastCities: queryNumber(1, 1000).optional().describe(`How many cities a hub reaches at least; ${HUB_DEFAULTS.leastCities} unless told`),
  hubTypes: commaList(NodeTypeId)
    .optional()
    .describe('Which types of node count as third parties; the answer lists those that do unless told, with the reason'),
});
export type HubsQuery = z.output<typeof HubsQuery>;

const Kind = z.enum(ACTOR_KIND_IDS);
const Count = z.int().nonnegative();

export const HUB_REACHES = ['tie', 'area', 'seat'] as const;

/** How a hub reaches a city: by a tie into it, by a tie to an area that the city belongs to, or because it sits there. */
const ReachedCity = z.object({ city: NodeId, by: z.enum(HUB_REACHES), links: z.array(LinkId) });

export const Hub = z.object({
  node: NodeAnswer,
  /** How many actors of each side it is tied to. */
  actorKinds: z.partialRecord(Kind, Count),
  cities: z.array(ReachedCity),
  /** What it lacks: sides that it has no tie to, and asked cities that it does not reach. */
  missing: z.object({ actorKinds: z.array(Kind), cities: z.array(NodeId) }),
  evidence: z.array(LinkId),
  text: Text,
});
export type Hub = z.infer<typeof Hub>;

/** Somebody who falls short, with how far: sides and cities to win, and whether it would have to become a third party. */
export const NearestHub = Hub.extend({ lacks: z.object({ actorKinds: Count, cities: Count, thirdParty: z.boolean() }) });
export type NearestHub = z.infer<typeof NearestHub>;

const HubPlan = z.object({
  /** Each with the cities that it adds to those before it. */
  hubs: z.array(z.object({ node: NodeId, adds: z.array(NodeId) })),
  /** Asked cities that nobody reaches, and sides that none of these is tied to. */
  uncovered: z.array(NodeId),
  missingKinds: z.array(Kind),
  /** False when there may be fewer: only so many combinations are tried. */
  fewest: z.boolean(),
  text: Text,
});

export const HubsAnswer = listOf(Hub).extend({
  rule: z.object({
    leastKinds: Count,
    leastCities: Count,
    types: z.array(z.object({ type: NodeTypeId, reason: Text.optional() })),
    text: Text,
  }),
  /** By asked city, the first ten of the hubs that reach it, and how many they are. */
  coverage: z.array(z.object({ city: NodeId, hubs: z.array(NodeId), total: Count })),
  /** The fewest hubs that reach all asked cities that any reaches. */
  plan: HubPlan,
  /** The same, if institutions with ties enough that are no third party gave a coordination point a home. */
  hostPlan: HubPlan,
  /** Who comes nearest without being a hub: third parties that fall short, and institutions that are no third party. */
  nearest: z.array(NearestHub),
  /** Links that name a hub or a centre. */
  documented: z.array(z.object({ node: NodeId, link: LinkId, text: Text })),
  /** Science communities that are documented to work through third-party coordinators, and regions for which none is documented. */
  benchmarks: z.object({
    mechanism: NodeId.optional(),
    have: z.array(z.object({ node: NodeId, links: z.array(LinkId) })),
    lacks: z.array(z.object({ node: NodeId, links: z.array(LinkId) })),
    text: Text,
  }),
  topic: z.object({ topics: z.array(NodeId), words: z.array(z.string()), members: Count }).optional(),
  none: z.object({ reason: z.enum(['topic-unknown', 'nobody-qualifies']), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type HubsAnswer = z.infer<typeof HubsAnswer>;
