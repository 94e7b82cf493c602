import { infiniteQueryOptions } from '@tanstack/react-query';
import type { CentralityAnswer } from '../../model/api/centrality.ts';
import type { ClustersAnswer } from '../../model/api/clusters.ts';
import type { HubsAnswer } from '../../model/api/hubs.ts';
import type { WeaversAnswer } from '../../model/api/weavers.ts';
import type { CentralityMetricId } from '../../model/centralityMetrics.ts';
import { fetchJson } from '../api/fetchJson.ts';
import { filtersOf, get, query, type ViewFilters } from '../api/queries.ts';
import type { Given } from './parameters.ts';

export const clustersQuery = (view: ViewFilters, given: Given) =>
  get<ClustersAnswer>('/clusters', { ...filtersOf(view), ...given, limit: 200 });

export const hubsQuery = (view: ViewFilters, given: Given) => get<HubsAnswer>('/hubs', { ...filtersOf(view), ...given });

export const weaversQuery = (view: ViewFilters, given: Given, more: { show?: string | undefined; of?: string | undefined }) =>
  pages<WeaversAnswer>('/weavers', { ...filtersOf(view), ...given, ...more, limit: 20 });

export const measureQuery = (view: ViewFilters, metric: CentralityMetricId, given: Given) =>
  pages<CentralityAnswer>('/centrality', { ...filtersOf(view), ...given, metric, limit: 30 });

const pages = <Answer extends { readonly next: string | null }>(path: string, parameters: Parameters<typeof query>[1]) =>
  infiniteQueryOptions({
    queryKey: [path, 'pages', parameters],
    queryFn: ({ pageParam, signal }) => fetchJson<Answer>(query(path, { ...parameters, cursor: pageParam }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Answer) => last.next ?? undefined,
  });
