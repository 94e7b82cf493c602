import LineBreaker from 'linebreak';
import { plainText } from '../pictures/fonts/plainText.ts';
import type { Part } from '../pictures/pdf/part.ts';
import type { Pen, TextStyle } from '../pictures/pdf/pen.ts';
import type { Piece } from './piece.ts';
import { baseline, type Type } from './sheet.ts';

/** The text in lines of this width, broken where its writing allows. */
export function linesOf(pen: Pen, text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const turn = (): void => {
    lines.push(line.trimEnd());
    line = '';
    filled = 0;
  };
  for (const part of partsOf(plainText(text))) {
    const visible = pen.width(part.trimEnd(), style);
    if (line !== '' && filled + visible > width) turn();
    for (const piece of visible > width ? cut(pen, part, style, width) : [part]) {
      const wide = pen.width(piece, style);
      if (line !== '' && filled + pen.width(piece.trimEnd(), style) > width) turn();
      line += piece;
      filled += wide;
    }
  }
  if (line !== '') turn();
  return lines;
}

function* partsOf(text: string): Generator<string> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null && next !== undefined; next = breaker.nextBreak()) {
    yield text.slice(from, next.position);
    from = next.position;
  }
}

/** An address or a number that is longer than a line. */
function cut(pen: Pen, part: string, style: TextStyle, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let filled = 0;
  for (const character of part) {
    const wide = pen.width(character, style);
    if (piece !== '' && filled + wide > width) {
      pieces.push(piece);
      piece = '';
      filled = 0;
    }
    piece += character;
    filled += wide;
  }
  return [...pieces, piece];
}

/** One line, with what does not fit left out and said to be. */
export function shortened(pen: Pen, text: string, style: TextStyle, width: number): string {
  const plain = plainText(text);
  if (pen.width(plain, style) <= width) return plain;
  const [first = ''] = linesOf(pen, plain, style, width - pen.width('…', style));
  return `${first}…`;
}

/** Where the lines begin and end, and what they are to the document. */
interface Setting {
  readonly left?: number;
  readonly right?: number;
  readonly part?: Part;
}

/** A paragraph, of which no line stands alone at the head or foot of a page. */
export function paragraph(
  pen: Pen,
  text: string,
  type: Type,
  width: number,
  { left = 0, right = 0, part = { tag: 'P' } }: Setting = {},
): Piece[] {
  const lines = linesOf(pen, text, type, width - left - right);
  return lines.map((line, index) => ({
    height: type.leading,
    keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    draw(to, place) {
      to.structure.draw(part, () => to.write(line, place.left + left, place.top + baseline(type), type));
    },
  }));
}
