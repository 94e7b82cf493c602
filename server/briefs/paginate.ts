import type { Piece } from './piece.ts';
import { type Orientation, room, SHEETS } from './sheet.ts';

/** For sums that do not come out even. */
const SLACK = 0.01;

export interface Page {
  readonly orientation: Orientation;
  /** Each with how far below the top it stands. */
  readonly pieces: readonly { readonly piece: Piece; readonly at: number }[];
}

/** Pieces that must stay together: those that are kept with the next, and that next one. */
function together(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    groups.at(-1)?.push(piece);
    if (piece.keep !== true) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

const heightOf = (group: readonly Piece[], first: boolean): number =>
  group.reduce((sum, { height, before = 0 }, index) => sum + height + (first && index === 0 ? 0 : before), 0);

/** The group as it fits into this height, with what can be made smaller made so; undefined when it cannot be. */
function fitted(group: readonly Piece[], left: number, first: boolean): readonly Piece[] | undefined {
  const excess = heightOf(group, first) - left - SLACK;
  if (excess <= 0) return group;
  const at = group.findIndex((piece) => piece.shrunk !== undefined);
  const whole = group[at];
  const smaller = whole?.shrunk?.(whole.height - excess);
  // Its place among the others, and the space above it, stay.
  return smaller && group.with(at, { ...whole, ...smaller });
}

/** Puts the pieces on pages, one after another. A group that is longer than a page is torn where the page ends. */
export function paginate(pieces: readonly Piece[]): Page[] {
  const pages: { orientation: Orientation; pieces: { piece: Piece; at: number }[] }[] = [];
  let filled = 0;
  const turn = (orientation: Orientation, { again }: Piece): void => {
    pages.push({ orientation, pieces: again === undefined ? [] : [{ piece: again, at: 0 }] });
    filled = again?.height ?? 0;
  };
  const fits = (height: number, orientation: Orientation): boolean => filled + height <= room(SHEETS[orientation]) + SLACK;
  const put = (piece: Piece, orientation: Orientation): void => {
    const page = pages.at(-1);
    if (page === undefined) return;
    const at = filled === 0 ? 0 : filled + (piece.before ?? 0);
    page.pieces.push({ piece, at });
    filled = at + piece.height;
    page.orientation = orientation;
  };
  for (const group of together(pieces)) {
    const orientation = group.some((piece) => piece.orientation === 'landscape') ? 'landscape' : 'portrait';
    const [first] = group;
    const changes = pages.at(-1)?.orientation !== orientation;
    const smaller = changes ? undefined : fitted(group, room(SHEETS[orientation]) - filled, filled === 0);
    if (first !== undefined && smaller === undefined) turn(orientation, first);
    for (const piece of smaller ?? group) {
      if (filled > 0 && !fits(piece.height + (piece.before ?? 0), orientation)) turn(orientation, piece);
      put(piece, orientation);
    }
  }
  return pages;
}
