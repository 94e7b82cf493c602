import { DifferenceAnswer, DifferenceQuery } from '../../../model/api/difference.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { differenceAnswer } from './differencePresent.ts';

export const differenceRoute = route({
  method: 'get',
  path: '/timeline/difference',
  tag: 'Exploring',
  summary: 'What is new, what ended and what stayed between two dates: links, nodes, pairs of cities and how the graph hangs together',
  query: DifferenceQuery,
  answer: DifferenceAnswer,
  example: { path: '/timeline/difference?from=2015&to=2021&limit=20' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, from, to, change = null, ...filters } = query;
    const offset = offsetOf(cursor);
    const nodeDates = { from: projection.nodes.from, to: projection.nodes.to };
    const question = { filters, from, to, change, nodeDates, offset, limit };
    const [found] = await Promise.all([engine.analyse('difference', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const answer = await differenceAnswer({ store, projection }, found, question, sources);
    return { ...answer, next: nextCursor(offset, found.items.length, found.total), took: clock() - started };
  },
});
