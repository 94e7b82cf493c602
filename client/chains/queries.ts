import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ChainAnswer, ChainsAnswer } from '../../model/api/chains.ts';
import type { PairingsAnswer } from '../../model/api/pairings.ts';
import type { NodeId } from '../../model/ids.ts';
import { fetchJson } from '../api/fetchJson.ts';
import { filtersOf, get, query, type ViewFilters } from '../api/queries.ts';
import type { ChainsState } from './chainsState.ts';

/** Every filter of the page: those of the view and the provinces. */
export type ChainFilters = ViewFilters & { readonly provinces: ChainsState['provinces'] | undefined };

const parametersOf = ({ provinces, ...view }: ChainFilters) => ({ ...filtersOf(view), provinces: provinces?.join(',') });

export const chainsQuery = (filters: ChainFilters) => get<ChainsAnswer>('/chains', { limit: 500, ...parametersOf(filters) });

const pathOf = (industry: NodeId): string => `/chains/${encodeURIComponent(industry)}`;

/** While filters change the chain stays on screen; another industry's does not. */
export const chainQuery = (industry: NodeId, filters: ChainFilters) => ({
  ...get<ChainAnswer>(pathOf(industry), parametersOf(filters)),
  placeholderData: (before: ChainAnswer | undefined) => (before?.industry.id === industry ? before : undefined),
});

/** As many actors of a segment as the canvas takes. */
export const MOST_ON_CANVAS = 60;

export const segmentQuery = (industry: NodeId, segment: string, filters: ChainFilters) => {
  const asked = { ...parametersOf(filters), segment, limit: MOST_ON_CANVAS };
  return infiniteQueryOptions({
    queryKey: [pathOf(industry), asked, 'pages'],
    queryFn: ({ pageParam, signal }) => fetchJson<ChainAnswer>(query(pathOf(industry), { ...asked, cursor: pageParam }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.segments[0]?.actors.next ?? undefined,
  });
};

const PAIRINGS_AT_ONCE = 20;

export const pairingsQuery = (filters: ChainFilters, { industry, origin, place, linked, all }: ChainsState) => {
  const asked = { ...parametersOf(filters), industry, from: origin, to: place, linked, all, limit: PAIRINGS_AT_ONCE };
  return infiniteQueryOptions({
    queryKey: ['/pairings', asked],
    queryFn: ({ pageParam, signal }) => fetchJson<PairingsAnswer>(query('/pairings', { ...asked, cursor: pageParam }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** All industries by name, whatever the filters: for choosing one. */
export const industriesQuery = () =>
  queryOptions({
    ...get<ChainsAnswer>('/chains', { limit: 500 }),
    select: ({ items }: ChainsAnswer) => items.map(({ industry }) => industry),
  });
