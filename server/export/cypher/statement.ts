import type { Column } from '../columns/column.ts';
import { BETWEEN, rowsLiteral } from './literal.ts';

export type Property<Entry> = Pick<Column<Entry>, 'id' | 'holds' | 'read'>;

/** The entries as rows `c`, whose cells are what `read` makes of each, or null. */
const unwind = <Entry>(entries: readonly Entry[], properties: readonly Property<Entry>[]): string =>
  `UNWIND split(${rowsLiteral(entries.map((entry) => properties.map(({ read }) => read(entry))))}, '${BETWEEN.rows}') AS line\n` +
  `WITH [cell IN split(line, '${BETWEEN.cells}') | CASE cell WHEN '' THEN null ELSE cell END] AS c\n`;

/** `n.name_zh = c[4]` and so on, for all properties from a place on. */
const assignments = (variable: string, properties: readonly Property<never>[], first: number): string =>
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
export const mergeNodes = <Entry>(label: string, entries: readonly Entry[], properties: readonly Property<Entry>[]): string =>
  entries.length === 0 ? '' : `${unwind(entries, properties)}MERGE (n:${label} {id: c[0]}) SET ${assignments('n', properties, 1)};\n`;

/** A second label for nodes that are there. It cannot come from a row, so each has a statement of its own, which is planned in no time. */
export const labelNodes = (label: string, ids: readonly string[]): string =>
  `UNWIND split(${rowsLiteral(ids.map((id) => [id]))}, '${BETWEEN.rows}') AS id MATCH (n:Node {id: id}) SET n:${label};\n`;

/** Links with an id, the id of their start and that of their end in the first three properties. */
export const mergeLinks = <Entry>(entries: readonly Entry[], properties: readonly Property<Entry>[]): string =>
  entries.length === 0
    ? ''
    : `${unwind(entries, properties)}MATCH (a:Node {id: c[1]}) MATCH (b:Node {id: c[2]})\n` +
      `MERGE (a)-[r:LINK {id: c[0]}]->(b) SET ${assignments('r', properties, 3)};\n`;
