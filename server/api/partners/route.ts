import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { PartnersAnswer, PartnersQuery } from '../../../model/api/partners.ts';
import { NodeId } from '../../../model/ids.ts';
import { MESSAGES } from '../../../model/messages.ts';
import type { Projection } from '../../graph/projection.ts';
import { type Clues, chainAmounts, cluesFor, topicAmounts, trainAmounts } from '../../insight/partners/clues.ts';
import type { PartnersQuestion } from '../../insight/partners/question.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownCity, knownIndustry, knownNode, knownPartner } from '../known.ts';
import { ApiProblem, refusal } from '../problem.ts';
import { route } from '../route.ts';
import { partnersAnswer } from './present.ts';

export const partnersRoute = route({
  method: 'get',
  path: '/partners',
  tag: 'Exploring',
  summary:
    'Who could become a partner: not linked yet, complementary, on the same topic, with reasons, a way to each and who could introduce them',
  query: PartnersQuery,
  answer: PartnersAnswer,
  example: { path: '/partners?for=univ:fudan&topic=industry:ic&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const focus = query.for === undefined ? null : knownPartner(projection, query.for, '/query/for');
    checkTopic(projection, query.topic);
    const clues = await cluesFor({ store, projection }, focus, query.topic, query);
    const question = questionOf(projection, query, focus, clues);
    const [found] = await Promise.all([engine.analyse('partners', projection, question, signal), sources.at(projection.revision)]);
    if (!found.complete) throw new ApiProblem('timed-out');
    const asked = { projection, focus, clues, topic: query.topic };
    const answer = await partnersAnswer({ store, projection }, found, asked, sources);
    return { ...answer, next: nextCursor(question.offset, found.items.length, found.total), took: clock() - started };
  },
});

function questionOf(projection: Projection, query: PartnersQuery, focus: number | null, clues: Clues): PartnersQuestion {
  const { limit = DEFAULT_LIMIT, cursor, layers, kinds, at, minConfidence, packs, sources } = query;
  const through = query.through === undefined ? null : knownNode(projection, query.through, '/query/through');
  if (through !== null && through === focus) throw refusal('/query/through', MESSAGES.throughOther);
  return {
    focus,
    ties: { layers, kinds, at, minConfidence, packs, sources },
    types: query.types ?? [],
    provinces: query.provinces ?? [],
    cities: (query.city ?? []).map((id) => knownCity(projection, id, '/query/city')),
    through,
    existing: query.existing ?? false,
    topic: topicAmounts(clues),
    onlyTopic: query.topic !== undefined,
    chain: chainAmounts(clues),
    trains: trainAmounts(clues),
    offset: offsetOf(cursor),
    limit,
  };
}

/** What looks like an id must be one; all else is words. */
function checkTopic(projection: Projection, topic: string | undefined): void {
  if (topic !== undefined && NodeId.safeParse(topic).success) knownIndustry(projection, topic, '/query/topic');
}
