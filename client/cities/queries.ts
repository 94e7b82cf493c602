import type { CityConcentrationAnswer } from '../../model/api/cityConcentration.ts';
import type { CityLinkagesAnswer, CityPairAnswer } from '../../model/api/cityLinkages.ts';
import type { CityMembershipsAnswer } from '../../model/api/cityMemberships.ts';
import type { CityNetworkAnswer, CityPositionsAnswer } from '../../model/api/cityNetwork.ts';
import type { CityPathsAnswer } from '../../model/api/cityPaths.ts';
import type { NodeId } from '../../model/ids.ts';
import type { LayerId } from '../../model/layers.ts';
import { filtersOf, fresh, get, type ViewFilters } from '../api/queries.ts';

/** Room for every city of the delta. */
const CITIES = 100;
/** Room for all ties of most pairs; of more, the answer says how many there are. */
const TIES = 200;

const cityCall = (id: NodeId): string => `/cities/${encodeURIComponent(id)}/linkages`;

export const linkagesQuery = (id: NodeId, by: LayerId | undefined, view: ViewFilters) =>
  get<CityLinkagesAnswer>(cityCall(id), { ...filtersOf(view), by, limit: CITIES });

export type Pair = readonly [NodeId, NodeId];

export const pairQuery = ([a, b]: Pair, view: ViewFilters) =>
  fresh<CityPairAnswer>(`${cityCall(a)}/${encodeURIComponent(b)}`, { ...filtersOf(view), limit: TIES });

export const networkQuery = (view: ViewFilters) => get<CityNetworkAnswer>('/cities/network', { ...filtersOf(view), limit: CITIES });
export const positionsQuery = (view: ViewFilters) => get<CityPositionsAnswer>('/cities/positions', { ...filtersOf(view), limit: CITIES });
export const cityPathsQuery = ([from, to]: Pair, view: ViewFilters) =>
  get<CityPathsAnswer>('/cities/paths', { from, to, ...filtersOf(view) });
export const concentrationQuery = (view: ViewFilters) => get<CityConcentrationAnswer>('/cities/concentration', filtersOf(view));
export const membershipsQuery = (view: ViewFilters) =>
  get<CityMembershipsAnswer>('/cities/memberships', { ...filtersOf(view), limit: CITIES });
