import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { randomNumbers } from '../../server/analysis/random.ts';
import { Contender } from '../contender.ts';
import { readGraph, readQuestions } from '../graph/file.ts';

// Its packages lie in a folder of their own (install.ts), so that the product does not depend on what it is measured against.
const folder = resolve('.cache/bench/node');
const fetched = createRequire(resolve(folder, 'package.json'));
const { version } = JSON.parse(readFileSync(resolve(folder, 'node_modules/graphology/package.json'), 'utf8'));
const { UndirectedGraph } = fetched('graphology');
const unweighted = fetched('graphology-shortest-path/unweighted');
const dijkstra = fetched('graphology-shortest-path/dijkstra');
const { connectedComponents } = fetched('graphology-components');
const louvain = fetched('graphology-communities-louvain');
const pagerank = fetched('graphology-metrics/centrality/pagerank');

const contender = new Contender();
const { job } = contender;
const { pairs, centres } = readQuestions(job.questions);

const graph = await contender.load(
  () => {
    const { source, target, weight, community } = readGraph(job.graph);
    const loading = new UndirectedGraph({ multi: false, allowSelfLoops: false });
    for (let node = 0; node < community.length; node += 1) loading.addNode(node);
    for (let link = 0; link < source.length; link += 1) loading.addUndirectedEdge(source[link], target[link], { weight: weight[link] });
    return loading;
  },
  ({ order, size }) => ({
    facts: { nodes: order, links: size },
    note: `graphology ${version}, 1 thread`,
  }),
);

await contender.each('shortestPath', pairs, ([from, to]) => (unweighted.bidirectional(graph, from, to)?.length ?? 0) - 1);
await contender.each('cheapestPath', pairs, ([from, to]) => {
  const path = dijkstra.bidirectional(graph, from, to, 'weight');
  if (path === null) return -1;
  return path.slice(1).reduce((cost, node, at) => cost + graph.getEdgeAttribute(path[at], node, 'weight'), 0);
});
await contender.each('twoHops', centres, (centre) => hopsAround(String(centre)));

function hopsAround(centre) {
  const seen = new Set([centre]);
  let level = [centre];
  for (let step = 0; step < 2; step += 1) {
    const next = [];
    for (const node of level) {
      for (const neighbour of graph.neighbors(node)) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        next.push(neighbour);
        if (seen.size > 500) return 500;
      }
    }
    level = next;
  }
  return seen.size - 1;
}

await contender.whole(
  'components',
  () => connectedComponents(graph),
  (found) => ({ facts: { components: found.length } }),
);
await contender.whole(
  'pageRank',
  () => pagerank(graph, { alpha: 0.85, getEdgeWeight: null }),
  (scores) => {
    let [most, sum] = [0, 0];
    for (const score of Object.values(scores)) [most, sum] = [Math.max(most, score), sum + score];
    // It refuses to answer when a fixed number of rounds is too few, and does not tell how many it took.
    return { facts: { 'largest share': most / sum }, note: 'rounds until 1e-6' };
  },
);
await contender.whole(
  'louvain',
  () => louvain.detailed(graph, { getEdgeWeight: 'weight', rng: randomNumbers(7) }),
  ({ modularity, count }) => ({ facts: { modularity }, note: `${count} communities` }),
);
contender.end();
