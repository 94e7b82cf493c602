import type { Change } from '../../../../model/api/difference.ts';
import { firstDay, type PartialDate } from '../../../../model/partialDate.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import type { NodeDates } from '../question.ts';
import { widen } from './linkCounts.ts';
import { type Between, ENDED, held, NEW, namedStandings, STANDINGS, type Standings, standingOf } from './standing.ts';

const MOST_NODES = 100;

export interface NodeStandings {
  readonly counts: Standings;
  readonly items: readonly { readonly node: number; readonly change: Change }[];
  readonly range: { readonly first: number; readonly last: number };
}

/** What became of the nodes by their own dates; the latest changes first. */
export function nodeStandings(
  { from, to }: NodeDates,
  nodeCount: number,
  between: Between,
  counts: (node: number) => boolean,
): NodeStandings {
  const standings = new Int32Array(STANDINGS.length);
  const range = { first: Number.MAX_SAFE_INTEGER, last: NO_DAY };
  const changed: { node: number; change: Change; day: number }[] = [];
  for (let node = 0; node < nodeCount; node += 1) {
    if (!counts(node)) continue;
    const begins = from[node] ?? NO_DAY;
    const ends = to[node] ?? NO_DAY;
    const standing = standingOf(begins, ends, between);
    standings[standing] = (standings[standing] ?? 0) + 1;
    widen(range, begins);
    widen(range, ends);
    if (standing === NEW) changed.push({ node, change: 'new', day: begins });
    else if (standing === ENDED) changed.push({ node, change: 'ended', day: ends });
  }
  changed.sort((a, b) => b.day - a.day || a.node - b.node);
  return { counts: namedStandings(standings), items: changed.slice(0, MOST_NODES).map(({ node, change }) => ({ node, change })), range };
}

/** Whether a node existed on a date, as far as its own dates say. */
export function nodeHeld({ from, to }: NodeDates, at: PartialDate): (node: number) => boolean {
  const day = firstDay(at);
  const then = { before: day, after: day };
  return (node) => held(standingOf(from[node] ?? NO_DAY, to[node] ?? NO_DAY, then));
}
