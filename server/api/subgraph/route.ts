import { MOST_SUBGRAPH_LINKS, SubgraphAnswer, SubgraphBody } from '../../../model/api/subgraph.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { linksAt, nodesAt } from '../present/records.ts';
import { route } from '../route.ts';
import { linksAmong, reach } from './reach.ts';

export const subgraphRoute = route({
  method: 'post',
  path: '/subgraph',
  tag: 'Reading',
  summary: 'Given nodes, what they are tied to within up to two steps, and every link among them',
  body: SubgraphBody,
  answer: SubgraphAnswer,
  example: { path: '/subgraph', body: { ids: ['city:hefei', 'city:suzhou'], expand: 0 } },
  async handle({ graph, sources }, { body }) {
    const { projection } = graph;
    const known = body.ids.filter((id) => projection.nodes.indexOfId(id) >= 0);
    const start = known.map((id) => projection.nodes.indexOfId(id));
    const { nodes: chosen, total } = reach(projection, start, body.expand);
    const among = linksAmong(projection, chosen);
    const shown = among.slice(0, MOST_SUBGRAPH_LINKS);
    const [nodes, links] = await Promise.all([nodesAt(graph, chosen), linksAt(graph, shown), sources.at(projection.revision)]);
    return {
      nodes: nodes.map((node) => nodeAnswer(node, sources)),
      links: links.map((link) => linkAnswer(link, sources)),
      total: { nodes: total, links: among.length },
      complete: total === chosen.size && among.length === shown.length,
      unknown: body.ids.filter((id) => !known.includes(id)),
    };
  },
});
