import type { Admission, Rows } from '../../graph/walk.ts';
import { type Path, pathThrough } from '../path.ts';
import { Scratch } from '../scratch.ts';
import { type CheapestQuestion, CheapestSearch } from './cheapestSearch.ts';

export const cheapestScratch = (): Scratch<CheapestSearch> => new Scratch((capacity) => new CheapestSearch(capacity));

/** The cheapest path, or null; the two ends themselves are always admitted. */
export function cheapestPath(rows: Rows, admission: Admission, question: CheapestQuestion, scratch = cheapestScratch()): Path | null {
  const route = scratch.for(rows.nodeCount).find(rows, admission, question);
  return route === null ? null : pathThrough(rows, admission, question.direction, route.nodes, question.cost);
}
