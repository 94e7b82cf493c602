import { CityMatrixAnswer } from '../../model/api/cities.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import type { caller } from './call.ts';

type Ties = ReadonlyMap<string, ReadonlySet<string>>;

/** Who is tied to whom, read from the matrix: everything below is computed from it once more, slowly. */
export async function tiesIn(api: ReturnType<typeof caller>, query: string): Promise<Map<string, Set<string>>> {
  const kinds = LINK_KIND_IDS.filter((kind) => kind !== 'borders').join(',');
  const { cities, layers } = await api.get(`/cities/matrix?kinds=${kinds}&${query}`, CityMatrixAnswer);
  const ids = cities.map(({ id }) => id);
  const tied = (row: number, column: number) => Object.values(layers).some((cells) => (cells[row]?.[column] ?? 0) > 0);
  return new Map(ids.map((id, row) => [id, new Set(ids.filter((_, column) => tied(row, column)))]));
}

/** How many steps it takes from a city to each other. */
export function stepsFrom(ties: Ties, start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [city, step] of steps) for (const next of ties.get(city) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  return steps;
}

/** Groups of cities as text, whatever the order. */
export const named = (groups: readonly (readonly string[])[]): string[] => groups.map((group) => [...group].sort().join(' ')).sort();
