import { PathsAnswer, PathsQuery } from '../../../model/api/paths.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { pathsAnswer } from './present.ts';
import { questionOf } from './questionOf.ts';

export const pathsRoute = route({
  method: 'get',
  path: '/paths',
  tag: 'Exploring',
  summary: 'Paths between two nodes, by length or cost, through stops and layers; or why there is none and what would let one through',
  query: PathsQuery,
  answer: PathsAnswer,
  example: { path: '/paths?from=city:quzhou&to=city:shanghai&mode=k&k=3' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const question = questionOf(projection, query);
    const [outcome] = await Promise.all([engine.paths(projection, question, signal), sources.at(projection.revision)]);
    if (outcome.found.paths.length === 0 && outcome.none === undefined) throw new ApiProblem('timed-out');
    const answer = await pathsAnswer({ store, projection }, outcome, question, sources);
    return { ...answer, took: clock() - started };
  },
});
