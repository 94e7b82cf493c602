import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { LinksAnswer, LinksQuery } from '../../../model/api/lists.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { linkAnswer } from '../present/facts.ts';
import { linksAt } from '../present/records.ts';
import { route } from '../route.ts';

export const linksRoute = route({
  method: 'get',
  path: '/links',
  tag: 'Reading',
  summary: 'Every link that the filters let through, in the order in which they came',
  query: LinksQuery,
  answer: LinksAnswer,
  example: { path: '/links?kinds=uses&target=mechanism:intermediary' },
  async handle({ graph, sources, engine }, { query, signal }) {
    const { limit = DEFAULT_LIMIT, cursor, source, target, ...filters } = query;
    const { projection, store } = graph;
    const offset = offsetOf(cursor);
    const ends = {
      source: source && knownNode(projection, source, '/query/source'),
      target: target && knownNode(projection, target, '/query/target'),
    };
    const { indexes, total } = await engine.scan('listLinks', projection, { filters, ...ends, offset, limit }, signal);
    const [links] = await Promise.all([linksAt({ store, projection }, indexes), sources.at(projection.revision)]);
    return { items: links.map((link) => linkAnswer(link, sources)), total, next: nextCursor(offset, indexes.length, total) };
  },
});
