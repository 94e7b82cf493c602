import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { eachMembership } from './memberships.ts';
import { cityPlaces } from './places.ts';

export interface MembershipsQuestion {
  readonly filters: Filters;
  /** The bodies asked for, by index; undefined for every one. */
  readonly bodies: readonly number[] | undefined;
  /** Whether a city must take part in all of them. */
  readonly inAll: boolean;
  /** Whether only a city's own part counts, not that of what lies in it. */
  readonly itself: boolean;
}

/** By index. */
export interface MemberFound {
  readonly city: number;
  readonly memberships: readonly { readonly body: number; readonly itself: boolean; readonly links: readonly number[] }[];
}

/** The cities that take part in corridors, zones, alliances and the like. Undefined for those of a team who are not needed. */
export function membershipsTask(columns: GraphColumns, question: MembershipsQuestion, run: TaskRun): MemberFound[] | undefined {
  if (run.team.rank > 0) return undefined;
  const { bodies, inAll, itself: own, filters } = question;
  const { cities } = cityPlaces(columns, run);
  const found = cities.map(() => new Map<number, { itself: boolean; links: number[] }>());
  eachMembership(columns, filters, run, (place, body, link, itself) => {
    if ((own && !itself) || (bodies !== undefined && !bodies.includes(body))) return;
    const known = found[place]?.get(body) ?? { itself: false, links: [] };
    found[place]?.set(body, known);
    known.itself ||= itself;
    known.links.push(link);
  });
  run.doneReading();
  const least = inAll ? (bodies?.length ?? 1) : 1;
  return cities
    .map((city, place) => ({
      city,
      memberships: Array.from(found[place] ?? [], ([body, each]) => ({ body, ...each })).sort((a, b) => a.body - b.body),
    }))
    .filter(({ memberships }) => memberships.length >= least)
    .sort((a, b) => b.memberships.length - a.memberships.length || a.city - b.city);
}
