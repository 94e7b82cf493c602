import { firstDay, type PartialDate } from '../../../model/partialDate.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { cityFor, type Member, membersDuring, ownMembers } from './members.ts';

/** A city that belongs to each of some places, by itself or by a district or county of it. */
export interface CommonCity {
  readonly city: number;
  readonly through: readonly Member[];
}

/** The cities that are members of all the places; on a date, by the memberships that hold then. */
export function commonCities(columns: GraphColumns, places: readonly number[], at: PartialDate | undefined): CommonCity[] {
  const through = new Map<number, Member[]>();
  const day = at === undefined ? undefined : firstDay(at);
  for (const place of places) {
    const members = ownMembers(columns, place);
    for (const member of day === undefined ? members : membersDuring(columns, members, day, day + 1)) {
      const city = cityFor(columns, member.node);
      if (city >= 0) through.set(city, [...(through.get(city) ?? []), member]);
    }
  }
  const inAll = (members: readonly Member[]): boolean => places.every((place) => members.some((member) => member.place === place));
  return [...through].flatMap(([city, members]) => (inAll(members) ? [{ city, through: members }] : []));
}
