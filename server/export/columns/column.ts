import type { Text } from '../../../model/text.ts';

export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column of a table, and an attribute of a node or link in a graph file. */
export interface Column<Entry> {
  readonly id: string;
  readonly holds: 'text' | 'number' | 'boolean' | 'list';
  readonly means: Text;
  /** In characters, for those who show it. */
  readonly width: number;
  /** Whether long text goes on in the next line of its cell. */
  readonly wraps?: true;
  read(entry: Entry): Cell;
}

const BETWEEN = ' | ';

/** For forms that know no lists: several values in one text, which can be told apart again. */
export function flat(cell: Cell): Exclude<Cell, readonly string[]> {
  if (typeof cell !== 'object') return cell;
  return cell.length === 0 ? undefined : cell.map((value) => value.replaceAll('|', '¦')).join(BETWEEN);
}
