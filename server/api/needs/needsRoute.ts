import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { NeedsAnswer, NeedsQuery } from '../../../model/api/needs.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { route } from '../route.ts';
import { everyNeed } from './everyNeed.ts';
import { needsAnswer } from './presentNeeds.ts';

export const needsRoute = route({
  method: 'get',
  path: '/needs',
  tag: 'Exploring',
  summary: 'Needs, gaps and calls that the documents speak of, and whether an answer to each is documented',
  query: NeedsQuery,
  answer: NeedsAnswer,
  example: { path: '/needs?forms=collected,shortcoming,gap' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, forms = [], answered, ...filters } = query;
    const offset = offsetOf(cursor);
    const [found] = await Promise.all([engine.scan('needs', projection, { filters }, signal), sources.at(projection.revision)]);
    const needs = (await everyNeed({ store, projection }, found, filters, sources)).filter(
      (need) => (forms.length === 0 || forms.includes(need.form)) && (answered === undefined || need.answered === answered),
    );
    const shown = needs.slice(offset, offset + limit);
    const answer = await needsAnswer({ store, projection }, { shown, all: needs }, sources);
    return { ...answer, next: nextCursor(offset, shown.length, needs.length), took: clock() - started };
  },
});
