import type { Text } from '../../../model/text.ts';

export type Cell = string | number | boolean | undefined;

/** A column of a table, and an attribute of a node or link in a graph file. */
export interface Column<Entry> {
  readonly id: string;
  readonly holds: 'text' | 'number' | 'boolean';
  readonly means: Text;
  /** In characters, for those who show it. */
  readonly width: number;
  /** Whether long text goes on in the next line of its cell. */
  readonly wraps?: true;
  read(entry: Entry): Cell;
}

const BETWEEN = ' | ';

/** Several values in one cell, which can be told apart again. */
export const listed = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.map((value) => value.replaceAll('|', '¦')).join(BETWEEN);
