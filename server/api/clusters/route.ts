import { ClustersAnswer, ClustersQuery } from '../../../model/api/clusters.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import type { ClustersQuestion } from '../../insight/clusters/question.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { clustersAnswer } from './present.ts';

const MEMBERS = 1000;

export const clustersRoute = route({
  method: 'get',
  path: '/clusters',
  tag: 'Exploring',
  summary: 'Groups of nodes that are tied more to each other than to the rest, what each is made of, and what ties it to the others',
  query: ClustersQuery,
  answer: ClustersAnswer,
  example: { path: '/clusters?layers=knowledge,innovation&members=10&limit=5&stability=true' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const question = questionOf(query);
    const [found] = await Promise.all([engine.analyse('clusters', projection, question, signal), sources.at(projection.revision)]);
    if (!found.complete && found.clusters.length === 0) throw new ApiProblem('timed-out');
    const answer = await clustersAnswer({ store, projection }, question, found, sources);
    return {
      ...answer,
      total: found.total,
      next: nextCursor(question.offset, found.clusters.length, found.total),
      took: clock() - started,
    };
  },
});

function questionOf(query: ClustersQuery): ClustersQuestion {
  const {
    method = 'leiden',
    resolution = 1,
    seed = 1,
    singletons = false,
    stability = false,
    members = MEMBERS,
    limit = DEFAULT_LIMIT,
    cursor,
    ...filters
  } = query;
  return { filters, method, resolution, seed, singletons, stability, members, offset: offsetOf(cursor), limit };
}
