import { kilometres } from '../analysis/cheapestPath/stepCost.ts';
import type { GraphColumns } from '../graph/columns.ts';

/** Kilometres between two nodes, the city standing in for whoever has no place of its own; undefined when the place of one is not known. */
export function kilometresApart({ nodes }: Pick<GraphColumns, 'nodes'>, a: number, b: number): number | undefined {
  const { longitude, latitude, city: standIn } = nodes;
  const isPlaced = (index: number): boolean =>
    !Number.isNaN(longitude[index]) || !Number.isNaN(longitude[standIn[index] ?? -1] ?? Number.NaN);
  return isPlaced(a) && isPlaced(b) ? kilometres({ longitude, latitude, standIn }, a, b) : undefined;
}

/** To a tenth, as answers show it. */
export function shownKilometres(columns: Pick<GraphColumns, 'nodes'>, a: number, b: number): number | undefined {
  const apart = kilometresApart(columns, a, b);
  return apart === undefined ? undefined : Math.round(apart * 10) / 10;
}
