import type { Pen } from '../pictures/pdf/pen.ts';
import type { Orientation } from './sheet.ts';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Something that is never torn apart by the end of a page: a line, a row, a picture. */
export interface Piece {
  readonly height: number;
  /** The space above it; none is left at the top of a page. */
  readonly before?: number;
  /** It does not stand at the foot of a page without what follows. */
  readonly keep?: boolean;
  /** What is written again above it when it begins a page: the names of a table's columns. */
  readonly again?: Piece;
  /** It stands on a page of its own. */
  readonly orientation?: Orientation;
  /** The same in less height, where that lets it stand on the page; undefined when it would be too small. */
  shrunk?(height: number): Piece | undefined;
  draw(pen: Pen, place: Place): void;
}

/** The same with so much space above the first. */
export const spaced = (pieces: readonly Piece[], before: number): Piece[] =>
  pieces.map((piece, index) => (index === 0 ? { ...piece, before } : piece));

/** The last stays with what follows. */
export const leading = (pieces: readonly Piece[]): Piece[] => pieces.map((piece) => ({ ...piece, keep: true }));
