import type { TextStyle } from '../pictures/pdf/pen.ts';

/** A4 in points. */
const [SHORT, LONG] = [595.28, 841.89];
const MARGIN = { side: 56, top: 66, bottom: 62 };

export type Orientation = 'portrait' | 'landscape';

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the text stands. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly measure: number;
}

const sheet = (width: number, height: number): Sheet => ({
  width,
  height,
  left: MARGIN.side,
  top: MARGIN.top,
  bottom: height - MARGIN.bottom,
  measure: width - 2 * MARGIN.side,
});

export const SHEETS: Readonly<Record<Orientation, Sheet>> = { portrait: sheet(SHORT, LONG), landscape: sheet(LONG, SHORT) };

export const room = ({ top, bottom }: Sheet): number => bottom - top;

export const INKS = {
  text: '#1b2733',
  faint: '#59636e',
  accent: '#1d4e74',
  tint: '#eef3f7',
  rule: '#d5dce2',
  warning: '#9a3412',
  warningTint: '#fdf1e7',
} as const;

/** A style of text, and how far apart its lines stand. */
export interface Type extends TextStyle {
  readonly leading: number;
}

export const TYPES = {
  title: { size: 21, bold: true, colour: INKS.text, leading: 29 },
  heading: { size: 13, bold: true, colour: INKS.text, leading: 19 },
  question: { size: 11.5, colour: INKS.text, leading: 18 },
  answer: { size: 12, colour: INKS.text, leading: 19.5 },
  label: { size: 8.5, bold: true, colour: INKS.accent, leading: 13 },
  body: { size: 10, colour: INKS.text, leading: 16.5 },
  cell: { size: 9, colour: INKS.text, leading: 13.5 },
  columnName: { size: 8.5, bold: true, colour: INKS.faint, leading: 13 },
  small: { size: 8.5, colour: INKS.faint, leading: 13 },
  running: { size: 8, colour: INKS.faint, leading: 12 },
} as const satisfies Record<string, Type>;

/** Where the letters stand on a line of this height. */
export const baseline = ({ size, leading }: Type): number => leading / 2 + size * 0.36;
