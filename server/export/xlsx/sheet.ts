import { type Cell, type Column, flat } from '../columns/column.ts';
import { XML_DECLARATION, xml } from '../xml/xml.ts';
import { STYLE } from './parts.ts';

/** What one cell holds; Excel refuses a file with more. */
const MOST_CHARACTERS = 32_767;

/** Counts what had to be cut, so that the file can say so. */
export interface CutCells {
  count: number;
}

/** A sheet row by row: a frozen row of headings with a filter on each column, then the records. */
export async function* sheet<Entry>(
  columns: readonly Column<Entry>[],
  blocks: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>,
  cut: CutCells,
): AsyncIterable<string> {
  yield `${XML_DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${VIEW}`;
  yield `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
  const letters = columns.map((_column, at) => columnLetters(at));
  const headings = columns.map(({ id }, at) => `<c r="${letters[at]}1" s="${STYLE.heading}" t="inlineStr"><is><t>${xml(id)}</t></is></c>`);
  yield `<sheetData><row r="1">${headings.join('')}</row>`;
  let last = 1;
  for await (const entries of blocks) {
    const rows = entries.map((entry) => {
      last += 1;
      const cells = columns.map((column, at) => cellXml(`${letters[at]}${last}`, column, column.read(entry), cut));
      return `<row r="${last}">${cells.join('')}</row>`;
    });
    yield rows.join('');
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${last}"/></worksheet>`;
}

const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function cellXml(place: string, { wraps }: Pick<Column<never>, 'wraps'>, given: Cell, cut: CutCells): string {
  const cell = flat(given);
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const style = FORMULA.test(cell) ? STYLE.quoted : wraps ? STYLE.wrapped : STYLE.plain;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(literal(fitting(cell, cut)))}</t></is></c>`;
}

/** A cell of text is never run, but it would be once somebody edits it: as if typed after an apostrophe, it stays text. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** What looks like Excel's own escape for a character must not be read as one. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function fitting(text: string, cut: CutCells): string {
  if (text.length <= MOST_CHARACTERS) return text;
  cut.count += 1;
  return `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

/** A to Z, then AA. */
function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
