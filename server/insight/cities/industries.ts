import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { kindCode, typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { keyOf } from '../excerptFor.ts';
import { factsAsked } from './cooperation.ts';
import { CITY, type CityPlaces, NOWHERE } from './places.ts';

const ACTIVE_IN = kindCode('active_in');
const SPECIALISES_IN = kindCode('specialises_in');
const PART_OF = kindCode('part_of');
const INDUSTRY = typeCode('industry');
/** So many links of a city and a branch are shown as evidence. */
const SHOWN = 3;

/** A city's part in a branch of industry. */
export interface CityBranch {
  /** The city by its number, the branch by its index. */
  readonly place: number;
  readonly industry: number;
  /** Firms of the city in the branch. */
  firms: number;
  /** Whether a document calls the branch a strength of the city. */
  stated: boolean;
  readonly links: number[];
}

export interface CityIndustries {
  readonly branches: readonly CityBranch[];
  /** By branch, the branch that is one step below the top of its classification, or itself when it stands at the top: what is compared. */
  readonly groupOf: ReadonlyMap<number, number>;
  /** Firms whose branch is documented and whose city is not. */
  readonly firmsWithoutCity: number;
}

/** What each city's industries are: branches of the firms in it, and what documents call its strengths. */
export function cityIndustries(columns: GraphColumns, places: CityPlaces, filters: Filters, run: TaskRun): CityIndustries {
  const facts = factsAsked(filters);
  return run.kept(`city industries ${keyOf(columns, facts)}`, () => collected(columns, places, facts));
}

function collected(columns: GraphColumns, { placeOf }: CityPlaces, facts: Filters): CityIndustries {
  const { nodes, links } = columns;
  const admission = graphFilter(columns, facts);
  const branches = new Map<number, CityBranch>();
  const parent = new Map<number, number>();
  let firmsWithoutCity = 0;
  for (let link = 0; link < links.alive.length; link += 1) {
    const kind = links.kind[link] ?? 0;
    if (links.alive[link] !== 1 || (kind !== ACTIVE_IN && kind !== SPECIALISES_IN && kind !== PART_OF)) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    if (nodes.type[target] !== INDUSTRY || !admission.link(link)) continue;
    if (kind === PART_OF) {
      if (nodes.type[source] === INDUSTRY) parent.set(source, target);
      continue;
    }
    if (kind === SPECIALISES_IN && nodes.type[source] !== CITY) continue;
    if (!admission.node(source) || !admission.node(target)) continue;
    const place = placeOf[source] ?? NOWHERE;
    if (place === NOWHERE) {
      firmsWithoutCity += 1;
      continue;
    }
    const key = place * nodes.alive.length + target;
    const branch = branches.get(key) ?? { place, industry: target, firms: 0, stated: false, links: [] };
    branches.set(key, branch);
    if (kind === ACTIVE_IN) branch.firms += 1;
    else branch.stated = true;
    if (branch.links.length < SHOWN) branch.links.push(link);
  }
  const found = [...branches.values()];
  return { branches: found, groupOf: new Map(found.map(({ industry }) => [industry, groupOf(parent, industry)])), firmsWithoutCity };
}

function groupOf(parent: ReadonlyMap<number, number>, industry: number): number {
  const line = new Set([industry]);
  for (let above = parent.get(industry); above !== undefined && !line.has(above); above = parent.get(above)) line.add(above);
  return [...line].at(-2) ?? industry;
}

/** A group of branches in a city, with how far the city's share of firms in it exceeds that of all cities. */
export interface CityGroup {
  readonly group: number;
  readonly firms: number;
  readonly stated: boolean;
  /** The location quotient; null without a firm. */
  readonly quotient: number | null;
  readonly links: readonly number[];
}

type Counted = Omit<CityGroup, 'quotient'>;

/** Each city's groups of branches, by its number. */
export function groupsByCity({ branches, groupOf }: CityIndustries): Map<number, Map<number, CityGroup>> {
  const perGroup = new Map<number, number>();
  const perCity = new Map<number, number>();
  let all = 0;
  const cities = new Map<number, Map<number, Counted>>();
  for (const { place, industry, firms, stated, links } of branches) {
    const group = groupOf.get(industry) ?? industry;
    perGroup.set(group, (perGroup.get(group) ?? 0) + firms);
    perCity.set(place, (perCity.get(place) ?? 0) + firms);
    all += firms;
    const groups = cities.get(place) ?? new Map<number, Counted>();
    cities.set(place, groups);
    const known = groups.get(group) ?? { group, firms: 0, stated: false, links: [] };
    groups.set(group, {
      group,
      firms: known.firms + firms,
      stated: known.stated || stated,
      links: [...known.links, ...links].slice(0, SHOWN),
    });
  }
  const quotient = (place: number, { group, firms }: Counted): number | null => {
    const usual = (perGroup.get(group) ?? 0) / Math.max(1, all);
    return firms === 0 || usual === 0 ? null : Math.round((firms / (perCity.get(place) ?? 1) / usual) * 100) / 100;
  };
  return new Map(
    Array.from(cities, ([place, groups]) => [
      place,
      new Map(Array.from(groups, ([key, group]) => [key, { ...group, quotient: quotient(place, group) }])),
    ]),
  );
}
