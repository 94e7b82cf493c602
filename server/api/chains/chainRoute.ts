import { ChainAnswer, ChainParams, ChainQuery, DEFAULT_ACTORS } from '../../../model/api/chains.ts';
import { MESSAGES } from '../../../model/messages.ts';
import { chainGround } from '../../insight/chains/ground.ts';
import { offsetOf } from '../cursor.ts';
import { knownIndustry } from '../known.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';
import { chainAnswer } from './present.ts';
import { chainRecords } from './records.ts';

export const chainRoute = route({
  method: 'get',
  path: '/chains/:industry',
  tag: 'Exploring',
  summary:
    'An industry from upstream to downstream: who fills each segment and where, gaps and single suppliers, the research, alliances and platforms that feed it, what it has to do with abroad',
  params: ChainParams,
  query: ChainQuery,
  answer: ChainAnswer,
  example: { path: '/chains/industry:ic?limit=5' },
  async handle({ graph, sources, clock, engine }, { params, query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { segment, limit = DEFAULT_ACTORS, cursor, ...filters } = query;
    const industry = knownIndustry(projection, params.industry, '/path/industry');
    if (segment === undefined && cursor !== undefined) {
      throw refusal('/query/cursor', MESSAGES.onlyForSegment);
    }
    const ground = await chainGround({ store, projection }, industry);
    if (segment !== undefined && ground.chain?.segments.some(({ id }) => id === segment) !== true) {
      throw refusal('/query/segment', MESSAGES.unknownSegment);
    }
    const question = { ...ground.question, filters, limit, offset: offsetOf(cursor) };
    const [found] = await Promise.all([engine.analyse('chain', projection, question, signal), sources.at(projection.revision)]);
    const branches = question.segments.flatMap((each) => each.branches.filter((branch) => branch >= 0));
    const records = await chainRecords({ store, projection }, found, [industry, ...ground.stands, ...branches], limit);
    return { ...chainAnswer({ industry, ground, question, segment }, found, records, sources), took: clock() - started };
  },
});
