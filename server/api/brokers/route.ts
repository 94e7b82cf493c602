import { BrokersAnswer, BrokersQuery } from '../../../model/api/brokers.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import type { Projection } from '../../graph/projection.ts';
import type { BrokersQuestion } from '../../insight/brokers/question.ts';
import { offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { brokersAnswer } from './present.ts';

const SEED = 1;

export const brokersRoute = route({
  method: 'get',
  path: '/brokers',
  tag: 'Exploring',
  summary:
    'Who holds the network together: nodes and links whose loss breaks it, those most paths pass (ties counted once), what falls off when some are lost, and what parts two',
  query: BrokersQuery,
  answer: BrokersAnswer,
  example: { path: '/brokers?limit=10&remove=city:shanghai&from=city:quzhou&to=city:hefei' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const question = questionOf(projection, query);
    const [found] = await Promise.all([engine.analyse('brokers', projection, question, signal), sources.at(projection.revision)]);
    const empty = found.total === 0 && found.removal === null && found.cut === null;
    if (!found.complete && empty) throw new ApiProblem('timed-out');
    return { ...(await brokersAnswer({ store, projection }, found, question.offset, sources)), took: clock() - started };
  },
});

function questionOf(projection: Projection, query: BrokersQuery): BrokersQuestion {
  const { limit, cursor, sample, seed, remove = [], from, to, ...filters } = query;
  return {
    filters,
    sample: sample ?? null,
    seed: seed ?? SEED,
    offset: offsetOf(cursor),
    limit: limit ?? DEFAULT_LIMIT,
    remove: remove.map((id) => knownNode(projection, id, '/query/remove')),
    ends:
      from === undefined || to === undefined
        ? null
        : { from: knownNode(projection, from, '/query/from'), to: knownNode(projection, to, '/query/to') },
  };
}
