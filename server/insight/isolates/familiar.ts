import type { Rows } from '../../graph/walk.ts';

/** So many entries of a row are looked at, the heaviest first; a city has thousands. */
const MOST_ENTRIES = 40;

export interface Familiar {
  /** 1 for those it has a link with on any layer, 2 for their partners. */
  readonly steps: number;
  /** Whom they have in common; undefined at one step. */
  readonly through: number | undefined;
}

/** Who is one or two links away, by the heaviest links. */
export function familiarTo(rows: Rows, node: number): Map<number, Familiar> {
  const known = new Map<number, Familiar>([[node, { steps: 0, through: undefined }]]);
  const partners = heaviest(rows, node);
  for (const partner of partners) if (!known.has(partner)) known.set(partner, { steps: 1, through: undefined });
  for (const through of partners) {
    for (const next of heaviest(rows, through)) if (!known.has(next)) known.set(next, { steps: 2, through });
  }
  known.delete(node);
  return known;
}

/** Rows stand lightest first. */
function heaviest({ rowStart, rowLength, neighbour }: Rows, node: number): Int32Array {
  const end = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
  return neighbour.subarray(Math.max(rowStart[node] ?? 0, end - MOST_ENTRIES), end).toReversed();
}
