import { plainText } from '../pictures/fonts/plainText.ts';
import type { Made } from '../pictures/made.ts';
import { lackingNote } from '../pictures/pdf/lackingNote.ts';
import { Pen } from '../pictures/pdf/pen.ts';
import { back } from './back.ts';
import { blockPieces } from './blocks/blocks.ts';
import type { Brief } from './brief.ts';
import { type PlainBlock, withCitations } from './citations.ts';
import { frame } from './frame.ts';
import { front } from './front.ts';
import { paragraph } from './lines.ts';
import { paginate } from './paginate.ts';
import { type Piece, spaced } from './piece.ts';
import { section } from './section.ts';
import { SHEETS, TYPES } from './sheet.ts';

const BETWEEN_BLOCKS = 8;

export async function briefAsPdf(brief: Brief): Promise<Made> {
  const { request, made } = brief;
  const pen = new Pen({ title: plainText(request.title), language: request.language, made });
  const { measure } = SHEETS.portrait;
  const pieces = [
    ...front(pen, brief, measure),
    ...request.sections.flatMap(({ heading, blocks }) =>
      section(pen, heading, blocksIn(pen, withCitations(blocks, brief.sources, request.language), measure), measure),
    ),
    ...back(pen, brief, measure),
  ];
  const note = lackingNote(pen.lacking);
  const pages = paginate(
    note === undefined ? pieces : [...pieces, ...spaced(paragraph(pen, note[pen.language], TYPES.small, measure), 12)],
  );
  pages.forEach((page, index) => {
    const sheet = SHEETS[page.orientation];
    pen.document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    frame(pen, brief, sheet, index + 1, pages.length);
    for (const { piece, at } of page.pieces) piece.draw(pen, { left: sheet.left, top: sheet.top + at, width: sheet.measure });
  });
  return { bytes: await pen.end(), lacking: pen.lacking };
}

const blocksIn = (pen: Pen, blocks: readonly PlainBlock[], measure: number): Piece[] =>
  blocks.flatMap((block) => spaced(blockPieces(pen, block, measure), BETWEEN_BLOCKS));
