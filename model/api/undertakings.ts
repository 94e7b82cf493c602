import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LinkKindId } from '../linkKinds.ts';
import { Text } from '../text.ts';
import { Check, ConsortiaRecords } from './consortia.ts';
import { NodeAnswer } from './graph.ts';
import { listOf, Paging, queryNumber } from './list.ts';

export const UNDERTAKING_FORMS = ['built', 'founded', 'joined'] as const;

export const UndertakingsQuery = Filters.extend({
  ...Paging.shape,
  types: Filters.shape.types.describe('Only undertakings of these types'),
  provinces: Filters.shape.provinces.describe('Only undertakings with a party from one of these provinces'),
  form: z
    .enum(UNDERTAKING_FORMS)
    .optional()
    .describe('`built`: built jointly; `founded`: founded together; `joined`: with documented members. All unless told'),
  least: queryNumber(1, 50).optional().describe('Only those with parties from at least so many provinces'),
  for: NodeId.optional().describe('Only the undertaking with this id'),
});

export type UndertakingsQuery = z.output<typeof UndertakingsQuery>;

const Undertaking = z.object({
  node: NodeAnswer,
  parties: z.array(z.object({ node: NodeId, provinces: z.array(z.string()), kinds: z.array(LinkKindId), links: z.array(LinkId) })),
  /** How many parties there are; more than are listed when there are very many. */
  size: z.int().positive(),
  provinces: z.array(z.string()),
  valid: z.boolean(),
  checks: z.array(Check),
  text: Text,
});

export const UndertakingsAnswer = listOf(Undertaking).extend({
  basis: Text,
  none: z.object({ reason: z.enum(['filtered']), text: Text }).optional(),
  ...ConsortiaRecords,
});
export type UndertakingsAnswer = z.infer<typeof UndertakingsAnswer>;
