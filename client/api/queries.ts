import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import type { NeighboursAnswer, NodeDetail } from '../../model/api/nodes.ts';
import type { PathsAnswer } from '../../model/api/paths.ts';
import type { SearchAnswer } from '../../model/api/search.ts';
import type { SourceDetail, SourcesAnswer } from '../../model/api/sources.ts';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import type { SummaryAnswer } from '../../model/api/summary.ts';
import type { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import type { View } from '../app/viewState.ts';
import { fetchJson } from './fetchJson.ts';

export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** The filters of a view as the API takes them. */
export type ViewFilters = Pick<View, 'layers' | 'at' | 'sure'>;
export const filtersOf = ({ layers, at, sure }: ViewFilters): Parameters => ({ layers: layers?.join(','), at, minConfidence: sure });

export function query(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

export const get = <Answer>(path: string, parameters: Parameters = {}) =>
  queryOptions({
    queryKey: [path, parameters],
    queryFn: ({ signal }) => fetchJson<Answer>(query(path, parameters), { signal }),
    placeholderData: keepPreviousData,
  });

export const fresh = <Answer>(path: string, parameters: Parameters = {}) =>
  queryOptions({ queryKey: [path, parameters], queryFn: ({ signal }) => fetchJson<Answer>(query(path, parameters), { signal }) });

/** A question that is too long for the address of a call. */
export const post = <Answer>(path: string, parameters: Parameters, body: unknown) =>
  queryOptions({
    queryKey: [path, parameters, body],
    queryFn: ({ signal }) => fetchJson<Answer>(query(path, parameters), { body, signal }),
    placeholderData: keepPreviousData,
  });

export const summaryQuery = () => fresh<SummaryAnswer>('/summary');
export const matrixQuery = (view: ViewFilters) => get<CityMatrixAnswer>('/cities/matrix', filtersOf(view));
export const searchQuery = (typed: string, types: readonly NodeTypeId[] = [], most = 24) =>
  get<SearchAnswer>('/search', { q: typed, limit: most, types: types.length === 0 ? undefined : types.join(',') });
export const nodeQuery = (id: NodeId) => fresh<NodeDetail>(`/nodes/${encodeURIComponent(id)}`);
export const neighboursQuery = (id: NodeId, view: ViewFilters, more: Parameters = {}) =>
  fresh<NeighboursAnswer>(`/nodes/${encodeURIComponent(id)}/neighbours`, { ...filtersOf(view), ...more });
export const pathQuery = (from: NodeId, to: NodeId, view: ViewFilters) => fresh<PathsAnswer>('/paths', { from, to, ...filtersOf(view) });
export const sourcesQuery = () => fresh<SourcesAnswer>('/sources', { limit: 100 });

export const subgraphQuery = (ids: readonly NodeId[]) =>
  queryOptions({
    queryKey: ['/subgraph', [...ids].sort()],
    queryFn: ({ signal }) => fetchJson<SubgraphAnswer>('/subgraph', { body: { ids, expand: 0 }, signal }),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });

export const fetchNeighbours = (
  id: NodeId,
  view: ViewFilters,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<NeighboursAnswer> =>
  fetchJson(query(`/nodes/${encodeURIComponent(id)}/neighbours`, { ...filtersOf(view), limit: 25, cursor }), { signal });

export const fetchSource = (id: string, cursor: string | undefined, signal: AbortSignal): Promise<SourceDetail> =>
  fetchJson(query(`/sources/${encodeURIComponent(id)}`, { limit: 50, cursor }), { signal });
