import { CentralityAnswer, CentralityQuery } from '../../../model/api/centrality.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import type { Projection } from '../../graph/projection.ts';
import type { CentralityQuestion } from '../../insight/centrality/question.ts';
import { offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { centralityAnswer } from './present.ts';
import { measuringOf } from './questionOf.ts';

export const centralityRoute = route({
  method: 'get',
  path: '/centrality',
  tag: 'Exploring',
  summary: 'Nodes ranked by how central they are, by any of eleven metrics, on the whole and on each layer, each with the reason',
  query: CentralityQuery,
  answer: CentralityAnswer,
  example: { path: '/centrality?metric=betweenness&perLayer=true&limit=10' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const question = questionOf(projection, query);
    const [found] = await Promise.all([engine.analyse('centrality', projection, question, signal), sources.at(projection.revision)]);
    const nothing = found.basis.sources === 0 || found.items.every(({ score }) => score === null);
    if (!found.basis.complete && nothing) throw new ApiProblem('timed-out');
    return { ...(await centralityAnswer({ store, projection }, found, question, sources)), took: clock() - started };
  },
});

function questionOf(projection: Projection, query: CentralityQuery): CentralityQuestion {
  const { limit, cursor, ids = [], perLayer, ...measured } = query;
  return {
    ...measuringOf(measured),
    perLayer: perLayer ?? false,
    offset: offsetOf(cursor),
    limit: limit ?? DEFAULT_LIMIT,
    only: ids.length === 0 ? null : ids.map((id) => knownNode(projection, id, '/query/ids')),
  };
}
