import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { Text } from '../text.ts';
import { CityBrief, CityEvidence } from './cities.ts';

/** Where concentration is looked for unless layers are asked for: the co-operation of science. */
export const SCIENCE_LAYERS: readonly LayerId[] = ['knowledge', 'innovation'];

export const CityConcentrationQuery = Filters.extend({
  layers: commaList(LayerId)
    .optional()
    .describe(`Only ties on these layers; ${SCIENCE_LAYERS.join(' and ')} unless told`),
  cities: commaList(NodeId)
    .optional()
    .describe('The cities in which co-operation may concentrate; those that the documents name for it unless told'),
});
export type CityConcentrationQuery = z.output<typeof CityConcentrationQuery>;

/** How many have both ends among the cities, one, or none. */
const Split = z.object({ both: z.int().nonnegative(), one: z.int().nonnegative(), none: z.int().nonnegative() });
const Shares = z.object({ pairs: Split, ties: Split });

const Partners = z.object({
  city: CityBrief,
  /** To how many cities it is tied, and its place by that among all. */
  degree: z.int().nonnegative(),
  rank: z.int().positive(),
  ties: z.int().nonnegative(),
  /** Its share of the ends of all ties. */
  share: z.number().min(0).max(1),
  /** The share of its ties that goes to the four strongest partners; null without a tie. */
  cr4: z.number().min(0).max(1).nullable(),
  /** The four strongest, with the links behind the strongest ties to each. */
  partners: z.array(z.object({ city: NodeId, ties: z.int().positive(), share: z.number().min(0).max(1), links: z.array(LinkId) })),
  /** The links that say that co-operation concentrates here. */
  named: z.array(LinkId),
  text: Text,
});

const Overlooked = z.object({
  city: CityBrief,
  strengths: z.array(
    z.object({
      industry: NodeId,
      name: Text,
      firms: z.int().nonnegative(),
      stated: z.boolean(),
      quotient: z.number().nullable(),
      links: z.array(LinkId),
    }),
  ),
  nearest: z.object({ city: NodeId, kilometres: z.number().nonnegative() }).optional(),
  text: Text,
});

export const CityConcentrationAnswer = z.object({
  items: z.array(Partners),
  layers: z.array(LayerId),
  all: Shares,
  byLayer: z.record(z.string(), Shares),
  /** Ties on the layers asked for, by the year in which they began. */
  byYear: z.array(z.object({ year: z.int(), ties: Split })),
  undated: Split,
  richClub: z.object({
    /** Tied pairs among the cities ÷ pairs among them; the same for all cities; and how many times more it is. */
    coefficient: z.number().min(0).max(1).nullable(),
    density: z.number().min(0).max(1),
    ratio: z.number().nonnegative().nullable(),
  }),
  /** Sum of the squared shares of the cities in all tie ends: 1 ÷ n when all are alike, at most a half. */
  hhi: z.number().min(0).max(1),
  /** Smaller cities with an industry strength and no documented tie to any of the cities. */
  overlooked: z.array(Overlooked),
  text: Text,
  none: z.object({ reason: z.enum(['no-centres', 'no-ties']), text: Text }).optional(),
  ...CityEvidence.shape,
});
export type CityConcentrationAnswer = z.infer<typeof CityConcentrationAnswer>;
