import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { DELTA_PROVINCES } from '../../../model/provinces.ts';

export const MATRIX_ORDERS = ['province', 'degree', 'likeness'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

type Cells = readonly (readonly number[])[];

/** The positions of the cities in the order in which rows and columns stand. */
export function ordered(cities: CityMatrixAnswer['cities'], ties: Cells, order: MatrixOrder): number[] {
  const degree = ties.map((row) => row.filter((count) => count > 0).length);
  const total = ties.map((row) => row.reduce((sum, count) => sum + count, 0));
  const province = cities.map((city) => DELTA_PROVINCES.findIndex(({ id }) => id === city.province));
  const by = (values: readonly number[], a: number, b: number): number => (values[a] ?? 0) - (values[b] ?? 0);
  const byDegree = (a: number, b: number): number => by(total, b, a) || by(degree, b, a) || a - b;
  const all = cities.map((_, at) => at);
  switch (order) {
    case 'province':
      return all.sort((a, b) => by(province, a, b) || byDegree(a, b));
    case 'degree':
      return all.sort(byDegree);
    case 'likeness':
      return byLikeness(ties);
  }
}

/** Average linkage: the two groups whose cities are tied most are joined, again and again; the last to be joined stand farthest apart. */
function byLikeness(ties: Cells): number[] {
  let groups = ties.map((_, at) => [at]);
  const close = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, a) => sum + other.reduce((part, b) => part + Math.log2(1 + (ties[a]?.[b] ?? 0)), 0), 0) / (one.length * other.length);
  while (groups.length > 1) {
    let best: { one: number[]; other: number[]; worth: number } | undefined;
    groups.forEach((one, at) => {
      for (const other of groups.slice(at + 1)) {
        const worth = close(one, other);
        if (best === undefined || worth > best.worth) best = { one, other, worth };
      }
    });
    if (best === undefined) break;
    const { one, other } = best;
    // The larger stands first: what is tied most gathers in the corner where one begins to read.
    const joined = one.length >= other.length ? [...one, ...other] : [...other, ...one];
    groups = [...groups.filter((group) => group !== one && group !== other), joined];
  }
  return groups[0] ?? [];
}
