import { briefsRoute } from './briefs/route.ts';
import { brokersRoute } from './brokers/route.ts';
import { centralityRoute } from './centrality/route.ts';
import { scoresRoute } from './centrality/scoresRoute.ts';
import { chainRoute } from './chains/chainRoute.ts';
import { chainsRoute } from './chains/chainsRoute.ts';
import { cityConcentrationRoute } from './cities/concentrationRoute.ts';
import { linkagesRoute } from './cities/linkagesRoute.ts';
import { cityMatrixRoute } from './cities/matrixRoute.ts';
import { cityMembershipsRoute } from './cities/membershipsRoute.ts';
import { cityNetworkRoute } from './cities/networkRoute.ts';
import { pairRoute } from './cities/pairRoute.ts';
import { cityPathsRoute } from './cities/pathsRoute.ts';
import { cityPositionsRoute } from './cities/positionsRoute.ts';
import { clustersRoute } from './clusters/route.ts';
import { consortiumCheckRoute } from './consortia/checkRoute.ts';
import { undertakingsRoute } from './consortia/listRoute.ts';
import { consortiaProposeRoute } from './consortia/proposeRoute.ts';
import { consortiumRulesRoute } from './consortia/rulesRoute.ts';
import { exportRoute, exportSelectionRoute } from './export/route.ts';
import { hubsRoute } from './hubs/route.ts';
import { isolatesRoute } from './isolates/route.ts';
import { jobRoutes } from './jobs/routes.ts';
import { linksRoute } from './links/route.ts';
import { modesClassifyRoute } from './modes/classify.ts';
import { modesCompareRoute } from './modes/compare.ts';
import { modeRoute, modesRoute } from './modes/route.ts';
import { matchRoute } from './needs/matchRoute.ts';
import { needsRoute } from './needs/needsRoute.ts';
import { neighboursRoute } from './neighbours/route.ts';
import { nodesRoute } from './nodes/listRoute.ts';
import { nodeRoute } from './nodes/route.ts';
import { pairingsRoute } from './pairings/route.ts';
import { partnersRoute } from './partners/route.ts';
import { pathLossesRoute } from './paths/lossesRoute.ts';
import { pathsRoute } from './paths/route.ts';
import { picturesRoute } from './pictures/route.ts';
import type { AnyRoute, RouteWithExample } from './route.ts';
import { searchRoute } from './search/route.ts';
import { sourceRoute, sourcesRoute } from './sources/routes.ts';
import { subgraphRoute } from './subgraph/route.ts';
import { summaryRoute } from './summary/route.ts';
import { differenceRoute } from './timeline/differenceRoute.ts';
import { timelineRoute } from './timeline/route.ts';
import { viewRoutes } from './views/routes.ts';
import { weaversRoute } from './weavers/route.ts';

/** Every call on the graph. To add one is to add a folder and a line. */
export const ROUTES: readonly AnyRoute[] = [
  summaryRoute,
  searchRoute,
  nodesRoute,
  nodeRoute,
  neighboursRoute,
  linksRoute,
  subgraphRoute,
  sourcesRoute,
  sourceRoute,
  exportRoute,
  exportSelectionRoute,
  pathsRoute,
  pathLossesRoute,
  brokersRoute,
  centralityRoute,
  scoresRoute,
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
  undertakingsRoute,
  consortiaProposeRoute,
  consortiumCheckRoute,
  consortiumRulesRoute,
  modesRoute,
  modesCompareRoute,
  modesClassifyRoute,
  modeRoute,
  timelineRoute,
  differenceRoute,
  needsRoute,
  matchRoute,
  chainsRoute,
  chainRoute,
  pairingsRoute,
  weaversRoute,
  hubsRoute,
  partnersRoute,
  picturesRoute,
  briefsRoute,
  ...jobRoutes,
  ...viewRoutes,
];

/** Those that can be tried as they are. */
export const ROUTES_WITH_EXAMPLE: readonly RouteWithExample[] = ROUTES.flatMap(({ example, ...route }) =>
  example === null ? [] : [{ ...route, example }],
);
