import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { SearchAnswer, SearchQuery } from '../../../model/api/search.ts';
import { search } from '../../search/search.ts';
import { route } from '../route.ts';

export const searchRoute = route({
  method: 'get',
  path: '/search',
  tag: 'Reading',
  summary: 'Nodes by name: Chinese, English, pinyin in full or initials, aliases, one typo',
  query: SearchQuery,
  answer: SearchAnswer,
  example: { path: '/search?q=hefei' },
  async handle({ graph }, { query }) {
    const { nodes, rows } = graph.projection;
    const found = await search(graph.store, query.q, {
      types: query.types,
      limit: query.limit ?? DEFAULT_LIMIT,
      degreeOf: (id) => rows.rowLength[nodes.indexOfId(id)] ?? 0,
    });
    return { ...found, next: null };
  },
});
