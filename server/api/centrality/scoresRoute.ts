import { ScoresAnswer, ScoresBody, ScoresQuery } from '../../../model/api/centrality.ts';
import { centralityMetric } from '../../../model/centralityMetrics.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { measuringOf } from './questionOf.ts';

export const scoresRoute = route({
  method: 'post',
  path: '/centrality',
  tag: 'Exploring',
  summary:
    'The scores and ranks of chosen nodes by any of the eleven metrics, always among all nodes, and how the scores of all are spread',
  query: ScoresQuery,
  body: ScoresBody,
  answer: ScoresAnswer,
  example: { path: '/centrality?metric=pagerank', body: { ids: ['city:hefei', 'city:suzhou'] } },
  async handle({ graph, clock, engine }, { query, body, signal }) {
    const started = clock();
    const { projection } = graph;
    const { nodes } = projection;
    const known = body.ids.filter((id) => nodes.indexOfId(id) >= 0);
    const only = known.map((id) => nodes.indexOfId(id));
    const question = { ...measuringOf(query), perLayer: false, offset: 0, limit: only.length, only };
    const found = await engine.analyse('centrality', projection, question, signal);
    if (!found.basis.complete && found.spread.length === 0) throw new ApiProblem('timed-out');
    const { describes, order } = centralityMetric(query.metric);
    return {
      metric: query.metric,
      text: describes,
      order,
      ...found.basis,
      spread: [...found.spread],
      items: found.items.map(({ node, score, rank }) => ({ id: nodes.nodeId(node), score, rank })),
      total: found.nodeCount,
      outside: found.outside.map((node) => nodes.nodeId(node)),
      unknown: body.ids.filter((id) => !known.includes(id)),
      took: clock() - started,
    };
  },
});
