import { linkOf, type Rows } from '../graph/walk.ts';

/** One more than the highest link index in the rows: how long an array must be that is read by link. */
export function linkIndexEnd({ nodeCount, rowStart, rowLength, entry }: Rows): number {
  let highest = -1;
  for (let node = 0; node < nodeCount; node += 1) {
    const rowEnd = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
    for (let slot = rowStart[node] ?? 0; slot < rowEnd; slot += 1) highest = Math.max(highest, linkOf(entry[slot] ?? 0));
  }
  return highest + 1;
}
