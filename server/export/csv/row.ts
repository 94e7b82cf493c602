import { type Cell, flat } from '../columns/column.ts';
import { withoutControls } from '../withoutControls.ts';

/** A row of RFC 4180. */
export const row = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

function written(given: Cell): string {
  const cell = flat(given);
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = harmless(withoutControls(cell));
  return /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for the beginning of a formula, in full width too, as East Asian keyboards write it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
