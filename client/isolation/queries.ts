import { infiniteQueryOptions } from '@tanstack/react-query';
import type { BrokersAnswer } from '../../model/api/brokers.ts';
import { ISOLATE_REASONS, type IsolatesAnswer } from '../../model/api/isolates.ts';
import { MOST_LIMIT } from '../../model/api/list.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import { NODE_TYPES } from '../../model/nodeTypes.ts';
import { inBackground } from '../api/background/inBackground.ts';
import { fetchJson } from '../api/fetchJson.ts';
import { filtersOf, get, type Parameters, query, type ViewFilters } from '../api/queries.ts';
import type { BoardState } from './boardState.ts';

/**
 * What is asked of the API: every kind of isolation, so that sentence, cards and list tell of the same; at city level on layers that are each
 * judged by themselves, so that a row tells which ones are missing.
 */
function questionOf(view: ViewFilters, state: BoardState, layers: readonly LayerId[]): Parameters {
  const level = state.level ?? 'city';
  const filters = filtersOf(view);
  const partnerTypes = NODE_TYPES.filter(({ group }) => group === state.partners).map(({ id }) => id);
  return {
    ...filters,
    layers: layers.length === 0 ? undefined : layers.join(','),
    level,
    reasons: ISOLATE_REASONS.join(','),
    since: state.since,
    within: state.within,
    partnerTypes: level !== 'city' && partnerTypes.length > 0 ? partnerTypes.join(',') : undefined,
  };
}

/** Every city on every layer: the fingerprints of rows that are judged on some layers only. */
export const fingerprintsQuery = (view: ViewFilters) =>
  get<IsolatesAnswer>('/isolates', { ...filtersOf(view), level: 'city', layers: LAYER_IDS.join(','), limit: MOST_LIMIT, plan: 0 });

/** A page of the board; large pages when rows have to be looked through. */
export const boardQuery = (view: ViewFilters, state: BoardState, layers: readonly LayerId[], limit: number) => {
  const named = state.level === undefined || state.level === 'city' ? state.named : undefined;
  const parameters = { ...questionOf(view, state, layers), only: state.reasons?.join(','), change: state.change, named, limit };
  return infiniteQueryOptions({
    queryKey: ['/isolates', 'pages', parameters],
    queryFn: ({ pageParam, signal }) => fetchJson<IsolatesAnswer>(query('/isolates', { ...parameters, cursor: pageParam }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: IsolatesAnswer) => last.next ?? undefined,
  });
};

/** How many there are for each reason, whatever the list is narrowed to: what the cards count. */
export const reasonCountsQuery = (view: ViewFilters, state: BoardState, layers: readonly LayerId[]) =>
  get<IsolatesAnswer>('/isolates', { ...questionOf(view, state, layers), limit: 1, plan: 0 });

/** Who would fall off without these nodes; without any, whose loss cuts off most. */
export const lossQuery = (view: ViewFilters, gone: readonly string[]) =>
  inBackground<BrokersAnswer>('/brokers', { ...filtersOf(view), remove: gone.length === 0 ? undefined : gone.join(','), limit: 5 });
