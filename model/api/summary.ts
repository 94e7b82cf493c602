import { z } from 'zod';

const Counts = z.record(z.string(), z.int().nonnegative());

export const SummaryAnswer = z.object({
  revision: z.int().nonnegative(),
  nodes: z.int().nonnegative(),
  links: z.int().nonnegative(),
  byType: Counts,
  byLayer: Counts,
  byProvince: Counts,
  byPack: Counts.describe('Facts (nodes and links) by the pack that brought them'),
  sources: z.int().nonnegative(),
  figures: z.int().nonnegative(),
  events: z.int().nonnegative(),
  /** True when the graph holds synthetic data. */
  synthetic: z.boolean(),
  store: z.object({ engine: z.enum(['embedded', 'neo4j']), version: z.string() }),
});
export type SummaryAnswer = z.infer<typeof SummaryAnswer>;
