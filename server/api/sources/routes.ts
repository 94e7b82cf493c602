import { DEFAULT_LIMIT, Paging } from '../../../model/api/list.ts';
import { SourceDetail, SourceParams, SourcesAnswer, SourcesQuery } from '../../../model/api/sources.ts';
import type { NodeId } from '../../../model/ids.ts';
import type { Fact } from '../../store/store.ts';
import { nextCursor, offsetOf, placeOf } from '../cursor.ts';
import { factAnswer } from '../present/facts.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';

export const sourcesRoute = route({
  method: 'get',
  path: '/sources',
  tag: 'Reading',
  summary: 'Every source, its licence and how many facts rest on it',
  query: SourcesQuery,
  answer: SourcesAnswer,
  example: { path: '/sources' },
  async handle({ graph, sources }, { query: { limit = DEFAULT_LIMIT, cursor } }) {
    const [facts] = await Promise.all([graph.store.factCounts(), sources.at(graph.projection.revision)]);
    const all = sources.all();
    const offset = offsetOf(cursor);
    const shown = all.slice(offset, offset + limit);
    return {
      items: shown.map((source) => ({ ...source, facts: facts.get(source.id) ?? 0 })),
      total: all.length,
      next: nextCursor(offset, shown.length, all.length),
    };
  },
});

export const sourceRoute = route({
  method: 'get',
  path: '/sources/:id',
  tag: 'Reading',
  summary: 'One source and every fact that rests on it',
  params: SourceParams,
  query: Paging,
  answer: SourceDetail,
  example: { path: '/sources/document:001?limit=10' },
  async handle({ graph, sources }, { params, query: { limit = DEFAULT_LIMIT, cursor } }) {
    await sources.at(graph.projection.revision);
    const source = sources.get(params.id);
    if (source === undefined) throw new ApiProblem('unknown-source', [{ pointer: '/path/id', message: { zh: params.id, en: params.id } }]);
    const facts = await graph.store.factsOf(source.id, { limit, ...placeOf(cursor) });
    const about = await graph.store.nodes([...new Set(facts.items.flatMap(endsOf))]);
    return {
      ...source,
      facts: facts.total,
      items: facts.items.map((fact) => factAnswer(fact, sources)),
      total: facts.total,
      next: facts.next,
      names: Object.fromEntries(about.map(({ id, name }) => [id, name])),
    };
  },
});

/** The nodes without whose names the fact cannot be told. */
const endsOf = (fact: Fact): NodeId[] => (fact.kind === 'link' ? [fact.record.source, fact.record.target] : []);
