import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { MESSAGES } from '../messages.ts';
import { PartialDate } from '../partialDate.ts';
import { Text } from '../text.ts';
import { CityBrief, CityCounts, CityEvidence } from './cities.ts';
import { listOf, Paging } from './list.ts';

/** How two cities stand on a layer. */
const LAYER_STATES = ['linked', 'weak', 'absent'] as const;
const LayerState = z.enum(LAYER_STATES);
export type LayerState = z.infer<typeof LayerState>;

/** Any text: an id that cannot exist is simply not found. */
export const CityParams = z.strictObject({ id: z.string() });
export const CityPairParams = z.strictObject({ id: z.string(), with: z.string() });

const Period = {
  from: PartialDate.optional().describe('Only ties that held at some time from this date on; undated ties are counted apart'),
  to: PartialDate.optional().describe('Only ties that held at some time before this date; undated ties are counted apart'),
};
const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from < to;
const ORDER = { path: ['to'], error: MESSAGES.periodOrder.en };

export const CityLinkagesQuery = Filters.extend({
  ...Paging.shape,
  ...Period,
  by: LayerId.optional().describe('Rank the partners by their ties on this layer; by ties on all layers unless told'),
}).refine(inOrder, ORDER);
export type CityLinkagesQuery = z.output<typeof CityLinkagesQuery>;

/** What ties two cities on one layer. */
const LayerTies = z.object({
  layer: LayerId,
  state: LayerState,
  ties: z.int().nonnegative(),
  /** With a period: ties without a date, which are not among `ties`. Without one: how many of `ties` have no date. */
  undated: z.int().nonnegative(),
  /** The weights of the ties added up: 1 for a stated link, more for what was counted many times. */
  strength: z.number().nonnegative(),
  /** The first year in which one of the ties began. */
  since: z.int().optional(),
});

const Linkage = z.object({
  city: CityBrief,
  rank: z.int().positive(),
  ties: z.int().nonnegative(),
  undated: z.int().nonnegative(),
  strength: z.number().nonnegative(),
  /** The fingerprint: all six layers, or those asked for; the rank is that among the city's partners on the layer. */
  layers: z.array(LayerTies.extend({ rank: z.int().positive().nullable() })),
  /** On how many of these layers the two are tied. */
  completeness: z.int().min(0).max(6),
  missing: z.array(LayerId),
  /** The strongest ties of each layer, and how many there are in all. */
  evidence: z.object({ links: z.array(LinkId), total: z.int().nonnegative() }),
  kilometres: z.number().nonnegative().optional(),
  text: Text,
});
export type Linkage = z.infer<typeof Linkage>;

export const CityLinkagesAnswer = listOf(Linkage).extend({
  city: CityBrief,
  facets: z.object({
    byLayer: z.record(
      z.string(),
      z.object({ partners: z.int().nonnegative(), ties: z.int().nonnegative(), undated: z.int().nonnegative() }),
    ),
    byProvince: CityCounts,
  }),
  /** Layers on which no tie of the city to any other is documented. */
  missing: z.array(LayerId),
  /** Cities to which no tie is documented. */
  unlinked: z.array(NodeId),
  text: Text,
  none: z.object({ reason: z.literal('no-ties'), text: Text }).optional(),
  ...CityEvidence.shape,
});
export type CityLinkagesAnswer = z.infer<typeof CityLinkagesAnswer>;

export const CityPairQuery = Filters.extend({ ...Paging.shape, ...Period }).refine(inOrder, ORDER);
export type CityPairQuery = z.output<typeof CityPairQuery>;

/** One way in which the two are tied: a link, or two that meet in what both build or in an enclave. */
const Tie = z.object({
  layer: LayerId,
  by: z.enum(['link', 'joint-building', 'enclave']),
  links: z.array(LinkId).min(1),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  dated: z.boolean(),
  text: Text,
});

const PairLayer = LayerTies.extend({ byKind: CityCounts });

/** What both take part in, with the links that say so for each side. */
const Shared = z.object({
  node: NodeId,
  /** For each of the two cities: whether it takes part itself, or what lies in it does. */
  sides: z.tuple([z.object({ itself: z.boolean(), links: z.array(LinkId) }), z.object({ itself: z.boolean(), links: z.array(LinkId) })]),
});

const Branch = z.object({
  industry: NodeId,
  name: Text,
  /** Firms of each city in the branch, whether the documents call it a strength of the city, and the location quotient (null without firms). */
  sides: z.tuple([
    z.object({ firms: z.int().nonnegative(), stated: z.boolean(), quotient: z.number().nullable() }),
    z.object({ firms: z.int().nonnegative(), stated: z.boolean(), quotient: z.number().nullable() }),
  ]),
  links: z.array(LinkId),
});

/** A step of an industry chain that the two have between them and neither has alone. */
const Closing = z.object({
  industry: NodeId,
  upstream: z.object({ city: NodeId, segment: Text, links: z.array(LinkId) }),
  downstream: z.object({ city: NodeId, segment: Text, links: z.array(LinkId) }),
  text: Text,
});

const Industries = z.object({
  /** 1 − |shared| / |either|; null when no branch of one of the two is documented. */
  complementarity: z.number().min(0).max(1).nullable(),
  overlap: z.number().min(0).max(1).nullable(),
  counts: z.object({ shared: z.int().nonnegative(), only: z.tuple([z.int().nonnegative(), z.int().nonnegative()]) }),
  /** Branches in which both, or one alone, have firms or a stated strength; those with most firms first. */
  shared: z.array(Branch),
  only: z.tuple([z.array(Branch), z.array(Branch)]),
  closing: z.array(Closing),
  /** Of the chain steps that the two have together, the share that neither has alone. */
  closingShare: z.number().min(0).max(1).nullable(),
  text: Text,
});

const Carrier = z.object({ node: NodeId, ties: z.int().positive() });

export const CityPairAnswer = listOf(Tie).extend({
  cities: z.tuple([CityBrief, CityBrief]),
  kilometres: z.number().nonnegative().optional(),
  ties: z.int().nonnegative(),
  undated: z.int().nonnegative(),
  strength: z.number().nonnegative(),
  layers: z.array(PairLayer),
  completeness: z.int().min(0).max(6),
  missing: z.array(LayerId),
  /** Ties that began in each year. */
  byYear: z.array(z.object({ year: z.int(), ties: z.int().positive(), byLayer: CityCounts })),
  shared: z.array(Shared),
  industries: Industries,
  /** City ties on the shortest way from one to the other, and how many such ways there are; null when none is documented. */
  distance: z.object({ steps: z.int().positive(), paths: z.number().positive() }).nullable(),
  /** Institutions on each side that most ties run through. */
  carriers: z.tuple([z.array(Carrier), z.array(Carrier)]),
  text: Text,
  none: z.object({ reason: z.literal('no-ties'), text: Text }).optional(),
  ...CityEvidence.shape,
});
export type CityPairAnswer = z.infer<typeof CityPairAnswer>;
