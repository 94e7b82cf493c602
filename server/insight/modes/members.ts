import type { GraphColumns } from '../../graph/columns.ts';
import type { LinkAt } from '../../graph/linksAt.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { endsOf } from './ends.ts';
import { AREA, CENTRAL_IN_REGION, CENTRE_KINDS, CITY, FORMS, LIES_IN, MEMBER_KINDS, PARTY_KINDS, REGION, TIER_KINDS } from './meanings.ts';

/** Who belongs to a place, by the link that says so. */
export interface Member extends LinkAt {
  /** The place, or the earlier or wider form of it that the link names. */
  readonly place: number;
}

export function membersOf(columns: GraphColumns, places: readonly number[]): Member[] {
  const forms = places.flatMap((place) => [
    place,
    ...endsOf(columns, place, 'out', FORMS).flatMap(({ node }) => (AREA.has(columns.nodes.type[node] ?? -1) ? [node] : [])),
  ]);
  const named = [...new Set(forms)].flatMap((place) => belonging(columns, place, MEMBER_KINDS));
  return named.length > 0 ? named : places.flatMap((place) => belonging(columns, place, PARTY_KINDS));
}

/** Of the place itself, without its other forms. */
export function ownMembers(columns: GraphColumns, place: number): Member[] {
  const named = belonging(columns, place, MEMBER_KINDS);
  return named.length > 0 ? named : belonging(columns, place, PARTY_KINDS);
}

const belonging = (columns: GraphColumns, place: number, kinds: ReadonlySet<number>): Member[] =>
  endsOf(columns, place, 'in', kinds).map((end) => ({ ...end, place }));

/** Those whose membership holds at some time between two dates; without a date it is kept. */
export const membersDuring = ({ links }: GraphColumns, members: readonly Member[], from: number, to: number): Member[] =>
  members.filter(({ link }) => {
    const [since, until] = [links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY];
    return (to === NO_DAY || since === NO_DAY || since < to) && (from === NO_DAY || until === NO_DAY || from < until);
  });

/** The city that stands for a member: itself, or the one that it lies in; -1 when nobody knows. */
export function cityFor({ nodes }: Pick<GraphColumns, 'nodes'>, node: number): number {
  if (nodes.type[node] === CITY) return node;
  const city = nodes.city[node] ?? -1;
  return city >= 0 && nodes.alive[city] === 1 ? city : -1;
}

/** By index, the nodes that stand for a member: a city covers all that lies in it, which the column of cities tells. */
export const territoryOf = (columns: GraphColumns, member: number): number[] =>
  columns.nodes.type[member] === CITY ? [member] : [member, ...endsOf(columns, member, 'in', LIES_IN).map(({ node }) => node)];

/** Cities in the middle of a place, and who calls them so. */
export interface Centres {
  readonly cities: readonly number[];
  readonly by: readonly number[];
  readonly ofPlace: boolean;
}

/** Those that the place itself calls its centres; otherwise the central cities of a region. */
export function centresOf(columns: GraphColumns, members: readonly Member[]): Centres {
  const own = members.filter(({ link }) => CENTRE_KINDS.has(columns.links.kind[link] ?? -1));
  if (own.length > 0) return { cities: distinct(own.map(({ node }) => node)), by: own.map(({ link }) => link), ofPlace: true };
  const { type, alive } = columns.nodes;
  const regional: LinkAt[] = [];
  for (const code of REGION) {
    for (let node = type.indexOf(code); node >= 0; node = type.indexOf(code, node + 1)) {
      if (alive[node] === 1) regional.push(...endsOf(columns, node, 'in', CENTRAL_IN_REGION));
    }
  }
  return { cities: distinct(regional.map(({ node }) => node)), by: regional.map(({ link }) => link), ofPlace: false };
}

/** By city, the highest tier that it is put into. */
export function tiersOf(columns: GraphColumns, members: readonly Member[]): Map<number, number> {
  const tiers = new Map<number, number>();
  for (const { node, link } of members) {
    const tier = TIER_KINDS.get(columns.links.kind[link] ?? -1);
    const city = cityFor(columns, node);
    if (tier !== undefined && city >= 0) tiers.set(city, Math.min(tier, tiers.get(city) ?? tier));
  }
  return tiers;
}

const distinct = (nodes: readonly number[]): number[] => [...new Set(nodes)];
