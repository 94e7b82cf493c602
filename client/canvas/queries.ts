import type { QueryClient } from '@tanstack/react-query';
import type { ScoresAnswer } from '../../model/api/centrality.ts';
import type { ClustersAnswer } from '../../model/api/clusters.ts';
import type { NodesAnswer } from '../../model/api/lists.ts';
import { MOST_SUBGRAPH_NODES, type SubgraphAnswer } from '../../model/api/subgraph.ts';
import { type CentralityMetricId, centralityMetric } from '../../model/centralityMetrics.ts';
import type { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { inBackground } from '../api/background/inBackground.ts';
import { filtersOf, fresh, subgraphQuery, type ViewFilters } from '../api/queries.ts';
import { readClustering } from '../app/clustering.ts';
import type { View } from '../app/viewState.ts';

/** The delta's cities: their names and where they lie. */
export const citiesQuery = () => fresh<NodesAnswer>('/nodes', { types: 'city', limit: 500 });

/** Every node of some types, page by page. */
export async function nodesOfTypes(client: QueryClient, types: readonly NodeTypeId[]): Promise<NodeId[]> {
  const found: NodeId[] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await client.fetchQuery(fresh<NodesAnswer>('/nodes', { types: types.join(','), limit: 500, cursor }));
    found.push(...items.map(({ id }) => id));
    if (next === null || found.length >= MOST_SUBGRAPH_NODES) return found.slice(0, MOST_SUBGRAPH_NODES);
    cursor = next;
  }
}

/** Clusters as the view finds them, with all that they hold. */
export const clustersQuery = (view: ViewFilters & Pick<View, 'clusters'>) =>
  fresh<ClustersAnswer>('/clusters', { ...filtersOf(view), ...readClustering(view.clusters), members: 10_000, limit: 500 });

/** The scores of nodes among all nodes of the graph. */
export const scoresQuery = (view: ViewFilters, metric: CentralityMetricId, ids: readonly NodeId[]) =>
  inBackground<ScoresAnswer>(
    '/centrality',
    { ...filtersOf(view), metric },
    { body: { ids: [...ids].sort() }, isLong: centralityMetric(metric).takes.includes('sample') },
  );

export const subgraphOf = (client: QueryClient, ids: readonly NodeId[]): Promise<SubgraphAnswer> => client.fetchQuery(subgraphQuery(ids));
