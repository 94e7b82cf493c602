import { plainText } from '../pictures/fonts/plainText.ts';
import type { Pen } from '../pictures/pdf/pen.ts';
import type { Brief } from './brief.ts';
import { BRIEF_WORDS } from './briefWords.ts';
import { shortened } from './lines.ts';
import { baseline, INKS, type Sheet, TYPES } from './sheet.ts';

const HEAD = 34;
const FOOT = 34;
const BADGE = { side: 7, height: 15 };

/** What stands on each page: whose it is or what it is about, whether it is hypothetical, where it opens again, its number. */
export const frame = (pen: Pen, brief: Brief, sheet: Sheet, page: number, pages: number): void =>
  pen.structure.ornament(() => drawFrame(pen, brief, sheet, page, pages));

function drawFrame(pen: Pen, { request }: Brief, sheet: Sheet, page: number, pages: number): void {
  const t = (text: { zh: string; en: string }): string => text[pen.language];
  const { left, measure, width, height } = sheet;
  const type = TYPES.running;
  const badge = request.hypothetical === true ? drawBadge(pen, t(BRIEF_WORDS.hypothetical()), width - left, HEAD) : 0;
  const head = page === 1 ? t(BRIEF_WORDS.product()) : request.title;
  pen.write(
    shortened(pen, head, type, measure - badge - 12),
    left,
    HEAD + 2 + baseline(type),
    page === 1 ? { ...type, colour: INKS.accent, bold: true } : type,
  );
  const foot = height - FOOT;
  pen.document
    .moveTo(left, foot - 8)
    .lineTo(left + measure, foot - 8)
    .lineWidth(0.5)
    .stroke(INKS.rule);
  const number = t(BRIEF_WORDS.page(page, pages));
  const right = pen.width(number, type);
  pen.write(number, left + measure - right, foot - 6 + baseline(type), type);
  const { address } = request;
  const about = shortened(pen, address === undefined ? t(BRIEF_WORDS.product()) : plainText(address), type, measure - right - 24);
  pen.write(about, left, foot - 6 + baseline(type), type);
  if (address !== undefined) pen.document.link(left, foot - 6, pen.width(about, type), type.leading, address);
}

/** How much of the line it takes. */
function drawBadge(pen: Pen, text: string, right: number, top: number): number {
  const type = { ...TYPES.running, bold: true, colour: INKS.warning };
  const width = pen.width(text, type) + 2 * BADGE.side;
  pen.document
    .roundedRect(right - width, top, width, BADGE.height, 3)
    .lineWidth(0.8)
    .fillAndStroke(INKS.warningTint, INKS.warning);
  pen.write(text, right - width + BADGE.side, top + (BADGE.height - type.leading) / 2 + baseline(type), type);
  return width;
}
