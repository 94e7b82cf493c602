import { CityNetworkAnswer, CityNetworkQuery } from '../../../model/api/cityNetwork.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { networkAnswer } from './network.ts';

export const cityNetworkRoute = route({
  method: 'get',
  path: '/cities/network',
  tag: 'Exploring',
  summary:
    'The cities as one network: partners of each, components, the greatest distance, groups of mutually tied cities, bridges, who falls off with whom',
  query: CityNetworkQuery,
  answer: CityNetworkAnswer,
  example: { path: '/cities/network?layers=knowledge,innovation,industry&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, ...filters } = query;
    const offset = offsetOf(cursor);
    const [found] = await Promise.all([engine.analyse('cityNetwork', projection, filters, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const { items, ...answer } = await networkAnswer({ store, projection }, found, sources);
    const shown = items.slice(offset, offset + limit);
    return { ...answer, items: shown, next: nextCursor(offset, shown.length, answer.total), took: clock() - started };
  },
});
