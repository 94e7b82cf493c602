import type { Basis } from '../../../model/api/centrality.ts';
import type { CentralityMetricId } from '../../../model/centralityMetrics.ts';
import type { Filters } from '../../../model/filters.ts';

/** How scores are computed: plain values, so that another thread can be asked, and the key under which they are kept. */
export interface ScoreQuestion {
  readonly metric: CentralityMetricId;
  readonly weighted: boolean;
  readonly directed: boolean;
  readonly damping: number;
  /** How many nodes are drawn as sources; null leaves it to the size of the graph. */
  readonly sample: number | null;
  readonly seed: number;
}

/** A ranking as it is asked for, nodes by index. */
export interface CentralityQuestion extends ScoreQuestion {
  readonly filters: Filters;
  readonly perLayer: boolean;
  readonly offset: number;
  readonly limit: number;
  /** Only these nodes; null for all. */
  readonly only: readonly number[] | null;
}

/** By number in the excerpt; NaN where the metric is not defined. */
export interface Scores extends Basis {
  readonly score: Float64Array;
}
