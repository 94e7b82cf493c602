import type { GraphColumns } from '../../graph/columns.ts';

/** Where nodes are, by index; of some the province is documented and the city is not. */
export interface PlacesFound {
  /** Most first. */
  readonly cities: readonly { readonly city: number; readonly count: number }[];
  readonly known: number;
  readonly cityNotDocumented: number;
  readonly provinces: readonly { readonly province: string; readonly count: number }[];
}

export function placesOf({ nodes }: Pick<GraphColumns, 'nodes'>, members: Iterable<number>): PlacesFound {
  const byCity = new Map<number, number>();
  const byProvince = new Map<string, number>();
  let [known, cityNotDocumented] = [0, 0];
  for (const member of members) {
    const city = cityOf({ nodes }, member);
    if (city < 0) cityNotDocumented += 1;
    else {
      known += 1;
      byCity.set(city, (byCity.get(city) ?? 0) + 1);
    }
    const province = nodes.provinces[nodes.province[member] ?? 0] ?? '';
    if (province !== '') byProvince.set(province, (byProvince.get(province) ?? 0) + 1);
  }
  return {
    cities: Array.from(byCity, ([city, count]) => ({ city, count })).sort((a, b) => b.count - a.count || a.city - b.city),
    known,
    cityNotDocumented,
    provinces: Array.from(byProvince, ([province, count]) => ({ province, count })).sort(
      (a, b) => b.count - a.count || (a.province < b.province ? -1 : 1),
    ),
  };
}

/** The city that a node lies in; -1 when none is documented. */
export function cityOf({ nodes }: Pick<GraphColumns, 'nodes'>, node: number): number {
  const city = nodes.city[node] ?? -1;
  return city >= 0 && nodes.alive[city] === 1 ? city : -1;
}

/** Herfindahl–Hirschman index: the sum of the squares of the shares. Undefined when no city is known. */
export const concentration = ({ cities, known }: Pick<PlacesFound, 'cities' | 'known'>): number | undefined =>
  known === 0 ? undefined : cities.reduce((sum, { count }) => sum + (count / known) ** 2, 0);
