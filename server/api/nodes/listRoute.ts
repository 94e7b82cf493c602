import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { NodesAnswer, NodesQuery } from '../../../model/api/lists.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { nodeAnswer } from '../present/facts.ts';
import { nodesAt } from '../present/records.ts';
import { route } from '../route.ts';

export const nodesRoute = route({
  method: 'get',
  path: '/nodes',
  tag: 'Reading',
  summary: 'Every node that the filters let through, in the order in which they came',
  query: NodesQuery,
  answer: NodesAnswer,
  example: { path: '/nodes?types=alliance&packs=ledger&limit=5' },
  async handle({ graph, sources, engine }, { query, signal }) {
    const { limit = DEFAULT_LIMIT, cursor, cities = [], ...filters } = query;
    const { projection, store } = graph;
    const offset = offsetOf(cursor);
    const within = cities.map((city) => knownNode(projection, city, '/query/cities'));
    const { indexes, total } = await engine.scan('listNodes', projection, { filters, cities: within, offset, limit }, signal);
    const [nodes] = await Promise.all([nodesAt({ store, projection }, indexes), sources.at(projection.revision)]);
    return { items: nodes.map((node) => nodeAnswer(node, sources)), total, next: nextCursor(offset, indexes.length, total) };
  },
});
