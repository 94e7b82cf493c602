import { CheapestScratch, cheapestPath } from '../../server/analysis/cheapestPath/cheapestPath.ts';
import { cheapestPaths } from '../../server/analysis/cheapestPaths/cheapestPaths.ts';
import { Frontier } from '../../server/analysis/frontier.ts';
import { PathScratch, shortestPath } from '../../server/analysis/shortestPath/shortestPath.ts';
import { type Admission, EVERYTHING } from '../../server/graph/walk.ts';
import { Contender } from '../contender.ts';
import { readGraph, readQuestions } from '../graph/file.ts';
import { columnsFrom, layersAdmitted } from './columns.ts';

const contender = new Contender();
const { job } = contender;
const { pairs, routes, centres } = readQuestions(job.questions);
const { rows } = await contender.load(
  () => columnsFrom(readGraph(job.graph)),
  ({ links, rows: { nodeCount } }) => ({ facts: { nodes: nodeCount, links: links.source.length } }),
);
type Pair = readonly [from: number, to: number];

const marks = new PathScratch();
const hops =
  (admission: Admission) =>
  ([from, to]: Pair): number =>
    shortestPath(rows, admission, { from, to, direction: 'both', maxLength: Number.MAX_SAFE_INTEGER }, marks)?.links.length ?? -1;
await contender.each('shortestPath', pairs, hops(EVERYTHING));
await contender.each('shortestPathFiltered', pairs, hops(layersAdmitted(5)));
await contender.each('shortestPathHalved', pairs, hops(layersAdmitted(3)));

const costs = new CheapestScratch();
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

contender.end();
