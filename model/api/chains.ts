import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryFlag, queryNumber } from './list.ts';

/** Absence of records, never absence of suppliers. */
const SEGMENT_STATES = ['filled', 'single', 'gap'] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];

/** Whether the order of an industry's segments is this product's reading, or nobody has lined them up. */
const ChainOrder = z.enum(['read', 'not-documented']);

const Count = z.int().nonnegative();
const Share = z.number().min(0).max(1);
const Finding = { text: Text };

export const ChainsQuery = Filters.extend({
  ...Paging.shape,
  parts: queryFlag
    .optional()
    .describe('Also industries that are part of another one (levels 2 and 3 of the Shenwan classification); false unless told'),
});
export type ChainsQuery = z.output<typeof ChainsQuery>;

const ChainItem = z.object({
  industry: NodeAnswer,
  order: ChainOrder,
  segments: Count,
  /** How many segments have nobody documented, and how many hang on one supplier or one city. */
  gaps: Count,
  singles: Count,
  actors: Count,
  firms: Count,
  cities: Count,
  provinces: Count,
  research: Count,
  alliances: Count,
  ...Finding,
});

export const ChainsAnswer = listOf(ChainItem).extend({
  /** By which rule an industry is listed. */
  rule: Text,
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type ChainsAnswer = z.infer<typeof ChainsAnswer>;

export const DEFAULT_ACTORS = 20;

export const ChainParams = z.strictObject({
  industry: NodeId.describe('An industry or technology: one that a chain is known by, or any other of the graph'),
});
export const ChainQuery = Filters.extend({
  segment: z.string().max(100).optional().describe('Only this segment, by its id; with `limit` and `cursor` all of its firms can be read'),
  limit: queryNumber(1, 500).optional().describe(`How many members of each list at most; ${DEFAULT_ACTORS} unless told`),
  cursor: Paging.shape.cursor.describe('With `segment`: the `next` of its actors in the answer before'),
});
export type ChainQuery = z.output<typeof ChainQuery>;

/** Where something is, counted: cities known, and how many members have none documented. */
const Places = z.object({
  cities: z.array(z.object({ city: NodeId, count: Count, share: Share })),
  /** How many cities in all; `cities` may be a part. */
  total: Count,
  cityNotDocumented: Count,
  provinces: z.array(z.object({ province: z.string(), count: Count })),
  /** Herfindahl–Hirschman index of the shares of cities (1: all in one city); of those whose city is known. */
  hhi: Share.optional(),
});

const Actor = z.object({ node: NodeId, link: LinkId, ties: Count });

const SegmentAnswer = z.object({
  id: z.string(),
  name: Text,
  stage: z.enum(['upstream', 'midstream', 'downstream']),
  state: z.enum(SEGMENT_STATES),
  branches: z.array(z.object({ id: NodeId, inGraph: z.boolean(), actors: Count })),
  feeds: z.array(z.string()),
  /** The most tied first. */
  actors: listOf(Actor),
  where: Places,
  /** The firm or city whose loss would leave the segment without anybody documented. */
  critical: z.array(NodeId),
  /** For a gap: where the nearest documented capability is. */
  nearest: z.object({ nodes: z.array(NodeId), links: z.array(LinkId), ...Finding }).optional(),
  ...Finding,
});
export type SegmentAnswer = z.infer<typeof SegmentAnswer>;

/** Why somebody counts as working on an industry: a link, or the word in the own name. */
const Reason = z.union([z.object({ link: LinkId }), z.object({ word: z.string() })]);

export const SUPPORT_GROUPS = ['research', 'training', 'platforms', 'alliances', 'funds', 'rules', 'places', 'others'] as const;
export type SupportGroup = (typeof SUPPORT_GROUPS)[number];

const Support = z.object({
  group: z.enum(SUPPORT_GROUPS),
  total: Count,
  items: z.array(z.object({ node: NodeId, by: Reason })),
});

export const COURSE_STEPS = ['research', 'test', 'incubate', 'produce'] as const;
export type CourseStep = (typeof COURSE_STEPS)[number];

const Course = z.object({
  steps: z.array(z.object({ step: z.enum(COURSE_STEPS), total: Count, nodes: z.array(NodeId) })),
  /** Research and producers are documented, testing or incubation is not. */
  open: z.boolean(),
  /** Places to test per place of research. */
  testsPerResearch: z.number().nonnegative().optional(),
  /** There are places to test, but fewer per place of research than this product's threshold, which `text` names. */
  fewTests: z.boolean(),
  ...Finding,
});

const Alliances = z.object({
  items: z.array(NodeId),
  /** Pairs that are linked or have a co-ordinating body in common. */
  tied: z.array(z.object({ nodes: z.tuple([NodeId, NodeId]), by: z.array(LinkId) })),
  /** How many parts they fall into, and the fewest new links that would join them. */
  parts: Count,
  missing: Count,
  ...Finding,
});

const Abroad = z.object({
  items: z.array(z.object({ node: NodeId, link: LinkId, ...Finding })),
  total: Count,
  /** Links among those who work on the industry, and links of theirs (or of the industry) with somebody abroad. */
  internal: Count,
  external: Count,
  /** What is documented for the region as a whole, not for this industry. */
  region: z.array(z.object({ node: NodeId, link: LinkId })),
  ...Finding,
});

export const ChainAnswer = z.object({
  industry: NodeAnswer,
  order: ChainOrder,
  stands: z.array(NodeId).describe('The industries and technologies that the answer counts as this one, branches apart'),
  totals: z.object({ segments: Count, gaps: Count, singles: Count, actors: Count, firms: Count, where: Places }),
  segments: z.array(SegmentAnswer),
  branches: z
    .array(z.object({ node: NodeId, actors: Count }))
    .describe('Where the order is not documented: the industry and its parts with the firms that a link places there, the largest first'),
  /** Cities by how many segments they hold. */
  cities: z.object({ items: z.array(z.object({ city: NodeId, segments: z.array(z.string()), firms: Count })), total: Count, ...Finding }),
  /** Firms by documented ties other than their branch and place. */
  leaders: z.object({ items: z.array(z.object({ node: NodeId, ties: Count, links: z.array(LinkId) })), total: Count, ...Finding }),
  /** Firms whose branch is not documented and whose names bear a word of the industry: they may belong to it. */
  maybe: z.object({ items: z.array(z.object({ node: NodeId, word: z.string() })), total: Count, ...Finding }),
  support: z.array(Support),
  course: Course,
  alliances: Alliances,
  duplicates: z.array(
    z.object({ segment: z.string(), tier: z.int().positive(), cities: z.array(NodeId), links: z.array(LinkId), ...Finding }),
  ),
  abroad: Abroad,
  text: Text,
  /** What is documented and what is our reading. */
  basis: Text,
  none: z.object({ reason: z.enum(['not-documented', 'filtered']), text: Text }).optional(),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type ChainAnswer = z.infer<typeof ChainAnswer>;
