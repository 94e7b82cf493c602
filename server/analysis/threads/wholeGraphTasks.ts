import type { GraphColumns } from '../../graph/columns.ts';
import { EVERYTHING } from '../../graph/walk.ts';
import { betweenness } from '../betweenness/betweenness.ts';
import { biconnected, cutPoints } from '../biconnected/biconnected.ts';
import { breadthFirst } from '../breadthFirst/breadthFirst.ts';
import { closeness } from '../closeness/closeness.ts';
import { components } from '../components/components.ts';
import { degree } from '../degree/degree.ts';
import { distances } from '../distances/distances.ts';
import { eigenvector } from '../eigenvector/eigenvector.ts';
import { excerptOf } from '../excerpt.ts';
import { kCore } from '../kCore/kCore.ts';
import { labelPropagation } from '../labelPropagation/labelPropagation.ts';
import { leiden } from '../leiden/leiden.ts';
import { louvain } from '../louvain/louvain.ts';
import { minimumCut } from '../minimumCut/minimumCut.ts';
import { pageRank } from '../pageRank/pageRank.ts';
import { removal } from '../removal/removal.ts';
import { structuralHoles } from '../structuralHoles/structuralHoles.ts';
import { triangles } from '../triangles/triangles.ts';
import type { TaskRun } from './messages.ts';

/** Every analysis of a whole graph, for the tests that run them on real threads. */
const ALGORITHMS = {
  betweenness,
  biconnected,
  breadthFirst,
  closeness,
  components,
  cutPoints,
  degree,
  distances,
  eigenvector,
  kCore,
  labelPropagation,
  leiden,
  louvain,
  minimumCut,
  pageRank,
  removal,
  structuralHoles,
  triangles,
};
export type AlgorithmName = keyof typeof ALGORITHMS;

export const tasks = {
  analyse(columns: GraphColumns, { name, parameters }: { name: AlgorithmName; parameters: unknown }, run: TaskRun): unknown {
    const excerpt = run.kept('excerpt', () => excerptOf(columns, EVERYTHING, false, run.team));
    const algorithm = ALGORITHMS[name];
    // Each algorithm reads its own parameters.
    return algorithm.run(excerpt.rows, algorithm.parameters.parse(parameters) as never, run);
  },
  /** The packed part of the graph of one layer. */
  excerpt(columns: GraphColumns, layer: number, run: TaskRun) {
    const admitted = Uint8Array.from({ length: 6 }, (_, at) => (at === layer ? 1 : 0));
    const admission = { ...EVERYTHING, open: false, asks: true, layers: admitted, node: (node: number) => node % 7 !== 0 };
    return excerptOf(columns, admission, true, run.team);
  },
};
