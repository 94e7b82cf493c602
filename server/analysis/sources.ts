import { z } from 'zod';
import { sampleOf } from './random.ts';

/** What scores that are summed over sources have in common. */
export const SOURCE_PARAMETERS = {
  /** How many nodes are drawn as sources; null takes all, which is exact. */
  sources: z.int().positive().nullable().default(null),
  seed: z.int().default(1),
  /** How likely it may be that an error is larger than the bound that is told. */
  risk: z.number().gt(0).lt(1).default(0.1),
};

/** Drawn at random also when all are taken: if time runs out, those that were done are a fair sample. */
export const sourcesOf = (nodeCount: number, { sources, seed }: { sources: number | null; seed: number }): Int32Array =>
  sampleOf(nodeCount, sources ?? nodeCount, seed);

/**
 * How far means over drawn sources may be from those over all, for every node at once, when each value lies from 0 to 1: Hoeffding's
 * inequality (1963) with Serfling's correction (1974), because no source is drawn twice, and the risk shared out among the nodes.
 */
export function meanErrorBound(nodeCount: number, drawn: number, population: number, risk: number): number {
  if (drawn >= population) return 0;
  if (drawn === 0) return 1;
  return Math.min(1, Math.sqrt(((1 - (drawn - 1) / population) * Math.log((2 * nodeCount) / risk)) / (2 * drawn)));
}
