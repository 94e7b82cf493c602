import type { DataTable } from '../brief/tablesIn.ts';

/** Spreadsheets take what begins like this for a formula, in full width too: an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A number is one, with a sign as without. */
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/** A table for spreadsheets: with the mark by which they know UTF-8. */
export const csvOf = ({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(value: string): string {
  const harmless = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
