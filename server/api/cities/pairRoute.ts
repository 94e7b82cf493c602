import { CityPairAnswer, CityPairParams, CityPairQuery } from '../../../model/api/cityLinkages.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { MESSAGES } from '../../../model/messages.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownCity } from '../known.ts';
import { ApiProblem, refusal } from '../problem.ts';
import { route } from '../route.ts';
import { pairAnswer } from './pair.ts';

export const pairRoute = route({
  method: 'get',
  path: '/cities/:id/linkages/:with',
  tag: 'Exploring',
  summary:
    'Everything that ties two cities: layer by layer, by year and kind, what both take part in, how their industries complete each other',
  params: CityPairParams,
  query: CityPairQuery,
  answer: CityPairAnswer,
  example: { path: '/cities/city:shanghai/linkages/city:hefei?limit=5' },
  async handle({ graph, sources, clock, engine }, { params, query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, from, to, ...filters } = query;
    const cities = [knownCity(projection, params.id, '/path/id'), knownCity(projection, params.with, '/path/with')] as const;
    if (cities[0] === cities[1]) throw refusal('/path/with', MESSAGES.otherCity);
    const question = { cities, filters, period: { from, to }, offset: offsetOf(cursor), limit };
    const [found] = await Promise.all([engine.analyse('cityPair', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const answer = await pairAnswer({ store, projection }, found, question, sources);
    return { ...answer, next: nextCursor(question.offset, found.items.length, found.total), took: clock() - started };
  },
});
