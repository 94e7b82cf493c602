import { betweenness } from '../../../server/analysis/betweenness/betweenness.ts';
import { closeness } from '../../../server/analysis/closeness/closeness.ts';
import { components } from '../../../server/analysis/components/components.ts';
import { pageRank } from '../../../server/analysis/pageRank/pageRank.ts';
import type { Rows } from '../../../server/graph/walk.ts';
import { answerOf } from '../answer.ts';
import type { Comparison } from '../compare.ts';
import type { Check, KnownGraph } from '../known.ts';

const ranks: Check = (known, comparison) => {
  const { graph, oracle } = known;
  // networkx was told 1e-12 and stops at that times the number of nodes: only by stopping there are all digits the same.
  const tolerance = 1e-12 * oracle.nodes;
  const { scores } = answerOf(pageRank, graph.rows, { direction: oracle.directed ? 'out' : 'both', tolerance, rounds: 1000 });
  ranking('PageRank', scores, oracle.pagerank_top20, known, comparison);
};

const between: Check = (known, comparison) => {
  const { betweenness_top20: expected } = known.oracle;
  if (expected === undefined) return;
  const { scores } = answerOf(betweenness, known.simple, { normalised: false });
  ranking('betweenness', scores, expected, known, comparison);
};

const near: Check = (known, comparison) => {
  const { closeness_top5: expected } = known.oracle;
  if (expected === undefined) return;
  ranking('closeness', closenessWithin(known.simple), expected, known, comparison);
};

/** igraph looks at a node's own component alone; ours is less by the share of the other nodes that are in it. */
function closenessWithin(rows: Rows): Float64Array {
  const { component, sizes } = answerOf(components, rows, {});
  return answerOf(closeness, rows, {}).closeness.map((score, node) => {
    const others = (sizes[component[node] ?? -1] ?? 1) - 1;
    return others === 0 ? 0 : (score * (rows.nodeCount - 1)) / others;
  });
}

/** The highest scores, by name; and that ours has no higher ones. Equal scores may stand in any order. */
function ranking(
  what: string,
  scores: Float64Array,
  expected: readonly (readonly [name: string, score: number])[],
  { graph }: KnownGraph,
  comparison: Comparison,
): void {
  const highest = scores.toSorted().reverse();
  expected.forEach(([name, score], place) => {
    comparison.near(`${what}, by name`, scores[graph.indexOf.get(name) ?? -1] ?? Number.NaN, score, name);
    comparison.near(`${what}, by place`, highest[place] ?? Number.NaN, score, `place ${place + 1}`);
  });
}

export const positionChecks: readonly Check[] = [ranks, between, near];
