import { useQuery } from '@tanstack/react-query';
import { HubsQuery } from '../../model/api/hubs.ts';
import { useUnread } from '../app/unread.ts';
import { useView } from '../app/view.ts';
import { givenOf, unreadParameters } from './parameters.ts';
import type { ParameterName, PositionsState } from './positionsState.ts';
import { hubsQuery } from './queries.ts';

export const HUB_PARAMETERS = ['leastKinds', 'leastCities', 'topic'] as const satisfies readonly ParameterName[];

export function useHubs(state: PositionsState) {
  const { view } = useView();
  const given = givenOf(HubsQuery, HUB_PARAMETERS, state);
  useUnread(unreadParameters(HubsQuery, HUB_PARAMETERS, state));
  const options = hubsQuery(view, given);
  return { given, asked: options.queryKey, query: useQuery(options) };
}
