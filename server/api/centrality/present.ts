import type { CentralityAnswer, RankedNode } from '../../../model/api/centrality.ts';
import { type CentralityMetricId, centralityMetric } from '../../../model/centralityMetrics.ts';
import type { CentralityFound, RankedFound } from '../../insight/centrality/centralityTask.ts';
import type { CentralityQuestion } from '../../insight/centrality/question.ts';
import { scoreText } from '../../insight/centrality/texts.ts';
import { nextCursor } from '../cursor.ts';
import { nodeAnswer } from '../present/facts.ts';
import { type GraphAt, nodesByIndex } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** Their scores add up to something. */
const SHARED_OUT: readonly CentralityMetricId[] = ['degree', 'strength', 'pagerank'];

export async function centralityAnswer(
  graph: GraphAt,
  found: CentralityFound,
  question: CentralityQuestion,
  sources: SourceCatalogue,
): Promise<Omit<CentralityAnswer, 'took'>> {
  const { metric, perLayer, only, offset } = question;
  const { describes, order } = centralityMetric(metric);
  const nodes = await nodesByIndex(
    graph,
    found.items.map(({ node }) => node),
  );
  return {
    metric,
    text: describes,
    order,
    ...found.basis,
    ...(perLayer && { layers: found.layers }),
    ...(only !== null && { outside: found.outside.map((node) => graph.projection.nodes.nodeId(node)) }),
    items: found.items.flatMap((item) => {
      const node = nodes.get(item.node);
      return node === undefined ? [] : [{ node: nodeAnswer(node, sources), ...rankedNode(item, found, question) }];
    }),
    total: found.total,
    next: nextCursor(offset, found.items.length, found.total),
    complete: found.complete,
  };
}

function rankedNode(item: RankedFound, found: CentralityFound, question: CentralityQuestion): Omit<RankedNode, 'node'> {
  const { metric, directed, perLayer } = question;
  const { score, rank, ties, byLayer, participation, reach } = item;
  const { nodeCount, highest, sum, basis } = found;
  return {
    score,
    rank,
    ...(SHARED_OUT.includes(metric) && { share: sum === 0 ? 0 : (score ?? 0) / sum }),
    ...(perLayer && { byLayer, participation }),
    text: scoreText(metric, { ...ties, score, exact: basis.exact, directed, reach, nodeCount, highest }),
  };
}
