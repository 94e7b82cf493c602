import type { NoPath } from '../../../model/api/paths.ts';
import { firstDay, PartialDate } from '../../../model/partialDate.ts';
import { type Frontier, UNSEEN } from '../../analysis/frontier.ts';
import type { Path } from '../../analysis/path.ts';
import type { Scratch } from '../../analysis/scratch.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Admission, type Direction, EVERYTHING, opposite } from '../../graph/walk.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { findPaths } from './findPaths.ts';
import { admissionOf, type PathsQuestion } from './question.ts';
import { partsOf, type Relaxed, withoutDemands, withoutEach } from './relaxations.ts';
import { scratch } from './scratch.ts';

const MOST_NEAREST = 5;
/** Of one demand; the shortest paths first. */
const MOST_PARTS = 3;

/** A smaller demand that lets a path through, and how long that path is. */
export type Opening = Relaxed & { readonly length: number };

/** Why there is no path, how near one comes, and which demand stands in the way; nodes by index, words apart. */
export interface NoneFound {
  readonly reason: NoPath['reason'];
  readonly nearest: readonly { readonly node: number; readonly remaining: number }[];
  readonly relax: readonly Opening[];
}

type Finds = (asked: PathsQuestion) => Path | undefined;

export function noPath(columns: GraphColumns, question: PathsQuestion, stopped: () => boolean): NoneFound {
  const find: Finds = (asked) => findPaths(columns, { ...asked, mode: 'shortest' }, stopped).paths[0];
  const relax = withoutEach(question).flatMap((relaxed) => openings(columns, question, relaxed, find));
  const bare = withoutDemands(question);
  const free = relax.length > 0 ? undefined : find(bare)?.links.length;
  const tied = relax.length > 0 || free !== undefined;
  const reason = !tied ? 'disconnected' : relax.some(({ filter }) => filter === 'at') ? 'not-yet' : 'filtered';
  return {
    reason,
    nearest: tied ? nearest(columns, question) : [],
    // No single demand is to blame: together they are.
    relax: free === undefined ? relax : [{ filter: 'all', question: bare, length: free }],
  };
}

/** What a demand can be changed to so that a path is found: by small changes where they are enough, and dropped where that gives more. */
function openings(columns: GraphColumns, question: PathsQuestion, dropped: Relaxed, find: Finds): Opening[] {
  const path = find(dropped.question);
  // A demand that stands in the way in part stands in the way as a whole.
  if (path === undefined) return [];
  const { length } = path.links;
  const { filter } = dropped;
  if (filter === 'maxLength') return [{ filter, part: { length }, question: { ...dropped.question, maxLength: length }, length }];
  if (filter === 'at') return [sinceWhen(columns, dropped, path, find) ?? { ...dropped, length }];
  const parts = partsOf(filter, question);
  const fitting = parts
    .flatMap((part): Opening[] => {
      const found = find(part.question);
      return found === undefined ? [] : [{ ...part, length: found.links.length }];
    })
    .slice(0, filter === 'minConfidence' ? 1 : parts.length)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_PARTS);
  const best = fitting[0]?.length ?? Number.POSITIVE_INFINITY;
  return length < best ? [...fitting, { ...dropped, length }] : fitting;
}

/** The first year at whose beginning all links of the path had begun, if it holds then. */
function sinceWhen({ links }: GraphColumns, dropped: Relaxed, path: Path, find: Finds): Opening | undefined {
  const begun = path.links.map((link) => links.from[link] ?? NO_DAY).filter((day) => day !== NO_DAY);
  if (begun.length === 0) return undefined;
  const latest = Math.max(...begun);
  let year = new Date(latest * 86_400_000).getUTCFullYear();
  if (firstDay(PartialDate.parse(String(year))) < latest) year += 1;
  const { filters } = dropped.question;
  const question = { ...dropped.question, filters: { ...filters, at: PartialDate.parse(String(year)) } };
  const found = find(question);
  return found && { filter: 'at', part: { year }, question, length: found.links.length };
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
