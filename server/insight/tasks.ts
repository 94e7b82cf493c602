import type { TaskRun, TaskTable } from '../analysis/threads/messages.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { brokersTask } from './brokers/brokersTask.ts';
import { centralityTask } from './centrality/centralityTask.ts';
import { cityMatrix } from './cities/cityMatrix.ts';
import { concentrationTask } from './cities/concentration/concentrationTask.ts';
import { linkagesTask } from './cities/linkages/linkagesTask.ts';
import { pairTask } from './cities/linkages/pairTask.ts';
import { membershipsTask } from './cities/membershipsTask.ts';
import { networkTask } from './cities/network/networkTask.ts';
import { positionsTask } from './cities/network/positionsTask.ts';
import { cityPathsTask } from './cities/paths/pathsTask.ts';
import { clustersTask } from './clusters/clusters.ts';
import { isolatesTask } from './isolates/isolatesTask.ts';
import { pathsOutcome } from './paths/pathsOutcome.ts';
import type { PathsQuestion } from './paths/question.ts';

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
  isolates: isolatesTask,
  clusters: clustersTask,
} satisfies TaskTable;
