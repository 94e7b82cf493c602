import type { Admission, Rows } from '../../graph/walk.ts';
import type { Path } from '../path.ts';
import { Scratch } from '../scratch.ts';
import { type MeetingQuestion, MeetingSearch } from './meetingSearch.ts';

export const pathScratch = (): Scratch<MeetingSearch> => new Scratch((capacity) => new MeetingSearch(capacity));

/** Fewest links, by breadth-first search from both ends; the two ends themselves are always admitted. Null when there is no path. */
export function shortestPath(rows: Rows, admission: Admission, question: MeetingQuestion, scratch = pathScratch()): Path | null {
  return scratch.for(rows.nodeCount).find(rows, admission, question);
}
