import { DEFAULT_MOST, DEFAULT_REASONS, IsolatesAnswer, IsolatesQuery } from '../../../model/api/isolates.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import type { IsolatesQuestion } from '../../insight/isolates/question.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { isolatesAnswer } from './present.ts';

export const isolatesRoute = route({
  method: 'get',
  path: '/isolates',
  tag: 'Exploring',
  summary:
    'Nodes or cities without documented links, apart from the main part of the network, or hanging on it by one link, and whom to link each with',
  query: IsolatesQuery,
  answer: IsolatesAnswer,
  example: { path: '/isolates?level=city&layers=innovation&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const question = questionOf(query);
    const [found] = await Promise.all([engine.analyse('isolates', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const answer = await isolatesAnswer({ store, projection }, found, question.level, sources);
    return { ...answer, next: nextCursor(question.offset, found.items.length, found.total), took: clock() - started };
  },
});

function questionOf(query: IsolatesQuery): IsolatesQuestion {
  const { limit = DEFAULT_LIMIT, cursor, level = 'node', reasons = [], most = DEFAULT_MOST, leaves = true, ...filters } = query;
  return { filters, level, reasons: reasons.length > 0 ? reasons : DEFAULT_REASONS, most, leaves, offset: offsetOf(cursor), limit };
}
