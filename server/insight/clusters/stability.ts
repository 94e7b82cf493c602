import type { Run } from '../../analysis/algorithm.ts';
import { adjustedRand, pairsKept } from '../../analysis/communities/agreement.ts';
import { stage } from '../../analysis/stage.ts';
import type { Rows } from '../../graph/walk.ts';
import { type Partition, partitionOf } from './partition.ts';
import type { ClustersQuestion } from './question.ts';

const RUNS = 10;
/** Each level of a run takes the next seed: runs must lie further apart than that. */
const SEEDS_APART = 1009;

export interface Stability {
  /** How many runs were compared, the one that is shown included. */
  readonly runs: number;
  /** The mean adjusted Rand index between each two of them. */
  readonly agreement: number;
  /** By cluster: the share of its pairs that another run leaves together, on average; NaN for a single node. */
  readonly kept: Float64Array;
  /** False when time ran out before all runs were made and compared. */
  readonly complete: boolean;
}

/** Finds the clusters again with other seeds, and compares; for all members of a team. */
export function stabilityOf(rows: Rows, question: ClustersQuestion, shown: Partition, linked: Int32Array, run: Run): Stability {
  const others = otherRuns(rows, question, run);
  const stability = compared(shown, others, linked, run);
  return { ...stability, complete: others.length === RUNS - 1 && !run.stopped() };
}

/** Time may run out after any number of runs. */
function otherRuns(rows: Rows, question: ClustersQuestion, run: Run): Int32Array[] {
  const found: Int32Array[] = [];
  for (let turn = 1; turn < RUNS; turn += 1) {
    const seed = (question.seed + turn * SEEDS_APART) % 2 ** 32;
    const { cluster, complete } = partitionOf(rows, { ...question, seed }, stage(run, (turn - 1) / (RUNS - 1), turn / (RUNS - 1)));
    if (!complete) break;
    found.push(cluster);
  }
  return found;
}

/** Compares the runs on the nodes that are tied to others: those without links are alone in all of them. */
function compared(shown: Partition, others: readonly Int32Array[], linked: Int32Array, run: Run): Omit<Stability, 'complete'> {
  const runs = [shown.cluster, ...others].map((cluster) => linked.map((node) => cluster[node] ?? 0));
  const kept = new Float64Array(shown.sizes.length);
  const [first = linked] = runs;
  for (const other of runs.slice(1)) {
    pairsKept(first, other, kept.length).forEach((pairs, cluster) => {
      kept[cluster] = (kept[cluster] ?? 0) + pairs;
    });
  }
  const share = kept.map((pairs, cluster) => {
    const size = shown.sizes[cluster] ?? 0;
    return pairs / (others.length * (size * (size - 1)) * 0.5);
  });
  return { runs: runs.length, agreement: meanAgreement(runs, run), kept: share };
}

function meanAgreement(runs: readonly Int32Array[], run: Run): number {
  let sum = 0;
  let compared = 0;
  for (const [at, one] of runs.entries()) {
    for (const other of runs.slice(at + 1)) {
      // The shown run is compared with each other one first; the rest only while there is time.
      if (at > 0 && run.stopped()) return sum / compared;
      sum += adjustedRand(one, other);
      compared += 1;
    }
  }
  return compared === 0 ? 1 : sum / compared;
}
