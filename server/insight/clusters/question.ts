import type { ClusterMethod } from '../../../model/api/clusters.ts';
import type { Filters } from '../../../model/filters.ts';

/** A question for clusters: plain values, so that another thread can be asked. */
export interface ClustersQuestion {
  readonly filters: Filters;
  readonly method: ClusterMethod;
  readonly resolution: number;
  readonly seed: number;
  /** Whether nodes that are tied to no other are shown as clusters. */
  readonly singletons: boolean;
  readonly stability: boolean;
  /** How many members of each cluster are named. */
  readonly members: number;
  /** The page: how many clusters come before it, and how many are on it. */
  readonly offset: number;
  readonly limit: number;
}
