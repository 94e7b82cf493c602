import { useQuery } from '@tanstack/react-query';
import { ClustersQuery } from '../../model/api/clusters.ts';
import { useView } from '../app/view.ts';
import { givenOf } from './parameters.ts';
import type { ParameterName, PositionsState } from './positionsState.ts';
import { clustersQuery } from './queries.ts';

export const CLUSTER_PARAMETERS = ['method', 'resolution', 'seed', 'stability'] as const satisfies readonly ParameterName[];

/** The clusters that the address asks for, and those at the resolution to compare with. */
export function useClusters(state: PositionsState) {
  const { view } = useView();
  const given = givenOf(ClustersQuery, CLUSTER_PARAMETERS, state);
  const other = { ...given, stability: undefined, resolution: state.with };
  const compares = state.with !== undefined && ClustersQuery.safeParse(other).success;
  const options = clustersQuery(view, given, compares);
  return {
    given,
    asked: options.queryKey,
    query: useQuery(options),
    compares,
    compared: useQuery({ ...clustersQuery(view, other, true), enabled: compares }),
  };
}
