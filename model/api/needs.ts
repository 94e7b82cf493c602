import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { OFFER_KINDS, OfferKindId } from '../offerKinds.ts';
import { Text } from '../text.ts';
import { FigureAnswer, LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryNumber } from './list.ts';

/** In what ways the documents speak of a need. */
const NEED_FORMS = [
  'collected',
  'call',
  'shortcoming',
  'hardship',
  'gap',
  'passage',
  'lag',
  'planned',
  'proposed',
  'adoption',
  'request',
] as const;
export const NeedForm = z.enum(NEED_FORMS);
export type NeedForm = z.infer<typeof NeedForm>;

const NEED_ANSWERS = ['documented', 'proposed', 'none'] as const;
export const NeedAnswered = z.enum(NEED_ANSWERS);
export type NeedAnswered = z.infer<typeof NeedAnswered>;

export const NeedsQuery = Filters.extend({
  ...Paging.shape,
  forms: commaList(NeedForm)
    .optional()
    .describe(
      'Only needs of these forms: `collected` (a programme collected them, with a figure), `call` (an open call has begun in a field), `shortcoming`, `hardship` (suffers from), `gap`, `passage` (to be connected), `lag` (lags behind), `planned` (to be built, no builder asked for), `proposed` (to be set up), `adoption` (asked to adopt), `request` (asked to act)',
    ),
  answered: NeedAnswered.optional().describe(
    'Only needs with a documented answer, with no more than a proposal or a plan, or with none. The filters by type and province speak of who has the need',
  ),
});
export type NeedsQuery = z.output<typeof NeedsQuery>;

const Need = z.object({
  id: z.string(),
  form: NeedForm,
  /** Who has the need, or what is needed where nobody is named. */
  subject: NodeId,
  /** What it is about, or who says so, as the form has it. */
  objects: z.array(NodeId),
  /** The places that the two name or lie in. */
  where: z.array(NodeId),
  figures: z.array(FigureAnswer),
  links: z.array(LinkId),
  answered: NeedAnswered,
  answers: z.array(z.object({ node: NodeId, link: LinkId, proposed: z.boolean() })),
  text: Text,
});
export type Need = z.infer<typeof Need>;

const Counts = z.record(z.string(), z.int().nonnegative());

export const NeedsAnswer = listOf(Need).extend({
  facets: z.object({ byForm: Counts, byAnswered: Counts }),
  text: Text,
  /** What is read as a need, and what as an answer. */
  basis: Text,
  none: z.object({ reason: z.literal('no-match'), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type NeedsAnswer = z.infer<typeof NeedsAnswer>;

export const DEFAULT_REACH = 150;

export const MatchQuery = Filters.extend({
  ...Paging.shape,
  topic: z
    .string()
    .trim()
    .min(1, MESSAGES.typed.en)
    .max(100)
    .optional()
    .describe('What the need is about: the id of an industry or technology, or words'),
  for: NodeId.optional().describe('Who has the need: its place and its ties count; a city, a firm, a park, any node'),
  kind: OfferKindId.optional().describe(
    `What is needed: ${OFFER_KINDS.map(({ id }) => `\`${id}\``).join(', ')}; research, pilot and production go with a topic only`,
  ),
  reach: queryNumber(1, 5000)
    .optional()
    .describe(`For what is said to be missing: how far away it may be, in kilometres; ${DEFAULT_REACH} unless told`),
}).check(({ value: { topic, kind }, issues }) => {
  const needsTopic = OFFER_KINDS.some(({ id, anyTopic }) => id === kind && !anyTopic);
  if (topic === undefined && (kind === undefined || needsTopic))
    issues.push({ code: 'custom', path: ['topic'], message: MESSAGES.topicOrKind.en, input: topic });
});
export type MatchQuery = z.output<typeof MatchQuery>;

/** How it is known that somebody offers it, or works on the topic. */
const KNOWN_BY = ['link', 'name', 'type'] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

const Match = z.object({
  node: NodeId,
  offers: z.array(z.object({ kind: OfferKindId, by: z.enum(KNOWN_BY), link: LinkId.optional(), word: z.string().optional() })).min(1),
  /** Why it counts as working on the topic; missing for those who offer their service whatever the topic. */
  topic: z.object({ by: z.enum(['link', 'name']), link: LinkId.optional(), word: z.string().optional() }).optional(),
  /** With `for`. */
  place: z.object({ sameCity: z.boolean(), kilometres: z.number().nonnegative().optional() }).optional(),
  /** How the one who asks, or the city it lies in, comes to it over documented co-operation; both empty when no way is documented. */
  path: z.object({ nodes: z.array(NodeId), links: z.array(LinkId) }),
  text: Text,
});
export type Match = z.infer<typeof Match>;

const Gap = z.object({
  kind: OfferKindId,
  /** The nearest that offers it beyond the reach. */
  nearest: z.object({ node: NodeId, kilometres: z.number().nonnegative() }).optional(),
  text: Text,
});

export const MatchAnswer = listOf(Match).extend({
  /** The industries and technologies that the topic covers, the first few, and how many there are. */
  topics: z.object({ items: z.array(NodeId), total: z.int().nonnegative(), words: z.array(z.string()) }),
  /** How many offer what. */
  byKind: Counts,
  /** What nobody is documented to offer on this topic within reach. */
  gaps: z.array(Gap),
  text: Text,
  basis: Text,
  none: z.object({ reason: z.enum(['unknown-topic', 'nobody']), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type MatchAnswer = z.infer<typeof MatchAnswer>;
