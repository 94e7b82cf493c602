import type { Admission, Rows } from '../../graph/walk.ts';
import { type Path, pathThrough } from '../path.ts';
import { type CheapestQuestion, CheapestSearch } from './cheapestSearch.ts';

/** Kept between calls, as its arrays are as long as the graph. */
export class CheapestScratch {
  #search = new CheapestSearch(0);

  search(nodeCount: number): CheapestSearch {
    if (this.#search.capacity < nodeCount) this.#search = new CheapestSearch(Math.ceil(nodeCount * 1.1));
    return this.#search;
  }
}

/** The cheapest path, or null; the two ends themselves are always admitted. */
export function cheapestPath(rows: Rows, admission: Admission, question: CheapestQuestion, scratch = new CheapestScratch()): Path | null {
  const route = scratch.search(rows.nodeCount).find(rows, admission, question);
  return route === null ? null : pathThrough(rows, admission, question.direction, route.nodes, question.cost);
}
