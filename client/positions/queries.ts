import type { CentralityAnswer } from '../../model/api/centrality.ts';
import type { ClustersAnswer } from '../../model/api/clusters.ts';
import type { HubsAnswer } from '../../model/api/hubs.ts';
import type { WeaversAnswer } from '../../model/api/weavers.ts';
import { type CentralityMetricId, centralityMetric } from '../../model/centralityMetrics.ts';
import { inBackground, pagesInBackground } from '../api/background/inBackground.ts';
import { filtersOf, type ViewFilters } from '../api/queries.ts';
import type { Given } from './parameters.ts';

/** Ten runs that are compared take ten times as long as one. Two resolutions are compared by all members. */
export const clustersQuery = (view: ViewFilters, given: Given, withAllMembers: boolean) =>
  inBackground<ClustersAnswer>(
    '/clusters',
    { ...filtersOf(view), ...given, limit: 200, members: withAllMembers ? 10_000 : undefined },
    { isLong: given.stability === 'true' },
  );

export const hubsQuery = (view: ViewFilters, given: Given) => inBackground<HubsAnswer>('/hubs', { ...filtersOf(view), ...given });

export const weaversQuery = (view: ViewFilters, given: Given, more: { show?: string | undefined; of?: string | undefined }) =>
  pagesInBackground<WeaversAnswer>('/weavers', { ...filtersOf(view), ...given, ...more, limit: 20 });

/** What is measured from every node as a source takes longest. */
export const measureQuery = (view: ViewFilters, metric: CentralityMetricId, given: Given) =>
  pagesInBackground<CentralityAnswer>(
    '/centrality',
    { ...filtersOf(view), ...given, metric, limit: 30 },
    { isLong: centralityMetric(metric).takes.includes('sample') },
  );
