import type { BriefBlock } from '../../../model/api/briefs.ts';
import { plainText } from '../../pictures/fonts/plainText.ts';
import { drawMarks } from '../../pictures/pdf/drawMarks.ts';
import type { Part } from '../../pictures/pdf/part.ts';
import type { Pen } from '../../pictures/pdf/pen.ts';
import { paragraph } from '../lines.ts';
import { leading, type Piece, spaced } from '../piece.ts';
import { INKS, type Orientation, room, SHEETS, TYPES } from '../sheet.ts';

type Picture = Extract<BriefBlock, { block: 'picture' }>;

/** For the heading above it and the caption below. */
const RESERVED = 90;
/** Of two pictures of a page's width, and so on: a picture seldom needs more of a portrait page. */
const PORTRAIT_SHARE = 0.62;
/** A wide picture with so many pixels is not read on the width of a portrait page. */
const WIDE = { pixels: 1300, ratio: 1.45 };

export function picture(pen: Pen, { drawing, caption }: Picture): Piece[] {
  const orientation: Orientation = drawing.width >= WIDE.pixels && drawing.width >= WIDE.ratio * drawing.height ? 'landscape' : 'portrait';
  const sheet = SHEETS[orientation];
  const most = orientation === 'landscape' ? room(sheet) - RESERVED : Math.max(room(sheet) * PORTRAIT_SHARE, 0);
  const scale = Math.min(sheet.measure / drawing.width, most / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const part: Part = { tag: 'Figure', alternative: plainText(drawing.title) };
  const frame: Piece = {
    height,
    orientation,
    draw(to, place) {
      const left = place.left + (place.width - width) / 2;
      to.structure.draw(part, () => drawMarks(to, drawing, { left, top: place.top, width }));
      to.structure.ornament(() => to.document.rect(left, place.top, width, height).lineWidth(0.5).stroke(INKS.rule));
    },
  };
  if (caption === undefined) return [frame];
  const told = spaced(paragraph(pen, caption, TYPES.small, sheet.measure, { part: { tag: 'Caption' } }), 5);
  const onSheet = told.map((piece) => ({ ...piece, orientation }));
  return [...leading([frame, ...onSheet.slice(0, -1)]), ...onSheet.slice(-1)];
}
