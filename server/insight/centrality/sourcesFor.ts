import type { Rows } from '../../graph/walk.ts';

/** So many row entries and nodes are searched in a few seconds. */
const WORK = 1_000_000_000;
/** Fewer say too little to be worth the wait. */
const FEWEST = 16;

/** From how many drawn nodes paths are measured: null for all of them, which is exact. */
export function sourcesFor({ nodeCount, neighbour }: Pick<Rows, 'nodeCount' | 'neighbour'>, sample: number | null): number | null {
  if (sample !== null) return sample >= nodeCount ? null : sample;
  const affordable = Math.floor(WORK / Math.max(1, nodeCount + neighbour.length));
  return affordable >= nodeCount ? null : Math.max(FEWEST, affordable);
}
