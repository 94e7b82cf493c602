import type { PartnersAnswer } from '../../model/api/partners.ts';
import { NodeId } from '../../model/ids.ts';
import { filtersOf, get, type ViewFilters } from '../api/queries.ts';
import { FIRST_SHOWN, type PartnersState } from './partnersState.ts';

/** Nobody has asked anything yet unless one of the two is there. */
export const isAsked = (state: PartnersState): boolean => state.for !== undefined || state.topic !== undefined;

export function partnersQuery(state: PartnersState, view: ViewFilters) {
  const inCity = NodeId.safeParse(state.place).success;
  return {
    ...get<PartnersAnswer>('/partners', {
      ...filtersOf(view),
      for: state.for,
      topic: state.topic,
      city: inCity ? state.place : undefined,
      provinces: inCity ? undefined : state.place,
      types: state.type,
      // Both go with someone who asks only.
      through: state.for === undefined ? undefined : state.through,
      existing: state.for === undefined || state.existing === undefined ? undefined : 'true',
      limit: state.shown ?? FIRST_SHOWN,
    }),
    enabled: isAsked(state),
  };
}
