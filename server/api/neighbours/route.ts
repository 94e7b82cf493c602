import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { NeighboursAnswer, NeighboursQuery, NodeParams } from '../../../model/api/nodes.ts';
import { graphFilter } from '../../graph/filter.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { knownNode } from '../known.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { byId, linksAt, nodesAt } from '../present/records.ts';
import { route } from '../route.ts';
import { facetsOf } from './facets.ts';
import { neighboursOf, strongestFirst } from './neighboursOf.ts';

export const neighboursRoute = route({
  method: 'get',
  path: '/nodes/:id/neighbours',
  tag: 'Reading',
  summary: 'Who a node is tied to, one item per link, strongest first, with counts to look at before expanding',
  params: NodeParams,
  query: NeighboursQuery,
  answer: NeighboursAnswer,
  example: { path: '/nodes/city:hefei/neighbours?layers=knowledge&limit=10' },
  async handle({ graph, sources }, { params, query }) {
    const { limit = DEFAULT_LIMIT, cursor, directed = false, year, ...filters } = query;
    const { projection } = graph;
    const centre = knownNode(projection, params.id, '/path/id');
    const offset = offsetOf(cursor);
    const ties = neighboursOf(projection, centre, graphFilter(projection, filters), { directed, year });
    const shown = strongestFirst(projection, ties).slice(offset, offset + limit);
    const [links, nodes] = await Promise.all([
      linksAt(
        graph,
        shown.map((tie) => tie.link),
      ),
      nodesAt(graph, new Set(shown.map((tie) => tie.node))),
      sources.at(projection.revision),
    ]);
    const nodeById = byId(nodes);
    return {
      items: links.flatMap((link) => {
        const node = nodeById.get(link.source === params.id ? link.target : link.source);
        return node === undefined ? [] : [{ node: nodeAnswer(node, sources), link: linkAnswer(link, sources) }];
      }),
      total: ties.length,
      next: nextCursor(offset, shown.length, ties.length),
      facets: facetsOf(projection, ties),
    };
  },
});
