import type { Filters } from '../../../../model/filters.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { shownKilometres } from '../../kilometresApart.ts';
import type { CityGraph } from '../cityGraph.ts';
import { type CityGroup, cityIndustries, groupsByCity } from '../industries.ts';
import type { CityPlaces } from '../places.ts';

/** One firm alone makes no strength, however few firms the city has. */
const LEAST_FIRMS = 2;
const SHOWN = 5;

/** A city by index, with what it is strong in and the nearest of the centres. */
export interface OverlookedFound {
  readonly city: number;
  readonly strengths: readonly CityGroup[];
  readonly nearest: { readonly city: number; readonly kilometres: number } | undefined;
}

/** Cities with an industry strength and no tie to any of the centres, given by number; those with most strengths first. */
export function overlookedBy(
  columns: GraphColumns,
  places: CityPlaces,
  graph: CityGraph,
  centres: readonly number[],
  filters: Filters,
  run: TaskRun,
): OverlookedFound[] {
  if (centres.length === 0) return [];
  const groups = groupsByCity(cityIndustries(columns, places, filters, run));
  const tied = new Set(graph.pairs.flatMap(({ a, b }) => (centres.includes(a) ? [b] : centres.includes(b) ? [a] : [])));
  return Array.from(graph.cities, (city, number) => ({ city, number }))
    .filter(({ number }) => !centres.includes(number) && !tied.has(number))
    .flatMap(({ city }): OverlookedFound[] => {
      const strengths = [...(groups.get(places.cities.indexOf(city))?.values() ?? [])].filter(isStrength).sort(strongest);
      const centreCities = centres.map((centre) => graph.cities[centre] ?? 0);
      return strengths.length === 0
        ? []
        : [{ city, strengths: strengths.slice(0, SHOWN), nearest: nearestOf(columns, city, centreCities) }];
    })
    .sort((a, b) => b.strengths.length - a.strengths.length || a.city - b.city);
}

/** What a document calls a strength, or a branch in which the city has more than the usual share of firms. */
const isStrength = ({ stated, firms, quotient }: CityGroup): boolean => stated || (firms >= LEAST_FIRMS && (quotient ?? 0) > 1);

const strongest = (a: CityGroup, b: CityGroup): number =>
  Number(b.stated) - Number(a.stated) || b.firms - a.firms || (b.quotient ?? 0) - (a.quotient ?? 0) || a.group - b.group;

function nearestOf(columns: GraphColumns, city: number, centres: readonly number[]): OverlookedFound['nearest'] {
  const near = centres.flatMap((centre) => {
    const kilometres = shownKilometres(columns, city, centre);
    return kilometres === undefined ? [] : [{ city: centre, kilometres }];
  });
  return near.sort((a, b) => a.kilometres - b.kilometres)[0];
}
