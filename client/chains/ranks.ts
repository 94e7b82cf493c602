import type { SegmentAnswer } from '../../model/api/chains.ts';

export const STAGES = ['upstream', 'midstream', 'downstream'] as const;
export type Stage = (typeof STAGES)[number];

/** What of a segment its place in the drawing depends on. */
export type Placeable = Pick<SegmentAnswer, 'id' | 'stage' | 'feeds'>;

export interface Column {
  readonly stage: Stage;
  readonly ids: readonly string[];
}

/**
 * The columns of a chain from upstream to downstream: the three stages, each cut so that within it, too,
 * what feeds stands before what is fed.
 */
export function columnsOf(segments: readonly Placeable[]): Column[] {
  return STAGES.flatMap((stage) => {
    const within = segments.filter((segment) => segment.stage === stage);
    const depths = depthsOf(within);
    const deepest = Math.max(-1, ...depths.values());
    return Array.from({ length: deepest + 1 }, (_, depth) => ({
      stage,
      ids: within.flatMap(({ id }) => (depths.get(id) === depth ? [id] : [])),
    }));
  });
}

/** The longest way to each; as many rounds as there are segments end it even if feeds ran in a circle. */
function depthsOf(within: readonly Placeable[]): Map<string, number> {
  const depths = new Map(within.map(({ id }) => [id, 0]));
  for (let round = 1; round < within.length; round += 1) {
    for (const { id, feeds } of within) {
      for (const fed of feeds) {
        const depth = depths.get(fed);
        if (depth !== undefined && fed !== id) depths.set(fed, Math.min(within.length - 1, Math.max(depth, (depths.get(id) ?? 0) + 1)));
      }
    }
  }
  return depths;
}
