import type { Change } from '../../../../model/api/difference.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import type { Admission } from '../../../graph/walk.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import type { LinkDates } from '../linkDates.ts';
import { eachStanding, isRegistered, type LinkCounts } from './linkCounts.ts';
import type { Between, Standing } from './standing.ts';

export interface ChangedLinkFound {
  readonly link: number;
  readonly change: Change;
  readonly registered: boolean;
}

interface ChangesAsked {
  readonly between: Between;
  readonly range: LinkCounts['range'];
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
  admission: Admission,
  dates: LinkDates,
  { between, range, change, offset, limit }: ChangesAsked,
): { items: ChangedLinkFound[]; total: number } {
  const latest = Math.min(between.after, range.last);
  const days = Math.max(0, latest - Math.max(between.before, range.first - 1) + 1);
  const counts = new Uint32Array(RANKS * days);
  const place = (link: number, standing: Change): number => rankOf(columns, dates, link) * days + (latest - dayOf(columns, link, standing));
  const each = (visit: (link: number, standing: Change, place: number) => void): void =>
    eachStanding(columns, admission, between, (link, standing) => {
      if (isChange(standing) && (change === null || change === standing)) visit(link, standing, place(link, standing));
    });
  each((_link, _standing, at) => {
    counts[at] = (counts[at] ?? 0) + 1;
  });
  // From here on, where the next link of a place stands in the whole list.
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    counts[at] = total;
    total += count;
  }
  const items = new Array<ChangedLinkFound>(Math.max(0, Math.min(limit, total - offset)));
  each((link, standing, at) => {
    const position = counts[at] ?? 0;
    counts[at] = position + 1;
    if (position >= offset && position < offset + limit)
      items[position - offset] = { link, change: standing, registered: standing === 'new' && isRegistered(columns, dates, link) };
  });
  return { items, total };
}

const isChange = (standing: Standing): standing is Change => standing === 'new' || standing === 'ended';

const dayOf = ({ links }: GraphColumns, link: number, change: Change): number =>
  (change === 'new' ? links.from[link] : links.to[link]) ?? NO_DAY;

function rankOf(columns: GraphColumns, dates: LinkDates, link: number): number {
  const { nodes, links } = columns;
  if (isRegistered(columns, dates, link)) return RANKS - 1;
  const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
  const apart = (a: number | undefined, b: number | undefined, none: number): boolean => a !== b && a !== none && b !== none;
  if (apart(nodes.province[source], nodes.province[target], 0)) return 0;
  return apart(nodes.city[source], nodes.city[target], -1) ? 1 : 2;
}
