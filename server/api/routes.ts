import { brokersRoute } from './brokers/route.ts';
import { centralityRoute } from './centrality/route.ts';
import { cityConcentrationRoute } from './cities/concentrationRoute.ts';
import { linkagesRoute } from './cities/linkagesRoute.ts';
import { cityMatrixRoute } from './cities/matrixRoute.ts';
import { cityMembershipsRoute } from './cities/membershipsRoute.ts';
import { cityNetworkRoute } from './cities/networkRoute.ts';
import { pairRoute } from './cities/pairRoute.ts';
import { cityPathsRoute } from './cities/pathsRoute.ts';
import { cityPositionsRoute } from './cities/positionsRoute.ts';
import { clustersRoute } from './clusters/route.ts';
import { isolatesRoute } from './isolates/route.ts';
import { neighboursRoute } from './neighbours/route.ts';
import { nodeRoute } from './nodes/route.ts';
import { pathsRoute } from './paths/route.ts';
import type { AnyRoute } from './route.ts';
import { searchRoute } from './search/route.ts';
import { sourceRoute, sourcesRoute } from './sources/routes.ts';
import { subgraphRoute } from './subgraph/route.ts';
import { summaryRoute } from './summary/route.ts';

/** Every call on the graph. To add one is to add a folder and a line. */
export const ROUTES: readonly AnyRoute[] = [
  summaryRoute,
  searchRoute,
  nodeRoute,
  neighboursRoute,
  subgraphRoute,
  sourcesRoute,
  sourceRoute,
  pathsRoute,
  brokersRoute,
  centralityRoute,
  clustersRoute,
  cityMatrixRoute,
  linkagesRoute,
  pairRoute,
  cityNetworkRoute,
  cityPositionsRoute,
  cityPathsRoute,
  cityConcentrationRoute,
  cityMembershipsRoute,
  isolatesRoute,
];
