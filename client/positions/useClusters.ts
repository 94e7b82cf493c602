import { useQuery } from '@tanstack/react-query';
import { type ClustersAnswer, ClustersQuery } from '../../model/api/clusters.ts';
import { type Unread, useUnread } from '../app/unread.ts';
import { useView } from '../app/view.ts';
import { givenOf, unreadParameters } from './parameters.ts';
import type { ParameterName, PositionsState } from './positionsState.ts';
import { clustersQuery } from './queries.ts';
import { positionsWords } from './words.ts';

export const CLUSTER_PARAMETERS = ['method', 'resolution', 'seed', 'stability'] as const satisfies readonly ParameterName[];

/** The clusters that the address asks for, and those at the resolution to compare with. */
export function useClusters(state: PositionsState) {
  const { view } = useView();
  const given = givenOf(ClustersQuery, CLUSTER_PARAMETERS, state);
  const other = { ...given, stability: undefined, resolution: state.with };
  const compares = state.with !== undefined && ClustersQuery.safeParse(other).success;
  const options = clustersQuery(view, given, compares);
  const query = useQuery(options);
  useUnread([
    ...unreadParameters(ClustersQuery, CLUSTER_PARAMETERS, state),
    ...(state.with === undefined || compares ? [] : [{ key: 'with', written: state.with }]),
    ...unlisted(state.cluster, query.data),
  ]);
  return {
    given,
    asked: options.queryKey,
    query,
    compares,
    compared: useQuery({ ...clustersQuery(view, other, true), enabled: compares }),
  };
}

const unlisted = (cluster: number | undefined, found: ClustersAnswer | undefined): Unread[] =>
  cluster === undefined || found === undefined || found.items.some(({ id }) => id === cluster)
    ? []
    : [{ key: 'cluster', written: String(cluster), because: positionsWords.noSuchCluster }];
