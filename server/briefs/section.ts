import { plainText } from '../pictures/fonts/plainText.ts';
import type { Pen } from '../pictures/pdf/pen.ts';
import { paragraph } from './lines.ts';
import { leading, type Piece, spaced } from './piece.ts';
import { rule } from './rule.ts';
import { INKS, TYPES } from './sheet.ts';

const ABOVE = 22;
const BELOW = 7;
const RULE = 7;

/** A heading, which is a bookmark too, with what stands under it. */
export function section(pen: Pen, heading: string, pieces: readonly Piece[], width: number): Piece[] {
  const [first, ...rest] = leading(paragraph(pen, heading, TYPES.heading, width, { part: { tag: 'H2' } }));
  if (first === undefined) return [...pieces];
  const ruled: Piece = {
    ...first,
    height: first.height + RULE,
    draw(to, place) {
      rule(to, place, place.top, 0.6, INKS.rule);
      to.bookmark(plainText(heading), place.top);
      first.draw(to, { ...place, top: place.top + RULE });
    },
  };
  return [...spaced([ruled, ...rest], ABOVE), ...spaced(pieces, BELOW)];
}
