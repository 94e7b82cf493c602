import type { Cell } from '../columns/column.ts';
import { withoutControls } from '../withoutControls.ts';

/**
 * Between rows, cells and values stand characters that no text of ours has, once it is without controls. In Cypher each is written as an
 * escape of its own.
 */
export const BETWEEN = { rows: '\\f', cells: '\\b', values: '\\u001F' } as const;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Rows of cells as one text in quotes. As one value it is read in no time, where Neo4j plans anew for each list that is written out.
 * Some versions read `\u0027` as a quote wherever it stands, even after another backslash: so in what comes from the graph no u ever follows a
 * backslash, the text is put together from two instead.
 */
export const rowsLiteral = (rows: readonly (readonly Cell[])[]): string =>
  `'${rows.map((cells) => cells.map(cellLiteral).join(BETWEEN.cells)).join(BETWEEN.rows)}'`;

function cellLiteral(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.map(escaped).join(BETWEEN.values) : escaped(String(cell));
}

const escaped = (text: string): string =>
  withoutControls(text)
    .replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character] ?? '')
    .replace(/\\([uU])/g, "\\' + '$1");
