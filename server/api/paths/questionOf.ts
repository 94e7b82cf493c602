import type { PathLossesQuery, PathsQuery } from '../../../model/api/paths.ts';
import { isLinkKind } from '../../../model/linkKinds.ts';
import { isNodeType } from '../../../model/nodeTypes.ts';
import type { Projection } from '../../graph/projection.ts';
import type { PathsQuestion } from '../../insight/paths/question.ts';
import { knownNode } from '../known.ts';

const K = 3;
const MOST_LISTED = 50;

/** The question with nodes by index; an unknown one is a 404. */
export function questionOf(projection: Projection, query: PathsQuery): PathsQuestion {
  const { mode, k, different, weight, ...demands } = query;
  const meant = mode ?? (k !== undefined ? 'k' : weight !== undefined && weight !== 'hops' ? 'cheapest' : 'shortest');
  return {
    ...demandsOf(projection, demands),
    mode: meant,
    weight: weight ?? (meant === 'cheapest' ? 'strength' : 'hops'),
    count: k ?? (meant === 'all' ? MOST_LISTED : K),
    different: different ?? 0,
  };
}

export function demandsOf(
  projection: Projection,
  query: Omit<PathLossesQuery, 'through' | 'weight'>,
): Omit<PathsQuestion, 'mode' | 'weight' | 'count' | 'different'> {
  const { from, to, via = [], avoid = [], sequence = [], maxLength, directed = false, ...filters } = query;
  return {
    from: knownNode(projection, from, '/query/from'),
    to: knownNode(projection, to, '/query/to'),
    via: via.map((id) => knownNode(projection, id, '/query/via')),
    avoid: {
      nodes: avoid.filter((each) => !isLinkKind(each) && !isNodeType(each)).map((id) => knownNode(projection, id, '/query/avoid')),
      kinds: avoid.filter(isLinkKind),
      types: avoid.filter(isNodeType),
      ties: [],
    },
    filters,
    directed,
    maxLength,
    sequence,
  };
}
