import { PathsAnswer, PathsQuery } from '../../../model/api/paths.ts';
import { isLinkKind } from '../../../model/linkKinds.ts';
import type { Projection } from '../../graph/projection.ts';
import type { PathsQuestion } from '../../insight/paths/question.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { pathsAnswer } from './present.ts';

const K = 3;
const MOST_LISTED = 50;

export const pathsRoute = route({
  method: 'get',
  path: '/paths',
  tag: 'Exploring',
  summary: 'Paths between two nodes, by length or cost, through stops and layers; or why there is none and what would let one through',
  query: PathsQuery,
  answer: PathsAnswer,
  example: { path: '/paths?from=city:quzhou&to=city:shanghai&mode=k&k=3' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const question = questionOf(projection, query);
    const [outcome] = await Promise.all([engine.paths(projection, question, signal), sources.at(projection.revision)]);
    if (outcome.found.paths.length === 0 && outcome.none === undefined) throw new ApiProblem('timed-out');
    const answer = await pathsAnswer({ store, projection }, outcome, [question.from, question.to], sources);
    return { ...answer, took: clock() - started };
  },
});

function questionOf(projection: Projection, query: PathsQuery): PathsQuestion {
  const { from, to, via = [], avoid = [], k, different, weight, sequence = [], maxLength, directed = false, mode, ...filters } = query;
  const meant = mode ?? (k !== undefined ? 'k' : weight !== undefined && weight !== 'hops' ? 'cheapest' : 'shortest');
  return {
    from: knownNode(projection, from, '/query/from'),
    to: knownNode(projection, to, '/query/to'),
    via: via.map((id) => knownNode(projection, id, '/query/via')),
    avoid: {
      nodes: avoid.filter((each) => !isLinkKind(each)).map((id) => knownNode(projection, id, '/query/avoid')),
      kinds: avoid.filter(isLinkKind),
    },
    filters,
    directed,
    maxLength,
    sequence,
    mode: meant,
    weight: weight ?? (meant === 'cheapest' ? 'strength' : 'hops'),
    count: k ?? (meant === 'all' ? MOST_LISTED : K),
    different: different ?? 0,
  };
}
