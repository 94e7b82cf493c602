import { PathsAnswer, PathsQuery } from '../../../model/api/paths.ts';
import { PathScratch, shortestPath } from '../../analysis/shortestPath/shortestPath.ts';
import { graphFilter } from '../../graph/filter.ts';
import { noPath, type PathQuestion } from '../../insight/noPath/noPath.ts';
import { knownNode } from '../known.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { nodesAt } from '../present/records.ts';
import { route } from '../route.ts';
import { pathAnswer } from './present.ts';

// One call at a time uses it: the search runs without a pause.
const scratch = new PathScratch();

export const pathsRoute = route({
  method: 'get',
  path: '/paths',
  tag: 'Exploring',
  summary: 'The shortest path between two nodes, or why there is none and what would let one through',
  query: PathsQuery,
  answer: PathsAnswer,
  example: { path: '/paths?from=city:quzhou&to=city:shanghai' },
  async handle({ graph, sources, clock }, { query }) {
    const started = clock();
    const { from, to, mode: _onlyShortest, maxLength, directed = false, ...filters } = query;
    const { projection } = graph;
    const question: PathQuestion = {
      from: knownNode(projection, from, '/query/from'),
      to: knownNode(projection, to, '/query/to'),
      filters,
      directed,
      maxLength,
    };
    const path = shortestPath(
      projection.rows,
      graphFilter(projection, filters),
      {
        from: question.from,
        to: question.to,
        direction: directed ? 'out' : 'both',
        maxLength: maxLength ?? Number.MAX_SAFE_INTEGER,
      },
      scratch,
    );
    await sources.at(projection.revision);
    if (path !== null) {
      const { item, nodes, links } = await pathAnswer(graph, path);
      return {
        items: [item],
        nodes: Object.fromEntries(nodes.map((node) => [node.id, nodeAnswer(node, sources)])),
        links: Object.fromEntries(links.map((link) => [link.id, linkAnswer(link, sources)])),
        complete: true,
        took: clock() - started,
      };
    }
    const none = noPath(projection, question, scratch);
    const mentioned = await nodesAt(graph, [
      question.from,
      question.to,
      ...none.nearest.map(({ node }) => projection.nodes.indexOfId(node)),
    ]);
    return {
      items: [],
      nodes: Object.fromEntries(mentioned.map((node) => [node.id, nodeAnswer(node, sources)])),
      links: {},
      complete: true,
      none,
      took: clock() - started,
    };
  },
});
