import { allShortest, type ShortestPaths } from '../../analysis/allShortest/allShortest.ts';
import { EVERYTHING } from '../../graph/walk.ts';
import { scratch } from '../paths/scratch.ts';
import type { CityGraph } from './cityGraph.ts';

/** Every shortest way from one city to another over ties, cities by number; null when there is none. */
export const shortestWays = ({ rows }: CityGraph, from: number, to: number, maxLength = Number.MAX_SAFE_INTEGER): ShortestPaths | null =>
  allShortest(rows, EVERYTHING, { from, to, direction: 'both', maxLength }, scratch);
