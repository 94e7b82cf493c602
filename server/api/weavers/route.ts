import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { WeaversQuery as Query, WEAVER_DEFAULTS, WeaversAnswer, type WeaversQuery } from '../../../model/api/weavers.ts';
import type { Filters } from '../../../model/filters.ts';
import type { Projection } from '../../graph/projection.ts';
import type { WeaversQuestion } from '../../insight/weavers/question.ts';
import { ACTING_TYPES, WORKING_KINDS } from '../../insight/weavers/workingTies.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { weaversAnswer } from './present.ts';

const SEED = 1;

export const weaversRoute = route({
  method: 'get',
  path: '/weavers',
  tag: 'Exploring',
  summary:
    'Network weavers: nodes that many shortest paths pass and that tie different types of node and different cities together, whom they join, and who would lose contact without them. The first call on a large graph takes seconds',
  query: Query,
  answer: WeaversAnswer,
  example: { path: '/weavers?show=university,institute&of=univ:tongji&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const question = questionOf(projection, query);
    const [found] = await Promise.all([engine.analyse('weavers', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const answer = await weaversAnswer({ store, projection }, found, { question, among: query.among ?? 'actors' }, sources);
    return { ...answer, next: nextCursor(question.offset, found.items.length, found.total), took: clock() - started };
  },
});

function questionOf(projection: Projection, query: WeaversQuery): WeaversQuestion {
  const { limit, cursor, sample, seed, top, leastTypes, leastCities, among, show = [], of, ...filters } = query;
  return {
    filters: among === 'all' ? { ...filters, layers: layersOf(filters) } : amongActors(filters),
    top: top ?? WEAVER_DEFAULTS.top,
    leastTypes: leastTypes ?? WEAVER_DEFAULTS.leastTypes,
    leastCities: leastCities ?? WEAVER_DEFAULTS.leastCities,
    show,
    of: of === undefined ? null : knownNode(projection, of, '/query/of'),
    sample: sample ?? null,
    seed: seed ?? SEED,
    offset: offsetOf(cursor),
    limit: limit ?? DEFAULT_LIMIT,
  };
}

const layersOf = ({ layers = [] }: Filters): NonNullable<Filters['layers']> => (layers.length > 0 ? layers : ['knowledge']);

/** What the caller chose stands. */
const amongActors = (filters: Filters): Filters => ({
  ...filters,
  layers: layersOf(filters),
  types: (filters.types ?? []).length > 0 ? filters.types : [...ACTING_TYPES],
  kinds: (filters.kinds ?? []).length > 0 ? filters.kinds : [...WORKING_KINDS],
});
