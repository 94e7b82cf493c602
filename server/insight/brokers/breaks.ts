import { type Biconnected, biconnected } from '../../analysis/biconnected/biconnected.ts';
import { type Components, components } from '../../analysis/components/components.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphPart } from '../centrality/graphPart.ts';
import { keptWhole } from '../keptWhole.ts';

/** What hangs together in a part of the graph, and where it breaks; found once for all questions on the part. */
export const componentsOf = ({ key, excerpt }: GraphPart, run: TaskRun): Components =>
  keptWhole(`components ${key}`, () => components.run(excerpt.rows, {}, run), run);

export const cutsOf = ({ key, excerpt }: GraphPart, run: TaskRun): Biconnected =>
  keptWhole(`cuts ${key}`, () => biconnected.run(excerpt.rows, {}, run), run);
