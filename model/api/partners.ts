import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryFlag } from './list.ts';

const { layers, types, kinds, provinces } = Filters.shape;

export const PartnersQuery = Filters.extend({
  ...Paging.shape,
  for: NodeId.optional().describe(
    'Who asks: an institution, firm, laboratory, facility, park, alliance, fund, agency, district or city. Without it those who work on the `topic` are ranked by standing',
  ),
  topic: z
    .string()
    .min(1, MESSAGES.typed.en)
    .max(200)
    .optional()
    .describe('Only those who work on this: the id of an industry or technology, or words'),
  city: commaList(NodeId).optional().describe('Only suggest who lies in these cities'),
  through: NodeId.optional().describe('Only suggest partners of this one, who could introduce them'),
  existing: queryFlag.optional().describe('`true` also lists those who are linked already, marked as such'),
  layers: layers.describe(
    'Only ties on these layers count as co-operation: those tied on others alone are suggested, and ways lead along these',
  ),
  kinds: kinds.describe('Only ties of these kinds count as co-operation; all that speak of working together unless told'),
  types: types.describe('Only suggest nodes of these types; ways to them may lead through any'),
  provinces: provinces.describe('Only suggest nodes in these provinces; ways to them may lead through any'),
}).check(({ value, issues }) => {
  const fault = (path: string, message: string, input: unknown) => issues.push({ code: 'custom', path: [path], message, input });
  if (value.for === undefined && value.topic === undefined) fault('for', MESSAGES.forOrTopic.en, value.for);
  if (value.for === undefined && value.through !== undefined) fault('through', MESSAGES.onlyWithFor.en, value.through);
  if (value.for === undefined && value.existing !== undefined) fault('existing', MESSAGES.onlyWithFor.en, value.existing);
});
export type PartnersQuery = z.output<typeof PartnersQuery>;

const PartnerPart = z.enum(['likely', 'introduction', 'topic', 'types', 'chain', 'near', 'province', 'standing']);
export type PartnerPart = z.infer<typeof PartnerPart>;

const Share = z.number().min(0).max(1);
const Evidence = z.object({ nodes: z.array(NodeId), links: z.array(LinkId) });

/** One part of the score. */
const Reason = z.object({
  part: PartnerPart,
  weight: Share,
  /** How far the part holds, from 0 to 1. */
  value: Share,
  /** What it adds to the score: weight × value. */
  contribution: Share,
  text: Text,
  evidence: Evidence,
});

export const Partner = z.object({
  node: NodeAnswer,
  /** What the reasons add up to. */
  score: Share,
  /** Whether the two are tied already, and by what. */
  linked: z.boolean(),
  ties: z.array(LinkId),
  reasons: z.array(Reason),
  /** How the two are joined by co-operation; both lists are empty when they are not. Missing when nobody in particular asks. */
  path: Evidence.extend({ text: Text }).optional(),
  /** Who could introduce the two, the best first, each with the ties that speak for it. */
  through: z.array(z.object({ node: NodeId, links: z.array(LinkId) })),
  /** How much of what its type, place on a chain and province could add is there. */
  complementarity: Share,
});
export type Partner = z.infer<typeof Partner>;

export const PartnersAnswer = listOf(Partner).extend({
  for: NodeId.optional(),
  /** What the suggestions were compared by: the topic asked for, or what the one who asks works on. */
  topics: z.array(z.object({ id: NodeId.optional(), name: Text, text: Text, members: z.int().nonnegative() })),
  /** Those who would be on the list if they were not linked already. */
  alreadyLinked: z.int().nonnegative(),
  method: z.object({
    text: Text,
    learnt: Text,
    parts: z.array(z.object({ part: PartnerPart, weight: Share, name: Text, rule: Text })),
  }),
  /** What to know before reading the list. */
  note: z.object({ reason: z.literal('isolated'), text: Text }).optional(),
  /** Why the list is empty. */
  none: z.object({ reason: z.enum(['no-topic', 'all-linked', 'nobody-left']), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type PartnersAnswer = z.infer<typeof PartnersAnswer>;
