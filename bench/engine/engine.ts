import { Frontier } from '../../server/analysis/frontier.ts';
import { PathScratch, shortestPath } from '../../server/analysis/shortestPath/shortestPath.ts';
import { type Admission, EVERYTHING } from '../../server/graph/walk.ts';
import { Contender } from '../contender.ts';
import { readGraph, readQuestions } from '../graph/file.ts';
import { halfTheLayers } from './halfTheLayers.ts';
import { rowsFrom } from './rows.ts';

const contender = new Contender();
const { job } = contender;
const { pairs, centres } = readQuestions(job.questions);
const rows = await contender.load(
  () => rowsFrom(readGraph(job.graph)),
  ({ nodeCount, neighbour }) => ({ facts: { nodes: nodeCount, links: neighbour.length / 2 } }),
);
const halved = halfTheLayers(rows.neighbour.length / 2, 1);

const scratch = new PathScratch();
const hops =
  (admission: Admission) =>
  ([from, to]: readonly [number, number]): number =>
    shortestPath(rows, admission, { from, to, direction: 'both', maxLength: Number.MAX_SAFE_INTEGER }, scratch)?.links.length ?? -1;
await contender.each('shortestPath', pairs, hops(EVERYTHING));
await contender.each('shortestPathFiltered', pairs, hops(halved));

const frontier = new Frontier(rows.nodeCount);
await contender.each('twoHops', centres, (centre) => {
  frontier.start(centre);
  for (let step = 0; step < 2; step += 1) frontier.grow(rows, EVERYTHING, 'both', centre);
  return frontier.reached().subarray(1, 501).length;
});

contender.end();
