import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { Text } from '../text.ts';
import { FigureAnswer, LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging } from './list.ts';

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
