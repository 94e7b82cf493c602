import type { RecordKind } from '../../../model/change.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Source } from '../../../model/source.ts';
import type { Fact, Page, PageRequest } from '../store.ts';
import type { Database, SqlRow } from './database.ts';

interface RecordOf {
  source: Source;
  node: Node;
  link: Link;
  figure: Figure;
  event: HistoryEvent;
}

/** The kinds of fact that cite sources; a position here is the code in the citation table. */
export const FACT_KINDS = ['node', 'link', 'figure', 'event'] as const satisfies readonly RecordKind[];
export type FactKind = (typeof FACT_KINDS)[number];

/** Records by ids or refs in the order asked for; unknown ones are left out. The list travels as one JSON value. */
export function readRecords<Kind extends RecordKind>(
  database: Database,
  kind: Kind,
  column: 'id' | 'ref',
  wanted: readonly (string | number)[],
): RecordOf[Kind][] {
  const rows = database.rows(
    `SELECT ${kind}.body FROM json_each(?) AS wanted JOIN ${kind} ON ${kind}.${column} = wanted.value ORDER BY wanted.key`,
    [JSON.stringify(wanted)],
  );
  return rows.map((row) => bodyOf(kind, row));
}

export function allRecords<Kind extends RecordKind>(database: Database, kind: Kind): RecordOf[Kind][] {
  return database.rows(`SELECT body FROM ${kind} ORDER BY id`).map((row) => bodyOf(kind, row));
}

export const figuresOf = (database: Database, subjects: readonly string[]): Figure[] =>
  database
    .rows(
      'SELECT body FROM figure WHERE subject IN (SELECT ref FROM node JOIN json_each(?) AS wanted ON node.id = wanted.value) ORDER BY id',
      [JSON.stringify(subjects)],
    )
    .map((row) => bodyOf('figure', row));

const BY_DATE = 'ORDER BY begins IS NULL, begins, id';

export const eventsOf = (database: Database, actor: string): HistoryEvent[] =>
  database
    .rows(
      `SELECT body FROM event WHERE ref IN
         (SELECT event FROM event_actor WHERE actor = (SELECT ref FROM node WHERE id = ?)) ${BY_DATE}`,
      [actor],
    )
    .map((row) => bodyOf('event', row));

export const allEvents = (database: Database): HistoryEvent[] =>
  database.rows(`SELECT body FROM event ${BY_DATE}`).map((row) => bodyOf('event', row));

/** Facts by kind and age; the place to go on from is the last one shown. */
export function factsOf(database: Database, source: string, { limit, after }: PageRequest): Page<Fact> {
  const ref = database.number('SELECT ref FROM source WHERE id = ?', [source]);
  const [kind = 0, fact = 0] = (after ?? '').split('.').map(Number);
  const rows = database.rows('SELECT kind, fact FROM citation WHERE source = ? AND (kind, fact) > (?, ?) ORDER BY kind, fact LIMIT ?', [
    ref,
    Number.isInteger(kind) ? kind : 0,
    Number.isInteger(fact) ? fact : 0,
    limit + 1,
  ]);
  const shown = rows.slice(0, limit);
  return {
    items: shown.flatMap((row) => factOf(database, Number(row[0]), Number(row[1]))),
    total: database.number('SELECT count(*) FROM citation WHERE source = ?', [ref]),
    next: rows.length > limit ? (shown.at(-1)?.join('.') ?? null) : null,
  };
}

function factOf(database: Database, code: number, ref: number): Fact[] {
  switch (FACT_KINDS[code]) {
    case 'node':
      return readRecords(database, 'node', 'ref', [ref]).map((record) => ({ kind: 'node', record }));
    case 'link':
      return readRecords(database, 'link', 'ref', [ref]).map((record) => ({ kind: 'link', record }));
    case 'figure':
      return readRecords(database, 'figure', 'ref', [ref]).map((record) => ({ kind: 'figure', record }));
    case 'event':
      return readRecords(database, 'event', 'ref', [ref]).map((record) => ({ kind: 'event', record }));
    default:
      return [];
  }
}

/** What is in the file was checked when it was put there. */
function bodyOf<Kind extends RecordKind>(_kind: Kind, row: SqlRow): RecordOf[Kind] {
  return JSON.parse(String(row[0])) as RecordOf[Kind];
}
