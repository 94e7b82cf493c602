import type { z } from 'zod';
import type { Algorithm } from '../../server/analysis/algorithm.ts';
import { betweenness } from '../../server/analysis/betweenness/betweenness.ts';
import { cutPoints } from '../../server/analysis/biconnected/biconnected.ts';
import { components } from '../../server/analysis/components/components.ts';
import { type Excerpt, excerptOf } from '../../server/analysis/excerpt.ts';
import { leiden } from '../../server/analysis/leiden/leiden.ts';
import { louvain } from '../../server/analysis/louvain/louvain.ts';
import { pageRank } from '../../server/analysis/pageRank/pageRank.ts';
import type { TaskRun } from '../../server/analysis/threads/messages.ts';
import type { GraphColumns } from '../../server/graph/columns.ts';
import { EVERYTHING } from '../../server/graph/walk.ts';

const excerpt = (columns: GraphColumns, run: TaskRun): Excerpt =>
  run.kept('excerpt', () => excerptOf(columns, EVERYTHING, false, run.team));

const whole =
  <Parameters extends z.ZodType, Answer>(algorithm: Algorithm<Parameters, Answer>) =>
  (columns: GraphColumns, parameters: z.output<Parameters>, run: TaskRun): Answer =>
    algorithm.run(excerpt(columns, run).rows, parameters, run);

/** What the engine's threads are asked to do. */
export const tasks = {
  excerpt: (columns: GraphColumns, _none: unknown, run: TaskRun) => excerptOf(columns, EVERYTHING, false, run.team).nodes.length,
  components: whole(components),
  pageRank: whole(pageRank),
  louvain: whole(louvain),
  leiden: whole(leiden),
  cutPoints: whole(cutPoints),
  betweenness: whole(betweenness),
};
