import { Frontier } from '../../../server/analysis/frontier.ts';
import { EVERYTHING } from '../../../server/graph/walk.ts';
import type { Check } from '../known.ts';

const size: Check = ({ graph, oracle }, comparison) => {
  comparison.exact('nodes', graph.names.length, oracle.nodes);
  comparison.exact('links', graph.linkCount, oracle.edges);
};

const levels: Check = ({ graph, simple, oracle }, comparison) => {
  const search = new Frontier(simple.nodeCount);
  search.start(graph.indexOf.get(oracle.bfs_source) ?? 0);
  let widths: number[] = [];
  for (; search.width > 0; search.grow(simple, EVERYTHING, 'both', -1)) widths = [...widths, search.width];
  comparison.exact('levels of breadth-first search', widths.length, Object.keys(oracle.bfs_level_counts_undirected).length);
  for (const [level, count] of Object.entries(oracle.bfs_level_counts_undirected)) {
    comparison.exact('nodes at a level', widths[Number(level)] ?? 0, count, `level ${level}`);
  }
};

export const structureChecks: readonly Check[] = [size, levels];
