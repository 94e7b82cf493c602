import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryFlag, queryNumber } from './list.ts';

/** The layers on which two cities would work together for a pairing. */
export const PAIRING_LAYERS = ['knowledge', 'innovation', 'industry'] as const;
export type PairingLayer = (typeof PAIRING_LAYERS)[number];

export const DEFAULT_CAPACITY = 2;

export const PairingsQuery = Filters.extend({
  ...Paging.shape,
  industry: NodeId.optional().describe('An industry or technology; without it, all industries whose segments are lined up'),
  from: NodeId.optional().describe('Only this city as the innovation place'),
  to: NodeId.optional().describe('Only this city as the industry place'),
  linked: queryFlag
    .optional()
    .describe(
      '`false`: only pairs of cities without a documented tie on the knowledge, innovation or industry layer; `true`: only those with one',
    ),
  capacity: queryNumber(1, 40)
    .optional()
    .describe(`In how many pairs of one industry a city may stand on each side in the best assignment; ${DEFAULT_CAPACITY} unless told`),
  all: queryFlag.optional().describe('All pairs instead of the best assignment only; true when `from` or `to` is given'),
});
export type PairingsQuery = z.output<typeof PairingsQuery>;

const Side = z.object({
  city: NodeId,
  /** Documented there for the industry: institutions of research, or firms. */
  count: z.int().positive(),
  /** Of all whose city is known. */
  share: z.number().min(0).max(1),
  /** The most tied first; a part of them. */
  nodes: z.array(NodeId),
});

const Pairing = z.object({
  industry: NodeId,
  from: Side,
  to: Side,
  fit: z.number().min(0).max(1),
  /** Whether it belongs to the best assignment. */
  assigned: z.boolean(),
  kilometres: z.number().nonnegative().optional(),
  /** Links that tie the two cities, institutions counted for their city, by layer. */
  ties: z.record(z.enum(PAIRING_LAYERS), z.int().nonnegative()),
  /** Links between those who research in the one and those who work on the industry in the other. */
  onTopic: z.array(LinkId),
  /** Why the institutions and firms named count: their links; a name that bears a word of the industry has none. */
  evidence: z.array(LinkId),
  text: Text,
});
export type Pairing = z.infer<typeof Pairing>;

export const PairingsAnswer = listOf(Pairing).extend({
  /** The formula, the limit, and what is counted. */
  rule: Text,
  none: z.object({ reason: z.enum(['no-research', 'no-firms', 'no-pair']), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type PairingsAnswer = z.infer<typeof PairingsAnswer>;
