import type { Admission, Rows } from '../../graph/walk.ts';
import type { Path } from '../path.ts';
import { type MeetingQuestion, MeetingSearch } from './meetingSearch.ts';

/** The marks of the searches; kept between calls because making a million of them costs more than most searches. */
export class PathScratch {
  #search = new MeetingSearch(0);

  search(nodeCount: number): MeetingSearch {
    if (this.#search.capacity < nodeCount) this.#search = new MeetingSearch(Math.ceil(nodeCount * 1.1));
    return this.#search;
  }
}

/** Fewest links, by breadth-first search from both ends; the two ends themselves are always admitted. Null when there is no path. */
export function shortestPath(rows: Rows, admission: Admission, question: MeetingQuestion, scratch = new PathScratch()): Path | null {
  return scratch.search(rows.nodeCount).find(rows, admission, question);
}
