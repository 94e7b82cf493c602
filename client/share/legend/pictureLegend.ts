import type { DrawingMark } from '../../../model/drawing.ts';
import { textWidth } from '../../canvas/labels.ts';
import { type Point, placed } from '../../canvas/picture/shapes.ts';

export interface LegendLayer {
  readonly name: string;
  readonly colour: string;
  readonly dash: readonly number[];
}

export interface LegendKind {
  readonly name: string;
  readonly colour: string;
  readonly outline: readonly Point[];
}

/** What a picture says beside what it shows. */
export interface PictureLegend {
  readonly title: string;
  readonly layers: readonly LegendLayer[];
  readonly kinds: readonly LegendKind[];
  /** How many of how many, filters, what could not be shown. */
  readonly lines: readonly string[];
  /** When, on which data, and where it opens again. */
  readonly foot: readonly string[];
}

export interface LegendInks {
  readonly ink: string;
  readonly faint: string;
}

const MARGIN = 16;
const TITLE = 17;
const TEXT = 12;
const ROW = 20;
const GAP = 18;
const SIGN = { layer: 40, kind: 18 };

/** The title, over the picture. */
export function titleMarks(title: string, width: number, { ink }: LegendInks): { marks: DrawingMark[]; height: number } {
  if (title === '') return { marks: [], height: 0 };
  const lines = wrapped(title, TITLE, width - 2 * MARGIN);
  const marks = lines.map(
    (text, at): DrawingMark => ({
      mark: 'label',
      x: MARGIN,
      y: MARGIN + TITLE * (0.88 + 1.35 * at),
      text,
      size: TITLE,
      bold: true,
      colour: ink,
    }),
  );
  return { marks, height: Math.round(1.6 * MARGIN + TITLE * (0.88 + 1.35 * (lines.length - 1))) };
}

/** Signs in rows as wide as the picture, then lines of text; from a height on. */
export function legendMarks(legend: Omit<PictureLegend, 'title'>, width: number, from: number, inks: LegendInks) {
  const marks: DrawingMark[] = [];
  let y = from + MARGIN + TEXT / 2;
  for (const items of [legend.layers.map(layerItem), legend.kinds.map(kindItem)]) {
    let x = MARGIN;
    for (const { sign, text, room } of items) {
      const wide = room + textWidth(text, TEXT);
      if (x > MARGIN && x + wide > width - MARGIN) [x, y] = [MARGIN, y + ROW];
      marks.push(...sign(x, y), { mark: 'label', x: x + room, y: y + 0.37 * TEXT, text, size: TEXT, colour: inks.ink });
      x += wide + GAP;
    }
    if (items.length > 0) y += ROW;
  }
  const told = [...legend.lines.map((text) => ({ text, colour: inks.ink })), ...legend.foot.map((text) => ({ text, colour: inks.faint }))];
  for (const { text, colour } of told) {
    for (const line of wrapped(text, TEXT, width - 2 * MARGIN)) {
      marks.push({ mark: 'label', x: MARGIN, y: y + 0.37 * TEXT, text: line, size: TEXT, colour });
      y += 0.9 * ROW;
    }
  }
  return { marks, height: Math.round(y - from + MARGIN - ROW / 2) };
}

interface Item {
  readonly text: string;
  readonly room: number;
  sign(x: number, y: number): DrawingMark[];
}

const layerItem = ({ name, colour, dash }: LegendLayer): Item => ({
  text: name,
  room: SIGN.layer,
  sign: (x, y) => [
    {
      mark: 'path',
      points: [
        [x, y],
        [x + 34, y],
      ],
      stroke: colour,
      width: 4,
      ...(dash.length > 0 && { dash: [...dash] }),
    },
  ],
});

const kindItem = ({ name, colour, outline }: LegendKind): Item => ({
  text: name,
  room: SIGN.kind,
  sign: (x, y) => [
    { mark: 'path', points: placed(outline, x + 6, y, 5.5).map(([right, down]) => [right, down]), closed: true, fill: colour },
  ],
});

const MOST_LETTERS = 180;

/** Breaks between words, and anywhere between Han characters or in what is longer than a line. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]{1,24}|\s+/gu) ??
    []) {
    const isFull = line !== '' && (textWidth(line + piece, size) > width || line.length + piece.length > MOST_LETTERS);
    if (isFull) lines.push(line.trimEnd());
    line = isFull ? piece.trimStart() : line + piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
