import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { DEFAULT_CAPACITY, PairingsAnswer, PairingsQuery } from '../../../model/api/pairings.ts';
import { industryGround, knownGrounds } from '../../insight/chains/ground.ts';
import type { IndustryGround } from '../../insight/chains/question.ts';
import { pairingRule } from '../../insight/pairings/texts.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownCity, knownIndustry } from '../known.ts';
import type { GraphAt } from '../present/records.ts';
import { route } from '../route.ts';
import { pairingsAnswer } from './present.ts';

export const pairingsRoute = route({
  method: 'get',
  path: '/pairings',
  tag: 'Exploring',
  summary: 'Which city strong in research on an industry fits which city strong in its firms, and whether the two are tied already',
  query: PairingsQuery,
  answer: PairingsAnswer,
  example: { path: '/pairings?industry=industry:biomed&linked=false&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const at = { projection, store };
    const { limit = DEFAULT_LIMIT, cursor, industry, from, to, linked, capacity = DEFAULT_CAPACITY, all, ...filters } = query;
    const question = {
      filters,
      from: from && knownCity(projection, from, '/query/from'),
      to: to && knownCity(projection, to, '/query/to'),
      linked,
      capacity,
      all: all ?? (from !== undefined || to !== undefined),
      grounds: await groundsOf(at, industry),
    };
    const [found] = await Promise.all([engine.analyse('pairings', projection, question, signal), sources.at(projection.revision)]);
    const offset = offsetOf(cursor);
    const page = found.items.slice(offset, offset + limit);
    const answer = await pairingsAnswer(at, found, page, sources);
    return { ...answer, next: nextCursor(offset, page.length, found.items.length), rule: pairingRule(capacity), took: clock() - started };
  },
});

async function groundsOf(graph: GraphAt, industry: string | undefined): Promise<IndustryGround[]> {
  if (industry !== undefined) return [await industryGround(graph, knownIndustry(graph.projection, industry, '/query/industry'))];
  return (await knownGrounds(graph)).grounds.filter(({ segments }) => segments.length > 0);
}
