import type { Board } from './useBoard.ts';

/** How large each city is marked on the map: a city by how much it lacks, at other levels by how many are isolated there. */
export const mapCounts = ({ level, rows, answer }: Board): Readonly<Record<string, number>> =>
  level === 'city'
    ? Object.fromEntries(rows.filter((row) => row.change !== 'joined').map((row) => [row.node.id, Math.max(1, row.missing.length)]))
    : answer.facets.byCity;

/** The ties that the map draws, dashed: only between cities, where the rows are cities. */
export const mapTies = <Tie>({ level }: Board, ties: readonly Tie[]): readonly Tie[] => (level === 'city' ? ties : []);
