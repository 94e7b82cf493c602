import type { Part } from '../../pictures/pdf/part.ts';
import type { Pen } from '../../pictures/pdf/pen.ts';
import { paragraph } from '../lines.ts';
import { type Piece, spaced } from '../piece.ts';
import { baseline, INKS, TYPES } from '../sheet.ts';

const INDENT = 14;
const GAP = 3;

export function points(pen: Pen, items: readonly string[], width: number): Piece[] {
  const list: Part = { tag: 'L' };
  return items.flatMap((item) => {
    const part: Part = { tag: 'LBody', within: { tag: 'LI', within: list } };
    const [first, ...rest] = paragraph(pen, item, TYPES.body, width, { left: INDENT, part });
    if (first === undefined) return [];
    const bulleted: Piece = {
      ...first,
      draw(to, place) {
        const middle = place.top + baseline(TYPES.body) - TYPES.body.size * 0.36;
        to.structure.ornament(() => to.document.circle(place.left + 4, middle, 1.6).fill(INKS.accent));
        first.draw(to, place);
      },
    };
    return spaced([bulleted, ...rest], GAP);
  });
}
