import type { Drawing } from '../../../model/drawing.ts';
import type { Language } from '../../../model/text.ts';
import { plainText } from '../fonts/plainText.ts';
import type { Made } from '../made.ts';
import { drawMarks } from './drawMarks.ts';
import { lackingNote } from './lackingNote.ts';
import { Pen } from './pen.ts';

/** A pixel of a style sheet is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;
/** No side of a page may be longer. */
const LONGEST = 14_000;
const NOTE = { size: 9, colour: '#59636e', height: 24 };

/** One page of the size of the drawing. */
export async function pictureAsPdf(drawing: Drawing, language: Language, made: Date): Promise<Made> {
  const pen = new Pen({ title: plainText(drawing.title), language, made });
  const scale = Math.min(POINTS_PER_PIXEL, LONGEST / Math.max(drawing.width, drawing.height));
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  // What cannot be drawn is known when the letters are chosen, and needs room below.
  for (const mark of drawing.marks) if (mark.mark === 'label') pen.width(plainText(mark.text), mark);
  const note = lackingNote(pen.lacking);
  pen.document.addPage({ size: [width, note === undefined ? height : height + NOTE.height], margin: 0 });
  pen.structure.draw({ tag: 'Figure', alternative: plainText(drawing.title) }, () => drawMarks(pen, drawing, { left: 0, top: 0, width }));
  if (note !== undefined)
    pen.structure.draw({ tag: 'P' }, () => pen.write(note[language], NOTE.size, height + NOTE.height - NOTE.size, NOTE));
  return { bytes: await pen.end(), lacking: pen.lacking };
}
