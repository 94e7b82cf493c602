import type { TaskRun, TaskTable } from '../analysis/threads/messages.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { brokersTask } from './brokers/brokersTask.ts';
import { centralityTask } from './centrality/centralityTask.ts';
import { chainsTask } from './chains/chainsTask.ts';
import { chainTask } from './chains/chainTask.ts';
import { cityMatrix } from './cities/cityMatrix.ts';
import { concentrationTask } from './cities/concentration/concentrationTask.ts';
import { linkagesTask } from './cities/linkages/linkagesTask.ts';
import { pairTask } from './cities/linkages/pairTask.ts';
import { membershipsTask } from './cities/membershipsTask.ts';
import { networkTask } from './cities/network/networkTask.ts';
import { positionsTask } from './cities/network/positionsTask.ts';
import { cityPathsTask } from './cities/paths/pathsTask.ts';
import { clustersTask } from './clusters/clusters.ts';
import { standingTask } from './consortia/standing.ts';
import { undertakingsTask, unplacedParties } from './consortia/undertakings.ts';
import { hubsTask } from './hubs/hubsTask.ts';
import { isolatesTask } from './isolates/isolatesTask.ts';
import { type LinksQuestion, listLinks, listNodes, type NodesQuestion } from './listing/listing.ts';
import { selectionTask } from './listing/selection.ts';
import { areasTask } from './modes/areaTask.ts';
import { matchTask } from './needs/matchTask.ts';
import { needsTask } from './needs/needsTask.ts';
import { pairingsTask } from './pairings/pairingsTask.ts';
import { partnersTask } from './partners/partnersTask.ts';
import { type LossesQuestion, lossesOf } from './paths/losses.ts';
import { pathsOutcome } from './paths/pathsOutcome.ts';
import type { PathsQuestion } from './paths/question.ts';
import { differenceTask } from './timeline/difference/differenceTask.ts';
import { timelineTask } from './timeline/timelineTask.ts';
import { weaversTask } from './weavers/weaversTask.ts';

/** What the threads can be asked to do. */
export const tasks = {
  brokers: brokersTask,
  centrality: centralityTask,
  cityMatrix,
  cityLinkages: linkagesTask,
  cityPair: pairTask,
  cityNetwork: networkTask,
  cityPaths: cityPathsTask,
  cityConcentration: concentrationTask,
  cityMemberships: membershipsTask,
  cityPositions: positionsTask,
  paths: (columns: GraphColumns, question: PathsQuestion, { stopped }: TaskRun) => pathsOutcome(columns, question, stopped),
  pathLosses: (columns: GraphColumns, question: LossesQuestion, { stopped }: TaskRun) => lossesOf(columns, question, stopped),
  listNodes: (columns: GraphColumns, question: NodesQuestion) => listNodes(columns, question),
  listLinks: (columns: GraphColumns, question: LinksQuestion) => listLinks(columns, question),
  selection: selectionTask,
  isolates: isolatesTask,
  modeAreas: areasTask,
  chain: chainTask,
  chains: chainsTask,
  pairings: pairingsTask,
  clusters: clustersTask,
  timeline: timelineTask,
  difference: differenceTask,
  needs: needsTask,
  match: matchTask,
  consortia: standingTask,
  undertakings: undertakingsTask,
  unplacedParties,
  weavers: weaversTask,
  hubs: hubsTask,
  partners: partnersTask,
} satisfies TaskTable;
