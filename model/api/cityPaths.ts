import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { Text } from '../text.ts';
import { CityEvidence, CityTies } from './cities.ts';
import { queryNumber } from './list.ts';

export const CityPathsQuery = Filters.extend({
  from: NodeId.describe('The city where the paths start'),
  to: NodeId.describe('The city where they end'),
  maxLength: queryNumber(1, 40).optional().describe('How many city ties a path may have at most'),
});
export type CityPathsQuery = z.output<typeof CityPathsQuery>;

const Hop = CityTies.extend({
  /** The links behind the strongest ties of each layer. */
  links: z.array(LinkId),
  kilometres: z.number().nonnegative().optional(),
});

const CityPath = z.object({
  cities: z.array(NodeId),
  hops: z.array(Hop),
  length: z.int().nonnegative(),
  text: Text,
});

export const CITY_RELAXABLE = ['layers', 'types', 'kinds', 'provinces', 'at', 'packs', 'sources', 'minConfidence', 'maxLength'] as const;

const NoCityPath = z.object({
  /** `no-ties`: one of the two has no tie to any city; `disconnected`: both have, but none leads from the one to the other. */
  reason: z.enum(['no-ties', 'disconnected', 'filtered', 'not-yet', 'too-long']),
  text: Text,
  /** Which of the two no document names. */
  unnamed: z.array(NodeId),
  /** Which of the two have no tie to any city. */
  untied: z.array(NodeId),
  /** What lets a path through when it is dropped by itself, and how long that path is. */
  relax: z.array(z.object({ filter: z.enum(CITY_RELAXABLE), length: z.int().positive(), text: Text })),
});
export type NoCityPath = z.infer<typeof NoCityPath>;

export const CityPathsAnswer = z.object({
  items: z.array(CityPath),
  /** How many shortest paths there are; so many as `items`, but for very many. */
  total: z.int().nonnegative(),
  length: z.int().nonnegative().nullable(),
  text: Text,
  none: NoCityPath.optional(),
  ...CityEvidence.shape,
});
export type CityPathsAnswer = z.infer<typeof CityPathsAnswer>;
