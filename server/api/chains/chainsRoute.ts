import { ChainsAnswer, ChainsQuery } from '../../../model/api/chains.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { industryText, ruleText } from '../../insight/chains/chainTexts.ts';
import { knownGrounds } from '../../insight/chains/ground.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { nodeAnswer } from '../present/facts.ts';
import { nodesByIndex } from '../present/records.ts';
import { route } from '../route.ts';

export const chainsRoute = route({
  method: 'get',
  path: '/chains',
  tag: 'Exploring',
  summary: 'The industries: those whose segments are lined up first, with gaps, actors, cities, research and alliances counted',
  query: ChainsQuery,
  answer: ChainsAnswer,
  example: { path: '/chains?limit=10' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, parts = false, ...filters } = query;
    const offset = offsetOf(cursor);
    const question = { filters, parts, ...(await knownGrounds({ store, projection })) };
    const [found] = await Promise.all([engine.analyse('chains', projection, question, signal), sources.at(projection.revision)]);
    const page = found.slice(offset, offset + limit);
    const nodes = await nodesByIndex(
      { store, projection },
      page.map(({ industry }) => industry),
    );
    return {
      items: page.flatMap(({ industry, ordered, ...counts }) => {
        const node = nodes.get(industry);
        if (node === undefined) return [];
        const text = industryText(node.name, { ordered, ...counts });
        return [{ industry: nodeAnswer(node, sources), order: ordered ? ('read' as const) : ('not-documented' as const), ...counts, text }];
      }),
      total: found.length,
      next: nextCursor(offset, page.length, found.length),
      rule: ruleText(parts),
      complete: true,
      took: clock() - started,
    };
  },
});
