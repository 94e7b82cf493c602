import type { Run } from './algorithm.ts';

/** A run for one stage of longer work: what is all of it to the stage is a part of the whole. */
export const stage = <Longer extends Run>(run: Longer, from: number, to: number): Longer => ({
  ...run,
  progress: (share: number) => run.progress(from + share * (to - from)),
});
