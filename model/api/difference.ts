import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { LinkKindId } from '../linkKinds.ts';
import { MESSAGES } from '../messages.ts';
import { firstDay, PartialDate } from '../partialDate.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging } from './list.ts';

const CHANGES = ['new', 'ended'] as const;
export type Change = (typeof CHANGES)[number];

export const DifferenceQuery = Filters.omit({ at: true })
  .extend({
    ...Paging.shape,
    from: PartialDate.describe('The earlier date: the graph as it stood then (links with from ≤ date < to)'),
    to: PartialDate.describe('The later date'),
    change: z.enum(CHANGES).optional().describe('List only the links that are new, or only those that ended; both unless told'),
  })
  .check(({ value: { from, to }, issues }) => {
    if (firstDay(from) >= firstDay(to)) issues.push({ code: 'custom', path: ['to'], message: MESSAGES.laterDate.en, input: to });
  });
export type DifferenceQuery = z.output<typeof DifferenceQuery>;

const Count = z.int().nonnegative();

/** Dated facts at two dates: `before + new - ended = now`. */
const Balance = z.object({
  before: Count,
  after: Count,
  new: Count,
  ended: Count,
  /** Held at both dates. */
  still: Count,
  /** Began after the first date and ended before the second. */
  passing: Count,
  /** Without a date: they hold at both, and stand in none of the numbers above. */
  undated: Count,
});
export type Balance = z.infer<typeof Balance>;

/** Of the new ones, those in the first year of a list or a count: then the register begins, not the tie. */
const LinkBalance = Balance.extend({ registered: Count });

const ChangedLink = z.object({ link: LinkId, change: z.enum(CHANGES), registered: z.boolean(), text: Text });
export type ChangedLink = z.infer<typeof ChangedLink>;

const PAIR_CHANGES = ['new', 'ended', 'strengthened', 'weakened', 'renewed'] as const;
export type PairChange = (typeof PAIR_CHANGES)[number];

/** Ties between two cities, institutions counted for their city; the first year of a list or a count left out. */
const ChangedPair = z.object({
  cities: z.tuple([NodeId, NodeId]),
  change: z.enum(PAIR_CHANGES),
  before: Count,
  after: Count,
  new: Count,
  ended: Count,
  /** Of those that hold at both dates, the ones without a date. */
  undated: Count,
  layers: z.array(LayerId),
  /** Some of the links behind it. */
  links: z.array(LinkId),
  text: Text,
});
export type ChangedPair = z.infer<typeof ChangedPair>;

/** How the admitted nodes that existed hung together. */
const Parts = z.object({ nodes: Count, components: Count, largest: Count, isolates: Count });
export type Parts = z.infer<typeof Parts>;

const NO_DIFFERENCES = ['undated', 'too-early', 'too-late', 'unchanged'] as const;
export type NoDifferenceReason = (typeof NO_DIFFERENCES)[number];

export const DifferenceAnswer = listOf(ChangedLink).extend({
  from: PartialDate,
  to: PartialDate,
  /** The first and the last date that admitted links and nodes name. */
  range: z.object({ from: PartialDate, to: PartialDate }).optional(),
  byLayer: z.array(LinkBalance.extend({ layer: LayerId })),
  /** Kinds with links that are new or ended, those that changed most first. */
  byKind: z.array(LinkBalance.extend({ kind: LinkKindId })),
  changedNodes: z.object({
    balance: Balance,
    items: z.array(z.object({ node: NodeId, change: z.enum(CHANGES) })),
    total: Count,
  }),
  pairs: z.object({
    items: z.array(ChangedPair),
    total: Count,
    byChange: z.record(z.string(), Count),
    /** Pairs of which only a list or a count that begins in between tells. */
    onlyRegistered: Count,
  }),
  parts: z.object({ before: Parts, after: Parts }),
  text: Text,
  /** What counts as what, and in which order links and pairs stand. */
  basis: Text,
  none: z.object({ reason: z.enum(NO_DIFFERENCES), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type DifferenceAnswer = z.infer<typeof DifferenceAnswer>;
