import { kilometres } from '../../analysis/cheapestPath/stepCost.ts';
import type { GraphColumns } from '../../graph/columns.ts';

/** Between two cities along a great circle; undefined when it is not documented where one of them lies. */
export function kilometresBetween({ nodes }: Pick<GraphColumns, 'nodes'>, a: number, b: number): number | undefined {
  const { longitude, latitude } = nodes;
  if (Number.isNaN(longitude[a] ?? Number.NaN) || Number.isNaN(longitude[b] ?? Number.NaN)) return undefined;
  return Math.round(kilometres({ longitude, latitude, standIn: nodes.city }, a, b) * 10) / 10;
}
