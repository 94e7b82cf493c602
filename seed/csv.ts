import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const DATA = new URL('./data/', import.meta.url);

export type Row = Readonly<Record<string, string>>;

/** The rows of a data file by column name; blank cells are empty strings. */
export function readCsv(path: string): Row[] {
  return parse<Record<string, string>>(readFileSync(new URL(path, DATA)), { columns: true, bom: true });
}

/** One JSON object a line; a file that is not there has no lines. */
export function readJsonLines(path: string): unknown[] {
  return readFileSync(new URL(path, DATA), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));

/** The cell, which must be there. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`There is no column ${column}`);
  return value.trim();
}

export const optional = (row: Row, column: string): string | undefined => cell(row, column) || undefined;
