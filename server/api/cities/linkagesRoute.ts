import { CityLinkagesAnswer, CityLinkagesQuery, CityParams } from '../../../model/api/cityLinkages.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownCity } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { linkagesAnswer } from './linkages.ts';

export const linkagesRoute = route({
  method: 'get',
  path: '/cities/:id/linkages',
  tag: 'Exploring',
  summary: 'The cities that a city is tied to, ranked in all and by layer, each with its six-layer fingerprint and the strongest evidence',
  params: CityParams,
  query: CityLinkagesQuery,
  answer: CityLinkagesAnswer,
  example: { path: '/cities/city:hefei/linkages?from=2016&to=2022&limit=5' },
  async handle({ graph, sources, clock, engine }, { params, query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, from, to, by, ...filters } = query;
    const city = knownCity(projection, params.id, '/path/id');
    const question = { city, filters, period: { from, to }, by, offset: offsetOf(cursor), limit };
    const [found] = await Promise.all([engine.analyse('cityLinkages', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const answer = await linkagesAnswer({ store, projection }, found, question, sources);
    return { ...answer, next: nextCursor(question.offset, found.items.length, found.total), took: clock() - started };
  },
});
