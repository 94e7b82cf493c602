import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeEntry, ChangeSet, RECORD_KINDS, type RecordKind } from '../../../model/change.ts';
import type { SourceId } from '../../../model/ids.ts';
import type { CommitOptions, Committed, Store } from '../store.ts';
import { Turns } from '../turns.ts';
import { Database } from './database.ts';
import { allEvents, allRecords, eventsOf, factsOf, figuresOf, readRecords } from './readRecords.ts';
import { openScan, refsCiting } from './scan.ts';
import { migrate } from './schema.ts';
import { keepView, viewOf } from './views.ts';
import { findWords } from './wordIndex.ts';
import { Writer } from './writer.ts';

/** Where the graph is kept when nothing else is asked for. */
const fileIn = (dataDir: string): string => join(dataDir, 'deltaweave.db');

const LOG_AT_ONCE = 100;

/** The store in one SQLite file. Reads have a connection of their own, so that they never see a change before it is committed. */
export function openEmbeddedStore(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true });
  const file = fileIn(dataDir);
  const writing = new Database(file, { readonly: false });
  migrate(writing, file);
  const reading = new Database(file, { readonly: true });
  const turns = new Turns();
  const revision = (): number => reading.number('SELECT coalesce(max(revision), 0) FROM change');
  const counts = atEachRevision(revision, () => countRecords(reading));
  const factCounts = atEachRevision(revision, () => countFacts(reading));

  return {
    engine: 'embedded',
    version: async () => `SQLite ${String(reading.row('SELECT sqlite_version()')?.[0])}`,
    revision: async () => revision(),
    counts: async () => counts(),
    nodes: async (ids) => readRecords(reading, 'node', 'id', ids),
    links: async (ids) => readRecords(reading, 'link', 'id', ids),
    nodesByRef: async (refs) => readRecords(reading, 'node', 'ref', refs),
    linksByRef: async (refs) => readRecords(reading, 'link', 'ref', refs),
    sources: async (ids) => (ids === undefined ? allRecords(reading, 'source') : readRecords(reading, 'source', 'id', ids)),
    figuresOf: async (subjects) => figuresOf(reading, subjects),
    eventsOf: async (actor) => eventsOf(reading, actor),
    events: async () => allEvents(reading),
    factsOf: async (source, page) => factsOf(reading, source, page),
    refsCiting: (kind, sources) => refsCiting(reading, kind, sources),
    factCounts: async () => factCounts(),
    search: async (typed, limit) => readRecords(reading, 'node', 'ref', findWords(reading, typed, limit)),
    scan: async () => openScan(new Database(file, { readonly: true })),
    commit: (change, options) => turns.take(async () => commit(writing, ChangeSet.parse(change), options)),
    load: (changes, options) => turns.take(() => load(writing, changes, options)),
    changes: (since) => changesSince(reading, since),
    keepView: (view) => turns.take(async () => keepView(writing, view)),
    view: async (id) => viewOf(reading, id),
    viewCount: async () => reading.number('SELECT count(*) FROM view'),
    async close() {
      await turns.take(async () => {
        reading.close();
        writing.close();
      });
    },
  };
}

function commit(database: Database, change: ChangeSet, options: CommitOptions): Committed {
  database.exec('BEGIN IMMEDIATE');
  try {
    const before = database.number('SELECT coalesce(max(revision), 0) FROM change');
    const writer = new Writer(database, before + 1, options.ifUnchangedSince ?? Number.MAX_SAFE_INTEGER);
    writer.write(change);
    writer.flush();
    const changed = writer.log.length > 0;
    if (changed) writeLog(database, before + 1, options, { bulk: false, records: writer.log });
    database.exec('COMMIT');
    return { revision: changed ? before + 1 : before, changed, ...writer.committed() };
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** One transaction however large: a process that dies in the middle leaves the file as it was. */
async function load(database: Database, changes: AsyncIterable<ChangeSet>, options: CommitOptions): Promise<number> {
  database.exec('BEGIN IMMEDIATE');
  try {
    const revision = database.number('SELECT coalesce(max(revision), 0) FROM change') + 1;
    const writer = new Writer(database, revision, Number.MAX_SAFE_INTEGER);
    for await (const change of changes) {
      writer.write(change);
      writer.flush(true);
      writer.forget();
    }
    writer.flush();
    writeLog(database, revision, options, { bulk: true, records: [] });
    database.exec('COMMIT');
    return revision;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function writeLog(
  database: Database,
  revision: number,
  { author, reason }: CommitOptions,
  { bulk, records }: Pick<ChangeEntry, 'bulk' | 'records'>,
): void {
  database.run('INSERT INTO change (revision, at, author, reason, bulk, records) VALUES (?, ?, ?, ?, ?, ?)', [
    revision,
    new Date().toISOString(),
    author,
    reason,
    bulk ? 1 : 0,
    JSON.stringify(records),
  ]);
}

async function* changesSince(database: Database, since: number): AsyncIterable<ChangeEntry> {
  for (let last = since; ; ) {
    const rows = database.rows(
      'SELECT revision, at, author, reason, bulk, records FROM change WHERE revision > ? ORDER BY revision LIMIT ?',
      [last, LOG_AT_ONCE],
    );
    for (const [revision, at, author, reason, bulk, records] of rows) {
      yield ChangeEntry.parse({ revision, at, author, reason, bulk: bulk === 1, records: JSON.parse(String(records)) });
      last = Number(revision);
    }
    if (rows.length < LOG_AT_ONCE) return;
  }
}

const countRecords = (database: Database): Record<RecordKind, number> => {
  const [source = 0, node = 0, link = 0, figure = 0, event = 0] = RECORD_KINDS.map((kind) =>
    database.number(`SELECT count(*) FROM ${kind}`),
  );
  return { source, node, link, figure, event };
};

const countFacts = (database: Database): ReadonlyMap<SourceId, number> =>
  new Map(
    database
      .rows('SELECT source.id, count(*) FROM citation JOIN source ON source.ref = citation.source GROUP BY source.ref')
      .map(([id, count]) => [id as SourceId, Number(count)]),
  );

/** Counting millions of rows takes a while, and nothing changes between two revisions. */
function atEachRevision<Result>(revision: () => number, compute: () => Result): () => Result {
  let known: { revision: number; result: Result } | null = null;
  return () => {
    const now = revision();
    if (known?.revision !== now) known = { revision: now, result: compute() };
    return known.result;
  };
}
