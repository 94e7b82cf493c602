import type { Pen } from '../../pictures/pdf/pen.ts';
import { paragraph } from '../lines.ts';
import { type Piece, spaced } from '../piece.ts';
import { baseline, INKS, TYPES } from '../sheet.ts';

const INDENT = 14;
const GAP = 3;

export const points = (pen: Pen, items: readonly string[], width: number): Piece[] =>
  items.flatMap((item) => {
    const [first, ...rest] = paragraph(pen, item, TYPES.body, width, { left: INDENT });
    if (first === undefined) return [];
    const bulleted: Piece = {
      ...first,
      draw(to, place) {
        to.document.circle(place.left + 4, place.top + baseline(TYPES.body) - TYPES.body.size * 0.36, 1.6).fill(INKS.accent);
        first.draw(to, place);
      },
    };
    return spaced([bulleted, ...rest], GAP);
  });
