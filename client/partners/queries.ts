import type { ChainsAnswer } from '../../model/api/chains.ts';
import type { PartnersAnswer } from '../../model/api/partners.ts';
import { NodeId } from '../../model/ids.ts';
import { filtersOf, get, type Parameters, type ViewFilters } from '../api/queries.ts';
import { AT_MOST, FIRST_SHOWN, type PartnersState } from './partnersState.ts';

/** Nobody has asked anything yet unless one of the two is there. */
export const isAsked = (state: PartnersState): boolean => state.for !== undefined || state.topic !== undefined;

/** Industries that have a chain: topics with something to find. */
export const topicsQuery = () => get<ChainsAnswer>('/chains', { limit: 12 });

export const partnersQuery = (state: PartnersState, view: ViewFilters) => ({
  ...get<PartnersAnswer>('/partners', { ...demandsOf(state, view), limit: state.shown ?? FIRST_SHOWN }),
  enabled: isAsked(state),
});

/** With those who are linked already among them. */
export const presentQuery = (state: PartnersState, view: ViewFilters) => ({
  ...get<PartnersAnswer>('/partners', { ...demandsOf(state, view), existing: 'true', limit: AT_MOST }),
  enabled: state.for !== undefined,
});

function demandsOf(state: PartnersState, view: ViewFilters): Parameters {
  const inCity = NodeId.safeParse(state.place).success;
  return {
    ...filtersOf(view),
    for: state.for,
    topic: state.topic,
    city: inCity ? state.place : undefined,
    provinces: inCity ? undefined : state.place,
    types: state.type,
    // Nobody can introduce to nobody in particular.
    through: state.for === undefined ? undefined : state.through,
  };
}
