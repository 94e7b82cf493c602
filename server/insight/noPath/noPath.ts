import type { NoPath } from '../../../model/api/paths.ts';
import type { Filters } from '../../../model/filters.ts';
import type { NodeId } from '../../../model/ids.ts';
import { Frontier, UNSEEN } from '../../analysis/frontier.ts';
import { type PathScratch, shortestPath } from '../../analysis/shortestPath/shortestPath.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Projection } from '../../graph/projection.ts';
import { type Admission, EVERYTHING, opposite } from '../../graph/walk.ts';
import { noPathText, relaxText } from './noPathText.ts';

/** A question for a path, as it was asked. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  readonly filters: Filters;
  readonly directed: boolean;
  readonly maxLength: number | undefined;
}

const MOST_NEAREST = 5;
type Relaxable = NoPath['relax'][number]['filter'];

/** Why there is no path, how near one comes, and which single filter stands in the way. */
export function noPath(projection: Projection, question: PathQuestion, scratch: PathScratch): NoPath {
  const length = (asked: PathQuestion): number | undefined =>
    shortestPath(
      projection.rows,
      graphFilter(projection, asked.filters),
      {
        from: asked.from,
        to: asked.to,
        direction: asked.directed ? 'out' : 'both',
        maxLength: asked.maxLength ?? Number.MAX_SAFE_INTEGER,
      },
      scratch,
    )?.links.length;

  const relax = relaxations(question).flatMap(({ filter, without }) => {
    const found = length(without);
    return found === undefined ? [] : [{ filter, length: found, text: relaxText(filter, found) }];
  });
  const tied = length({ ...question, filters: {}, directed: false, maxLength: undefined }) !== undefined;
  const reason = !tied ? 'disconnected' : relax.some(({ filter }) => filter === 'at') ? 'not-yet' : 'filtered';
  return { reason, text: noPathText(reason), nearest: tied ? nearest(projection, question) : [], relax };
}

function relaxations(question: PathQuestion): { filter: Relaxable; without: PathQuestion }[] {
  const { filters } = question;
  const dropped = (['layers', 'types', 'kinds', 'provinces', 'at', 'minConfidence'] as const)
    .filter((filter) => filters[filter] !== undefined)
    .map((filter) => ({ filter, without: { ...question, filters: { ...filters, [filter]: undefined } } }));
  return [
    ...dropped,
    ...(question.directed ? [{ filter: 'directed' as const, without: { ...question, directed: false } }] : []),
    ...(question.maxLength === undefined ? [] : [{ filter: 'maxLength' as const, without: { ...question, maxLength: undefined } }]),
  ];
}

/** Of the nodes within reach of the start under the filters, those that lie nearest to the end when the filters are dropped. */
function nearest(projection: Projection, { from, to, filters, directed, maxLength }: PathQuestion): NoPath['nearest'] {
  const direction = directed ? 'out' : 'both';
  const reached = flood(projection, from, graphFilter(projection, filters), direction, maxLength);
  const remaining = flood(projection, to, EVERYTHING, opposite(direction), undefined);
  return Array.from(reached.reached(), (node) => ({ node, remaining: remaining.distance(node) }))
    .filter((near) => near.remaining !== UNSEEN)
    .sort((a, b) => a.remaining - b.remaining || a.node - b.node)
    .slice(0, MOST_NEAREST)
    .map(({ node, remaining: left }): { node: NodeId; remaining: number } => ({ node: projection.nodes.nodeId(node), remaining: left }));
}

function flood(
  { rows }: Projection,
  start: number,
  admission: Admission,
  direction: 'both' | 'out' | 'in',
  mostSteps: number | undefined,
): Frontier {
  const frontier = new Frontier(rows.nodeCount);
  frontier.start(start);
  while (frontier.width > 0 && frontier.depth < (mostSteps ?? Number.POSITIVE_INFINITY)) {
    frontier.grow(rows, admission, direction, UNSEEN);
  }
  return frontier;
}
