import { plainText } from '../pictures/fonts/plainText.ts';
import type { Part } from '../pictures/pdf/part.ts';
import type { Pen } from '../pictures/pdf/pen.ts';
import type { Brief } from './brief.ts';
import { BRIEF_WORDS } from './briefWords.ts';
import { linesOf, paragraph } from './lines.ts';
import { leading, type Piece, spaced } from './piece.ts';
import { baseline, INKS, TYPES, type Type } from './sheet.ts';

const BOX = { side: 14, end: 9, bar: 3 };
const TERM = 104;

/** Title, question and answer: what is read if nothing else is. */
export function front(pen: Pen, { request, revision, made }: Brief, width: number): Piece[] {
  const { title, question, answer, narrowed, address, hypothetical = false } = request;
  const t = (text: { zh: string; en: string }): string => text[pen.language];
  const terms: [string, string][] = narrowed.map(({ name, value }) => [name, value]);
  return [
    ...paragraph(pen, title, TYPES.title, width, { part: { tag: 'H1' } }),
    ...spaced(paragraph(pen, t(BRIEF_WORDS.made(made, revision)), TYPES.small, width), 3),
    ...(hypothetical ? boxed(pen, [[t(BRIEF_WORDS.hypotheticalMeans()), TYPES.body]], width, INKS.warning, INKS.warningTint) : []),
    ...(question === undefined ? [] : labelled(pen, t(BRIEF_WORDS.question()), paragraph(pen, question, TYPES.question, width))),
    ...(answer === undefined
      ? []
      : boxed(
          pen,
          [
            [t(BRIEF_WORDS.answer()), TYPES.label],
            [answer, TYPES.answer],
          ],
          width,
          INKS.accent,
          INKS.tint,
        )),
    ...labelled(
      pen,
      t(BRIEF_WORDS.narrowed()),
      terms.length === 0
        ? paragraph(pen, t(BRIEF_WORDS.whole()), TYPES.cell, width)
        : terms.flatMap(([name, value]) => term(pen, name, value, width)),
    ),
    ...(address === undefined ? [] : labelled(pen, t(BRIEF_WORDS.address()), linked(pen, address, width))),
  ];
}

const labelled = (pen: Pen, label: string, pieces: readonly Piece[]): Piece[] => [
  ...spaced(leading(paragraph(pen, label, TYPES.label, pen.width(label, TYPES.label) + 1)), 13),
  ...spaced(pieces, 1),
];

function term(pen: Pen, name: string, value: string, width: number): Piece[] {
  const part: Part = { tag: 'P' };
  const [first, ...rest] = paragraph(pen, value, TYPES.cell, width, { left: TERM, part });
  const names = linesOf(pen, name, TYPES.small, TERM - 10);
  if (first === undefined) return [];
  const named: Piece = {
    ...first,
    height: Math.max(first.height, rest.length === 0 ? names.length * TYPES.small.leading : 0),
    draw(to, place) {
      to.structure.draw(part, () => {
        for (const [index, line] of names.entries())
          to.write(line, place.left, place.top + index * TYPES.small.leading + baseline(TYPES.cell), TYPES.small);
      });
      first.draw(to, place);
    },
  };
  return [named, ...rest];
}

/** Lines on a tint, with a bar beside them; the box may go on on the next page. */
function boxed(pen: Pen, texts: readonly (readonly [string, Type])[], width: number, bar: string, tint: string): Piece[] {
  const inside = texts.flatMap(([text, type]) => paragraph(pen, text, type, width, { left: BOX.side, right: BOX.side }));
  const ends: Piece = { height: BOX.end, keep: true, draw: () => undefined };
  const framed = [
    ends,
    ...inside.map((piece, index) => ({ ...piece, keep: piece.keep === true || index === 0 || index >= inside.length - 2 })),
    { ...ends, keep: false },
  ];
  const tinted = framed.map((piece) => ({
    ...piece,
    draw(to: Pen, place: { left: number; top: number; width: number }) {
      to.structure.ornament(() => {
        // Half a point more, so that no line shows between two of them.
        to.document.rect(place.left, place.top, width, piece.height + 0.5).fill(tint);
        to.document.rect(place.left, place.top, BOX.bar, piece.height + 0.5).fill(bar);
      });
      piece.draw(to, place);
    },
  }));
  return spaced(tinted, 13);
}

/** As much of the address as can be read; all of it is behind the link. */
const MOST_LETTERS = 160;
function linked(pen: Pen, address: string, width: number): Piece[] {
  const plain = plainText(address);
  const shown = plain.length > MOST_LETTERS ? `${plain.slice(0, MOST_LETTERS)}…` : plain;
  const type = { ...TYPES.cell, colour: INKS.accent };
  return paragraph(pen, shown, type, width).map((piece) => ({
    ...piece,
    draw(to, place) {
      piece.draw(to, place);
      to.document.link(place.left, place.top, place.width, piece.height, address);
    },
  }));
}
