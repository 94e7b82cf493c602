import { z } from 'zod';
import type { Bundle } from './strands.ts';

/** How much must tie two cities for the map to draw them: a number of ties, or of layers. From all pairs to the fewest. */
const LEASTS = [
  { id: 'ties1', by: 'ties', count: 1 },
  { id: 'ties2', by: 'ties', count: 2 },
  { id: 'layers2', by: 'layers', count: 2 },
  { id: 'ties5', by: 'ties', count: 5 },
  { id: 'layers3', by: 'layers', count: 3 },
  { id: 'ties10', by: 'ties', count: 10 },
] as const;

export const LeastId = z.enum(LEASTS.map(({ id }) => id));
export type LeastId = z.infer<typeof LeastId>;

/** More pairs than this are a tangle at first sight. */
const LEGIBLE = 110;

export interface Least {
  readonly id: LeastId;
  readonly by: 'ties' | 'layers';
  readonly count: number;
  /** How many pairs reach it. */
  readonly pairs: number;
}

export const reaches = ({ total, byLayer }: Bundle, { by, count }: Pick<Least, 'by' | 'count'>): boolean =>
  (by === 'ties' ? total : byLayer.length) >= count;

/** The thresholds that make a difference to these pairs, those that let most through first. */
export function leasts(bundles: readonly Bundle[]): Least[] {
  const counted = LEASTS.map((least) => ({ ...least, pairs: bundles.filter((bundle) => reaches(bundle, least)).length }));
  return counted
    .filter(({ pairs }, at) => (at === 0 || pairs > 0) && counted.findIndex((other) => other.pairs === pairs) === at)
    .sort((one, other) => other.pairs - one.pairs);
}

/** The threshold asked for, else the one that shows as much as can be read at once. */
export function leastOf(offered: readonly Least[], asked: LeastId | undefined): Least | undefined {
  return offered.find(({ id }) => id === asked) ?? offered.find(({ pairs }) => pairs <= LEGIBLE) ?? offered.at(-1);
}
