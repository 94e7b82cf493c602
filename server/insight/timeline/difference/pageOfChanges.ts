import type { Change } from '../../../../model/api/difference.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import type { LinkDates } from '../linkDates.ts';
import { isRegistered, type LinkCounts } from './linkCounts.ts';
import { type Between, ENDED, NEW } from './standing.ts';

export interface ChangedLinkFound {
  readonly link: number;
  readonly change: Change;
  readonly registered: boolean;
}

interface ChangesAsked {
  readonly between: Between;
  /** Null for both. */
  readonly change: Change | null;
  readonly offset: number;
  readonly limit: number;
}

/** Ties between provinces come before ties between cities, those before others, and the first years of registers last. */
const RANKS = 4;

/**
 * A page of the links that are new or ended: by rank, in each rank the latest change first, then by index. Links are counted by rank and
 * day before any is taken, so that even millions need no sorting.
 */
export function pageOfChanges(
  columns: GraphColumns,
  dates: LinkDates,
  { standing, range }: LinkCounts,
  { between, change, offset, limit }: ChangesAsked,
): { items: ChangedLinkFound[]; total: number } {
  const { from, to } = columns.links;
  const latest = Math.min(between.after, range.last);
  const days = Math.max(0, latest - Math.max(between.before, range.first - 1) + 1);
  const counts = new Uint32Array(RANKS * days);
  const isAsked = (code: number): boolean => (code === NEW && change !== 'ended') || (code === ENDED && change !== 'new');
  const placeOf = (link: number): number =>
    rankOf(columns, dates, link) * days + latest - ((standing[link] === NEW ? from[link] : to[link]) ?? 0);
  for (let link = 0; link < standing.length; link += 1) {
    if (!isAsked(standing[link] ?? 0)) continue;
    const place = placeOf(link);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  // From here on, where the next link of a place stands in the whole list.
  let total = 0;
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place] ?? 0;
    counts[place] = total;
    total += count;
  }
  const items = new Array<ChangedLinkFound>(Math.max(0, Math.min(limit, total - offset)));
  for (let link = 0, left = items.length; left > 0 && link < standing.length; link += 1) {
    if (!isAsked(standing[link] ?? 0)) continue;
    const place = placeOf(link);
    const position = counts[place] ?? 0;
    counts[place] = position + 1;
    if (position < offset || position >= offset + limit) continue;
    left -= 1;
    items[position - offset] = { link, ...changeOf(columns, dates, link, standing[link] ?? 0) };
  }
  return { items, total };
}

const changeOf = (columns: GraphColumns, dates: LinkDates, link: number, code: number): Omit<ChangedLinkFound, 'link'> =>
  code === NEW ? { change: 'new', registered: isRegistered(columns, dates, link) } : { change: 'ended', registered: false };

function rankOf(columns: GraphColumns, dates: LinkDates, link: number): number {
  const { nodes, links } = columns;
  if (isRegistered(columns, dates, link)) return RANKS - 1;
  const source = links.source[link] ?? 0;
  const target = links.target[link] ?? 0;
  if (apart(nodes.province[source], nodes.province[target], 0)) return 0;
  return apart(nodes.city[source], nodes.city[target], -1) ? 1 : 2;
}

const apart = (a: number | undefined, b: number | undefined, nowhere: number): boolean => a !== b && a !== nowhere && b !== nowhere;
