import { type Cell, flat } from '../columns/column.ts';
import { withoutControls } from '../withoutControls.ts';

/** A row of RFC 4180. */
export const row = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

/** What stands in a row as it is: most cells of a large table are looked at only once. */
const PLAIN = /^[\w\p{Script=Han}](?:[\w \p{Script=Han}.:;()/，。、（）：；—-]*[\w\p{Script=Han}.:;()/，。、（）：；—-])?$/u;

function written(given: Cell): string {
  const cell = flat(given);
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  if (PLAIN.test(cell)) return cell;
  const text = harmless(withoutControls(cell));
  return /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What spreadsheets take for the beginning of a formula, in full width too, as East Asian keyboards write it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
