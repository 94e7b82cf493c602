import type { QueryClient } from '@tanstack/react-query';
import type { ClustersAnswer } from '../../model/api/clusters.ts';
import type { NodesAnswer } from '../../model/api/lists.ts';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import type { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { filtersOf, fresh, subgraphQuery, type ViewFilters } from '../api/queries.ts';

/** The delta's cities: their names and where they lie. */
export const citiesQuery = () => fresh<NodesAnswer>('/nodes', { types: 'city', limit: 500 });

export const nodesOfTypesQuery = (types: readonly NodeTypeId[]) => fresh<NodesAnswer>('/nodes', { types: types.join(','), limit: 500 });

export const clustersQuery = (view: ViewFilters) => fresh<ClustersAnswer>('/clusters', { ...filtersOf(view), members: 10_000, limit: 500 });

export const subgraphOf = (client: QueryClient, ids: readonly NodeId[]): Promise<SubgraphAnswer> => client.fetchQuery(subgraphQuery(ids));
