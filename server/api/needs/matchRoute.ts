import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { DEFAULT_REACH, MatchAnswer, MatchQuery } from '../../../model/api/needs.ts';
import { OFFER_KIND_IDS } from '../../../model/offerKinds.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { route } from '../route.ts';
import { candidatesFor } from './candidates.ts';
import { matchAnswer } from './presentMatch.ts';

export const matchRoute = route({
  method: 'get',
  path: '/needs/match',
  tag: 'Exploring',
  summary: 'Who can answer a need by what is documented, how near, and through whom; and what nobody within reach offers',
  query: MatchQuery,
  answer: MatchAnswer,
  example: { path: '/needs/match?topic=industry:ic&for=city:wuhu&kind=research&limit=10' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, topic, for: askerId, kind, reach = DEFAULT_REACH, ...filters } = query;
    const asker = askerId === undefined ? null : knownNode(projection, askerId, '/query/for');
    if (topic?.includes(':')) knownNode(projection, topic, '/query/topic');
    const offset = offsetOf(cursor);
    const code = kind === undefined ? null : OFFER_KIND_IDS.indexOf(kind);
    const [who] = await Promise.all([candidatesFor({ store, projection }, topic, filters), sources.at(projection.revision)]);
    const question = { filters, candidates: who.candidates, hasTopic: topic !== undefined, kind: code, asker, reach, offset, limit };
    const found = await engine.analyse('match', projection, question, signal);
    const answer = await matchAnswer({ store, projection }, found, { topic, kind: code, asker, reach, who }, sources);
    return { ...answer, next: nextCursor(offset, found.items.length, found.total), took: clock() - started };
  },
});
