import { z } from 'zod';
import { Filters } from '../filters.ts';
import { EventAnswer, FigureAnswer, LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging, queryFlag } from './list.ts';

/** Any text: an id that cannot exist is simply not found. */
export const NodeParams = z.strictObject({ id: z.string() });

const Counts = z.record(z.string(), z.int().nonnegative());

export const NodeDetail = NodeAnswer.extend({
  degree: z.object({ total: z.int().nonnegative(), byLayer: Counts }),
  figures: z.array(FigureAnswer),
  timeline: z.array(EventAnswer),
});
export type NodeDetail = z.infer<typeof NodeDetail>;

export const NeighboursQuery = Filters.extend({
  ...Paging.shape,
  directed: queryFlag.optional().describe('Only links that start here'),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .optional()
    .describe('Only links that begin in this year'),
});

/** One item per link: a neighbour tied by three links comes three times. */
const Neighbour = z.object({ node: NodeAnswer, link: LinkAnswer });

export const NeighboursAnswer = listOf(Neighbour).extend({
  /** Counted over all links that the filters leave, not only over the page. */
  facets: z.object({ byLayer: Counts, byType: Counts, byCity: Counts, byYear: Counts }),
});
export type NeighboursAnswer = z.infer<typeof NeighboursAnswer>;
