import type { BriefBlock } from '../../../model/api/briefs.ts';
import type { Drawing } from '../../../model/drawing.ts';
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
/** Of a portrait page, what a picture takes at most. */
const PORTRAIT_SHARE = 0.62;
/** A wide picture with so many pixels is not read on the width of a portrait page. */
const WIDE = { pixels: 1300, ratio: 1.45 };

/** Of the height that it would have: smaller than this it goes to the next page. */
const LEAST_SHARE = 0.72;

export function picture(pen: Pen, { drawing, caption }: Picture): Piece[] {
  const wide = drawing.width >= WIDE.pixels && drawing.width >= WIDE.ratio * drawing.height;
  const orientation: Orientation = wide ? 'landscape' : 'portrait';
  const sheet = SHEETS[orientation];
  const most = wide ? room(sheet) - RESERVED : room(sheet) * PORTRAIT_SHARE;
  const height = Math.min((sheet.measure / drawing.width) * drawing.height, most);
  const framed = frame(drawing, orientation, height, height * LEAST_SHARE);
  if (caption === undefined) return [framed];
  const told = spaced(paragraph(pen, caption, TYPES.small, sheet.measure, { part: { tag: 'Caption' } }), 5);
  const onSheet = told.map((piece) => ({ ...piece, orientation }));
  return [...leading([framed, ...onSheet.slice(0, -1)]), ...onSheet.slice(-1)];
}

function frame(drawing: Drawing, orientation: Orientation, height: number, least: number): Piece {
  const width = (height / drawing.height) * drawing.width;
  const part: Part = { tag: 'Figure', alternative: plainText(drawing.title) };
  return {
    height,
    orientation,
    shrunk: (lower) => (lower < least ? undefined : frame(drawing, orientation, lower, least)),
    draw(to, place) {
      const left = place.left + (place.width - width) / 2;
      to.structure.draw(part, () => drawMarks(to, drawing, { left, top: place.top, width }));
      to.structure.ornament(() => to.document.rect(left, place.top, width, height).lineWidth(0.5).stroke(INKS.rule));
    },
  };
}
