import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { LinkKindId } from '../linkKinds.ts';
import { MESSAGES } from '../messages.ts';
import { firstDay, PartialDate } from '../partialDate.ts';
import { Text } from '../text.ts';
import { EventAnswer, LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging } from './list.ts';

const EVENT_PRECISIONS = ['day', 'month', 'year', 'none'] as const;
export type EventPrecision = (typeof EVENT_PRECISIONS)[number];

const TIMELINE_RESOLUTIONS = ['year', 'month', 'day'] as const;
export type TimelineResolution = (typeof TIMELINE_RESOLUTIONS)[number];

export const TimelineQuery = Filters.extend({
  ...Paging.shape,
  from: PartialDate.optional().describe('The first year, month or day to look at; from the first date in the graph unless told'),
  to: PartialDate.optional().describe('The last year, month or day to look at, itself included: from=2021&to=2021 is the year 2021'),
  resolution: z
    .enum(TIMELINE_RESOLUTIONS)
    .optional()
    .describe(
      'How exactly an event must be dated to be told: `day`, `month` (or better), `year` (any date, and those without one at the end; unless told)',
    ),
  actor: NodeId.optional().describe(
    'Only events with this node, and the growth of its own links; a city stands for all that lies in it, and is counted towards others',
  ),
}).check(({ value: { from, to }, issues }) => {
  if (from !== undefined && to !== undefined && firstDay(from) > firstDay(to) && !from.startsWith(to))
    issues.push({ code: 'custom', path: ['to'], message: MESSAGES.spanOrder.en, input: to });
});
export type TimelineQuery = z.output<typeof TimelineQuery>;

const Count = z.int().nonnegative();

const TimelineEvent = EventAnswer.extend({
  /** How exactly the event is dated; of a period, the vaguer of its two ends. */
  precision: z.enum(EVENT_PRECISIONS),
  /** True when it has two ends; false when it has one date, or none. */
  span: z.boolean(),
});

/** One number for each of the years, in their order. */
const PerYear = z.array(Count);

const LayerGrowth = z.object({
  layer: LayerId,
  begun: PerYear,
  /** Of those begun, the links in the first year of a list or a count: then the record begins, not the ties. */
  registered: PerYear,
  ended: PerYear,
  /** Dated links that hold on the last day of the year. */
  holding: PerYear,
  /** In years, of the links that hold on the last day of the year and whose beginning is known; null when there are none. */
  meanAge: z.array(z.number().nullable()),
  /** With `actor`: of the links begun that have a direction, those that lead to it and those that start from it. */
  inward: PerYear.optional(),
  outward: PerYear.optional(),
  /** Links without any date: they count in every year, and in none of the numbers above. */
  undated: Count,
  /** The earliest link with a known beginning. */
  first: LinkId.optional(),
});
export type LayerGrowth = z.infer<typeof LayerGrowth>;

const Growth = z.object({
  years: z.array(z.int()),
  layers: z.array(LayerGrowth),
  nodes: z.object({ begun: PerYear, otherYears: Count, undated: Count }),
  /** The kinds of link with such a first year, and how many links it has. */
  registers: z.array(z.object({ kind: LinkKindId, year: z.int(), links: Count })),
});

const StageBand = z.object({
  mode: NodeId,
  stage: NodeId,
  link: LinkId,
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  /** Under way without an end; false too when nothing is dated. */
  open: z.boolean(),
  text: Text,
});
export type StageBand = z.infer<typeof StageBand>;

const Plan = z.object({
  node: NodeId,
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  /** Who issued it, and when. */
  issued: z.array(LinkId),
  text: Text,
});
export type Plan = z.infer<typeof Plan>;

const UnderWay = z.object({
  at: PartialDate,
  stages: z.array(NodeId),
  plans: z.array(NodeId),
  events: z.array(EventAnswer.shape.id),
  /** Links that hold then, dated ones only. */
  holding: z.record(z.string(), Count),
  text: Text,
});
export type UnderWay = z.infer<typeof UnderWay>;

export const TimelineAnswer = listOf(TimelineEvent).extend({
  /** Of the total, those without a date; they come last, with the words that the source has for their time. */
  undated: Count,
  /** The first and the last date among the links that were admitted. */
  range: z.object({ from: PartialDate, to: PartialDate }).optional(),
  growth: Growth,
  stages: z.array(StageBand),
  plans: z.object({ items: z.array(Plan), total: Count }),
  underWay: UnderWay.optional(),
  text: Text,
  /** What was read how: dates, lists, ends. */
  basis: Text,
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type TimelineAnswer = z.infer<typeof TimelineAnswer>;
