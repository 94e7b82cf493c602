/** So many row entries and nodes are searched in a few seconds. */
const WORK = 500_000_000;
/** Fewer say too little to be worth the wait. */
const FEWEST = 16;

/** From how many drawn nodes paths are measured: null for all of them, which is exact. */
export function sourcesFor(nodeCount: number, entries: number, sample: number | null): number | null {
  if (sample !== null) return sample >= nodeCount ? null : sample;
  const affordable = Math.floor(WORK / Math.max(1, nodeCount + entries));
  return affordable >= nodeCount ? null : Math.max(FEWEST, affordable);
}
