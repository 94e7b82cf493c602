import type { Filters } from '../../model/filters.ts';
import type { TaskRun, TaskTable } from '../analysis/threads/messages.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { brokersTask } from './brokers/brokersTask.ts';
import { centralityTask } from './centrality/centralityTask.ts';
import { cityMatrix } from './cityMatrix/cityMatrix.ts';
import { clustersTask } from './clusters/clusters.ts';
import { standingTask } from './consortia/standing.ts';
import { undertakingsTask, unplacedParties } from './consortia/undertakings.ts';
import { isolatesTask } from './isolates/isolatesTask.ts';
import { pathsOutcome } from './paths/pathsOutcome.ts';
import type { PathsQuestion } from './paths/question.ts';

/** What the threads can be asked to do. */
export const tasks = {
  brokers: brokersTask,
  centrality: centralityTask,
  cityMatrix: (columns: GraphColumns, filters: Filters) => cityMatrix(columns, filters),
  paths: (columns: GraphColumns, question: PathsQuestion, { stopped }: TaskRun) => pathsOutcome(columns, question, stopped),
  isolates: isolatesTask,
  clusters: clustersTask,
  consortia: standingTask,
  undertakings: undertakingsTask,
  unplacedParties,
} satisfies TaskTable;
