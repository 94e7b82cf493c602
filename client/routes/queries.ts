import type { PathLossesAnswer, PathsAnswer } from '../../model/api/paths.ts';
import type { NodeId } from '../../model/ids.ts';
import { filtersOf, fresh, get, type Parameters, type ViewFilters } from '../api/queries.ts';
import { type RoutesState, USUAL_DIFFERENCE, USUAL_ROUTES } from './routesState.ts';

export interface Ends {
  readonly from: NodeId;
  readonly to: NodeId;
}

const list = (items: readonly string[] | undefined): string | undefined => items?.join(',') || undefined;

const demandsOf = ({ from, to }: Ends, { via, avoid, sequence, maxLength, weight }: RoutesState, view: ViewFilters): Parameters => ({
  ...filtersOf(view),
  from,
  to,
  via: list(via),
  avoid: list(avoid),
  sequence: list(sequence),
  maxLength,
  weight,
});

export const routesQuery = (ends: Ends, state: RoutesState, view: ViewFilters) =>
  get<PathsAnswer>('/paths', {
    ...demandsOf(ends, state, view),
    mode: 'k',
    k: state.k ?? USUAL_ROUTES,
    different: state.different ?? USUAL_DIFFERENCE,
  });

/** What breaks one of the routes that were found. */
export const lossesQuery = (nodes: readonly NodeId[], ends: Ends, state: RoutesState, view: ViewFilters) =>
  fresh<PathLossesAnswer>('/paths/losses', { ...demandsOf(ends, state, view), through: list(nodes.slice(1, -1)) });
