import type { Column } from '../columns/column.ts';
import { BETWEEN, rowsLiteral } from './literal.ts';

export type Property<Entry> = Pick<Column<Entry>, 'id' | 'holds' | 'read'>;

/** The entries as rows `c`, whose cells are what `read` makes of each, or null. */
export const unwind = <Entry>(entries: readonly Entry[], properties: readonly Property<Entry>[]): string =>
  `UNWIND split(${rowsLiteral(entries.map((entry) => properties.map(({ read }) => read(entry))))}, '${BETWEEN.rows}') AS line\n` +
  `WITH [cell IN split(line, '${BETWEEN.cells}') | CASE cell WHEN '' THEN null ELSE cell END] AS c\n`;

/** `n.name_zh = c[4]` and so on, for all properties from a place on. */
export const assignments = (variable: string, properties: readonly Property<never>[], first: number): string =>
  properties
    .slice(first)
    .map(({ id, holds }, at) => `${variable}.\`${id}\` = ${AS[holds](`c[${first + at}]`)}`)
    .join(', ');

const AS: Readonly<Record<Property<never>['holds'], (cell: string) => string>> = {
  text: (cell) => cell,
  number: (cell) => `toFloat(${cell})`,
  boolean: (cell) => `toBoolean(${cell})`,
  list: (cell) => `split(${cell}, '${BETWEEN.values}')`,
};

/** Nodes with an id in their first property. */
export function mergeNodes<Entry>(
  label: string,
  entries: readonly Entry[],
  properties: readonly Property<Entry>[],
  second?: string,
): string {
  if (entries.length === 0) return '';
  const labelled = second === undefined ? '' : `n:${second}, `;
  return `${unwind(entries, properties)}MERGE (n:${label} {id: c[0]}) SET ${labelled}${assignments('n', properties, 1)};\n`;
}

/** Relationships with an id, the id of their start and that of their end in the first three properties. */
export const mergeRelationships = <Entry>(type: string, entries: readonly Entry[], properties: readonly Property<Entry>[]): string =>
  `${unwind(entries, properties)}MATCH (a:Node {id: c[1]}) MATCH (b:Node {id: c[2]})\n` +
  `MERGE (a)-[r:${type} {id: c[0]}]->(b) SET ${assignments('r', properties, 3)};\n`;
