import { cheapestPath, cheapestScratch } from '../../server/analysis/cheapestPath/cheapestPath.ts';
import { cheapestPaths } from '../../server/analysis/cheapestPaths/cheapestPaths.ts';
import { Frontier } from '../../server/analysis/frontier.ts';
import { pathScratch, shortestPath } from '../../server/analysis/shortestPath/shortestPath.ts';
import { ThreadPool } from '../../server/analysis/threads/pool.ts';
import { type Admission, EVERYTHING } from '../../server/graph/walk.ts';
import { Contender } from '../contender.ts';
import { readGraph, readQuestions } from '../graph/file.ts';
import { columnsFrom, layersAdmitted } from './columns.ts';
import type { tasks } from './tasks.ts';

const contender = new Contender();
const { job } = contender;
const { pairs, routes, centres } = readQuestions(job.questions);
const columns = await contender.load(
  () => columnsFrom(readGraph(job.graph)),
  ({ rows: { nodeCount, rowLength } }) => ({ facts: { nodes: nodeCount, links: rowLength.reduce((sum, length) => sum + length, 0) / 2 } }),
);
const { rows } = columns;
const ROUNDS = 20;
const MINUTES = 10 * 60_000;
type Pair = readonly [from: number, to: number];

const marks = pathScratch();
const hops =
  (admission: Admission) =>
  ([from, to]: Pair): number =>
    shortestPath(rows, admission, { from, to, direction: 'both', maxLength: Number.MAX_SAFE_INTEGER }, marks)?.links.length ?? -1;
await contender.each('shortestPath', pairs, hops(EVERYTHING));
await contender.each('shortestPathFiltered', pairs, hops(layersAdmitted(5)));
await contender.each('shortestPathHalved', pairs, hops(layersAdmitted(3)));

const costs = cheapestScratch();
const cost =
  (admission: Admission) =>
  ([from, to]: Pair): number =>
    cheapestPath(rows, admission, { from, to, direction: 'both', cost: { by: 'cost' } }, costs)?.cost ?? -1;
await contender.each('cheapestPath', pairs, cost(EVERYTHING));
await contender.each('cheapestPathFiltered', pairs, cost(layersAdmitted(5)));
await contender.each('cheapestPathHalved', pairs, cost(layersAdmitted(3)));

const FIVE = 5;
await contender.each('cheapestPaths', routes, ([from, to]) => {
  let total = 0;
  let found = 0;
  for (const route of cheapestPaths(rows, EVERYTHING, { from, to, direction: 'both', cost: { by: 'cost' } }, FIVE, costs)) {
    total += route.cost;
    found += 1;
    if (found === FIVE) break;
  }
  return total;
});

const frontier = new Frontier(rows.nodeCount);
await contender.each('twoHops', centres, (centre) => {
  frontier.start(centre);
  for (let step = 0; step < 2; step += 1) frontier.grow(rows, EVERYTHING, 'both', centre);
  return frontier.reached().subarray(1, 501).length;
});

// Analyses of the whole run as in the product: on two threads, on a packed excerpt of the graph, which is made once for a revision.
const pool = new ThreadPool(new URL('./tasks.ts', import.meta.url));
type Tasks = typeof tasks;
type Asked<Name extends keyof Tasks> = Parameters<Tasks[Name]>[1];
async function analyse<Name extends keyof Tasks>(task: Name, parameters: Asked<Name>): Promise<ReturnType<Tasks[Name]>> {
  const hold = async () => ({ columns, release: () => undefined });
  const order = { task, parameters, hold, lane: 'long' as const, mostThreads: job.threads, budget: MINUTES };
  return (await pool.run(order)) as ReturnType<Tasks[Name]>;
}
await contender.whole(
  'excerpt',
  () => analyse('excerpt', null),
  (nodes) => ({ facts: { nodes } }),
);
await contender.whole(
  'components',
  () => analyse('components', {}),
  ({ sizes }) => ({ facts: { components: sizes.length } }),
);
await contender.whole(
  'pageRank',
  () => analyse('pageRank', { damping: 0.85, rounds: ROUNDS, tolerance: 0, weighted: false, direction: 'both' }),
  ({ scores, rounds }) => ({ facts: { 'largest share': Math.max(...tops(scores)) }, note: `${rounds} rounds` }),
);
for (const task of ['louvain', 'leiden'] as const) {
  await contender.whole(
    task,
    () => analyse(task, { resolution: 1, seed: 1 }),
    ({ modularity, sizes }) => ({ facts: { modularity }, note: `${sizes.length} communities` }),
  );
}
await contender.whole(
  'cutPoints',
  () => analyse('cutPoints', {}),
  ({ articulationPoints, bridges }) => ({ facts: { 'articulation points': articulationPoints.length, bridges: bridges.length } }),
);
await contender.whole(
  'betweenness',
  () => analyse('betweenness', { sources: job.sources, seed: 1, risk: 0.1, normalised: false, direction: 'both' }),
  ({ sources }) => ({ note: `${sources.length} sources` }),
  job.sources,
);
await pool.close();

contender.end();

/** The largest of each thousand: a spread of a million arguments is too many. */
function tops(scores: Float64Array): number[] {
  return Array.from({ length: Math.ceil(scores.length / 1000) }, (_, at) => Math.max(...scores.subarray(at * 1000, (at + 1) * 1000)));
}
