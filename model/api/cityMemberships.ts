import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { Text } from '../text.ts';
import { CityBrief, CityEvidence } from './cities.ts';
import { listOf, Paging, queryFlag } from './list.ts';

const MATCHES = ['all', 'any'] as const;

export const CityMembershipsQuery = Filters.extend({
  ...Paging.shape,
  of: commaList(NodeId).optional().describe('Corridors, zones, alliances, regions and the like, by id; every one of them unless told'),
  match: z.enum(MATCHES).optional().describe('`all` (unless told): cities that take part in all of them; `any`: in at least one'),
  itself: queryFlag.optional().describe('`true`: only cities that take part themselves, not through what lies in them'),
}).refine(({ of = [], match }) => match === undefined || of.length > 0, { path: ['match'], error: MESSAGES.onlyWithOf.en });
export type CityMembershipsQuery = z.output<typeof CityMembershipsQuery>;

export const CityMembershipsAnswer = listOf(
  z.object({
    city: CityBrief,
    memberships: z.array(z.object({ node: NodeId, itself: z.boolean(), links: z.array(LinkId) })),
    text: Text,
  }),
).extend({
  text: Text,
  none: z.object({ reason: z.literal('no-members'), text: Text }).optional(),
  ...CityEvidence.shape,
});
export type CityMembershipsAnswer = z.infer<typeof CityMembershipsAnswer>;
