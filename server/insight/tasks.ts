import type { Filters } from '../../model/filters.ts';
import type { TaskRun, TaskTable } from '../analysis/threads/messages.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { brokersTask } from './brokers/brokersTask.ts';
import { centralityTask } from './centrality/centralityTask.ts';
import { cityMatrix } from './cities/cityMatrix.ts';
import { clustersTask } from './clusters/clusters.ts';
import { isolatesTask } from './isolates/isolatesTask.ts';
import { type LinksQuestion, listLinks, listNodes, type NodesQuestion } from './listing/listing.ts';
import { pathsOutcome } from './paths/pathsOutcome.ts';
import type { PathsQuestion } from './paths/question.ts';
import { differenceTask } from './timeline/difference/differenceTask.ts';
import { timelineTask } from './timeline/timelineTask.ts';

/** What the threads can be asked to do. */
export const tasks = {
  brokers: brokersTask,
  centrality: centralityTask,
  cityMatrix: (columns: GraphColumns, filters: Filters, { stopped }: TaskRun) => cityMatrix(columns, filters, stopped),
  paths: (columns: GraphColumns, question: PathsQuestion, { stopped }: TaskRun) => pathsOutcome(columns, question, stopped),
  listNodes: (columns: GraphColumns, question: NodesQuestion) => listNodes(columns, question),
  listLinks: (columns: GraphColumns, question: LinksQuestion) => listLinks(columns, question),
  isolates: isolatesTask,
  clusters: clustersTask,
  timeline: timelineTask,
  difference: differenceTask,
} satisfies TaskTable;
