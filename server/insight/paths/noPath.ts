import type { NoPath } from '../../../model/api/paths.ts';
import type { Filters } from '../../../model/filters.ts';
import { type Frontier, UNSEEN } from '../../analysis/frontier.ts';
import type { Scratch } from '../../analysis/scratch.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Admission, type Direction, EVERYTHING, opposite } from '../../graph/walk.ts';
import { findPaths } from './findPaths.ts';
import { admissionOf, type PathsQuestion } from './question.ts';
import { scratch } from './scratch.ts';

const MOST_NEAREST = 5;
type Relaxable = NoPath['relax'][number]['filter'];

/** Why there is no path, how near one comes, and which single demand stands in the way; nodes by index, words apart. */
export interface NoneFound {
  readonly reason: NoPath['reason'];
  readonly nearest: readonly { readonly node: number; readonly remaining: number }[];
  readonly relax: readonly { readonly filter: Relaxable; readonly length: number }[];
}

export function noPath(columns: GraphColumns, question: PathsQuestion, stopped: () => boolean): NoneFound {
  const length = (asked: PathsQuestion): number | undefined =>
    findPaths(columns, { ...asked, mode: 'shortest' }, stopped).paths[0]?.links.length;
  const relax = relaxations(question).flatMap(({ filter, without }) => {
    const found = length(without);
    return found === undefined ? [] : [{ filter, length: found }];
  });
  const tied = relax.length > 0 || length(withoutDemands(question)) !== undefined;
  const reason = !tied ? 'disconnected' : relax.some(({ filter }) => filter === 'at') ? 'not-yet' : 'filtered';
  return { reason, nearest: tied ? nearest(columns, question) : [], relax };
}

const withoutDemands = (question: PathsQuestion): PathsQuestion => ({
  ...question,
  filters: {},
  avoid: { nodes: [], kinds: [] },
  via: [],
  sequence: [],
  directed: false,
  maxLength: undefined,
});

/** The question once without each demand that it makes. */
function relaxations(question: PathsQuestion): { filter: Relaxable; without: PathsQuestion }[] {
  const { filters } = question;
  const dropped = (
    ['layers', 'types', 'kinds', 'provinces', 'at', 'packs', 'sources', 'minConfidence'] as const satisfies readonly (keyof Filters)[]
  )
    .filter((filter) => filters[filter] !== undefined)
    .map((filter) => ({ filter, without: { ...question, filters: { ...filters, [filter]: undefined } } }));
  const free = withoutDemands(question);
  const others = [
    { filter: 'directed', asked: question.directed, without: { ...question, directed: false } },
    { filter: 'maxLength', asked: question.maxLength !== undefined, without: { ...question, maxLength: undefined } },
    { filter: 'via', asked: question.via.length > 0, without: { ...question, via: free.via } },
    {
      filter: 'avoid',
      asked: question.avoid.nodes.length + question.avoid.kinds.length > 0,
      without: { ...question, avoid: free.avoid },
    },
    { filter: 'sequence', asked: question.sequence.length > 0, without: { ...question, sequence: free.sequence } },
  ] as const;
  return [...dropped, ...others.filter(({ asked }) => asked)];
}

/** Of the nodes within reach of the start under the filters, those that lie nearest to the end when the filters are dropped. */
function nearest(columns: GraphColumns, question: PathsQuestion): NoneFound['nearest'] {
  const direction: Direction = question.directed ? 'out' : 'both';
  const reached = flood(columns, scratch.ahead, question.from, admissionOf(columns, question), direction, question.maxLength);
  const remaining = flood(columns, scratch.back, question.to, EVERYTHING, opposite(direction), undefined);
  return Array.from(reached.reached(), (node) => ({ node, remaining: remaining.distance(node) }))
    .filter((near) => near.remaining !== UNSEEN)
    .sort((a, b) => a.remaining - b.remaining || a.node - b.node)
    .slice(0, MOST_NEAREST);
}

function flood(
  { rows }: GraphColumns,
  search: Scratch<Frontier>,
  start: number,
  admission: Admission,
  direction: Direction,
  mostSteps = Number.POSITIVE_INFINITY,
): Frontier {
  const frontier = search.for(rows.nodeCount);
  frontier.start(start);
  while (frontier.width > 0 && frontier.depth < mostSteps) frontier.grow(rows, admission, direction, UNSEEN);
  return frontier;
}
