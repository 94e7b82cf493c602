import { HUB_DEFAULTS, HubsAnswer, HubsQuery } from '../../../model/api/hubs.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { HUB_TYPE_IDS } from '../../../model/hubTypes.ts';
import { graphFilter } from '../../graph/filter.ts';
import { benchmarksOf } from '../../insight/hubs/benchmarks.ts';
import type { HubsQuestion } from '../../insight/hubs/question.ts';
import { topicMembers } from '../../insight/topics/topicMembers.ts';
import { topicScope } from '../../insight/topics/topicScope.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownCity } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { hubsAnswer } from './present.ts';

export const hubsRoute = route({
  method: 'get',
  path: '/hubs',
  tag: 'Exploring',
  summary:
    'Hubs for a coordination point: third parties tied to several sides and cities, which cities have one, the fewest that reach all cities asked for, who is missing, who comes nearest, and how other science communities do it',
  query: HubsQuery,
  answer: HubsAnswer,
  example: { path: '/hubs?cities=city:shanghai,city:jiaxing,city:hangzhou&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, cities = [], topic, leastKinds, leastCities, hubTypes = [], ...filters } = query;
    const admission = graphFilter(projection, filters);
    const asked = cities.map((id) => knownCity(projection, id, '/query/cities'));
    const scope = topic === undefined ? null : await topicScope({ store, projection }, topic);
    const members = scope && new Set((await topicMembers({ store, projection }, scope, admission)).keys());
    const question: HubsQuestion = {
      filters,
      cities: asked.length === 0 ? null : [...new Set(asked)],
      members,
      leastKinds: leastKinds ?? HUB_DEFAULTS.leastKinds,
      leastCities: leastCities ?? HUB_DEFAULTS.leastCities,
      hubTypes: hubTypes.length === 0 ? HUB_TYPE_IDS : hubTypes,
      offset: offsetOf(cursor),
      limit,
    };
    const [found] = await Promise.all([engine.analyse('hubs', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const benchmarks = benchmarksOf(projection, found.cities, admission);
    const answer = await hubsAnswer({ store, projection }, { found, question, benchmarks, scope }, sources);
    return { ...answer, next: nextCursor(question.offset, found.items.length, found.total), took: clock() - started };
  },
});
