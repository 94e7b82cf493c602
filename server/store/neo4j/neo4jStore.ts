import { ChangeEntry, ChangeSet } from '../../../model/change.ts';
import type { SourceId } from '../../../model/ids.ts';
import type { Node } from '../../../model/node.ts';
import type { Neo4jConfig } from '../../config.ts';
import { type CommitOptions, type Committed, type Fact, type Page, type PageRequest, type Store, StoreError } from '../store.ts';
import { Turns } from '../turns.ts';
import { type Ask, Connection, type Row } from './connection.ts';
import { cypher, schemaStatements } from './queries.ts';
import { openScan } from './scan.ts';
import { nameQuery, wordQuery } from './search.ts';
import { Writer } from './writer.ts';

const LOG_AT_ONCE = 100;
const FACT_KINDS = ['node', 'link', 'figure', 'event'] as const;

/** The store on a Neo4j server. Opening does not wait for the server; the first call that reaches it prepares the database. */
export function openNeo4jStore(config: Neo4jConfig): Store {
  const connection = new Connection(config);
  const turns = new Turns();
  let prepared: Promise<void> | null = null;
  const ready = (): Promise<void> => {
    prepared ??= prepare(connection).catch((error: unknown) => {
      prepared = null;
      throw error;
    });
    return prepared;
  };
  const read = async <Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> => {
    await ready();
    return connection.read(work);
  };
  const bodies = async <Fact>(name: string, parameters: Record<string, unknown> = {}): Promise<Fact[]> =>
    (await read((ask) => ask(name, parameters))).map((row) => bodyOf<Fact>(row));
  const byKey = async <Fact>(name: string, key: 'id' | 'ref', wanted: readonly (string | number)[]): Promise<Fact[]> => {
    if (wanted.length === 0) return [];
    const rows = await read((ask) => ask(name, { [`${key}s`]: [...new Set(wanted)] }));
    const found = new Map(rows.map((row) => [row[key], row]));
    return wanted.flatMap((one) => {
      const row = found.get(one);
      return row === undefined ? [] : [bodyOf<Fact>(row)];
    });
  };

  return {
    engine: 'neo4j',
    version: async () => `Neo4j ${String((await read((ask) => ask('version')))[0]?.version)}`,
    revision: async () => Number((await read((ask) => ask('revision')))[0]?.revision ?? 0),
    counts: async () => countsOf((await read((ask) => ask('counts')))[0] ?? {}),
    nodes: (ids) => byKey('nodes-by-id', 'id', ids),
    links: (ids) => byKey('links-by-id', 'id', ids),
    nodesByRef: (refs) => byKey('nodes-by-ref', 'ref', refs),
    linksByRef: (refs) => byKey('links-by-ref', 'ref', refs),
    sources: (ids) => (ids === undefined ? bodies('sources') : byKey('sources-by-id', 'id', ids)),
    figuresOf: (subject) => bodies('figures-of', { subject }),
    eventsOf: (actor) => bodies('events-of', { actor }),
    events: () => bodies('events'),
    factsOf: (source, page) => read((ask) => factsOf(ask, source, page)),
    factCounts: async () => factCounts(await read((ask) => ask('fact-counts'))),
    search: (typed, limit) => read((ask) => find(ask, typed, limit)),
    async scan() {
      await ready();
      return openScan(connection);
    },
    commit: (change, options) =>
      turns.take(async () => {
        await ready();
        const checked = ChangeSet.parse(change);
        return connection.write((ask) => commit(ask, checked, options));
      }),
    load: (changes, options) =>
      turns.take(async () => {
        await ready();
        return load(connection, changes, options);
      }),
    async *changes(since) {
      for (let last = since; ; ) {
        const rows = await read((ask) => ask('changes', { since: last, limit: LOG_AT_ONCE }));
        for (const row of rows) {
          const entry = ChangeEntry.parse({ ...row, records: JSON.parse(String(row.records)) });
          yield entry;
          last = entry.revision;
        }
        if (rows.length < LOG_AT_ONCE) return;
      }
    },
    close: () => connection.close(),
  };
}

/** Constraints, indexes, the Graph node; and what a load that died has left is swept away. */
async function prepare(connection: Connection): Promise<void> {
  for (const statement of schemaStatements()) await connection.alone(statement);
  const [graph] = await connection.read((ask) => ask('revision'));
  const loading = (await connection.write((ask) => ask('lock')))[0]?.loading ?? null;
  if (loading !== null) await sweep(connection, Number(graph?.revision ?? 0));
}

async function sweep(connection: Connection, revision: number): Promise<void> {
  await connection.alone(cypher('sweep-links'), { revision });
  await connection.alone(cypher('sweep-records'), { revision });
  await connection.write(async (ask) => {
    const counters = await lock(ask, { evenLoading: true });
    await ask('unlock', { ...counters, loading: null });
  });
}

async function lock(ask: Ask, { evenLoading = false } = {}): Promise<{ revision: number; lastNodeRef: number; lastLinkRef: number }> {
  const [graph = {}] = await ask('lock');
  if (!evenLoading && (graph.loading ?? null) !== null) {
    throw new StoreError('unavailable', 'The database is being filled. Try again when that has ended.');
  }
  return { revision: Number(graph.revision), lastNodeRef: Number(graph.lastNodeRef), lastLinkRef: Number(graph.lastLinkRef) };
}

async function commit(
  ask: Ask,
  change: ChangeSet,
  { author, reason, ifUnchangedSince = Number.MAX_SAFE_INTEGER }: CommitOptions,
): Promise<Committed> {
  const counters = await lock(ask);
  const revision = counters.revision + 1;
  const writer = new Writer(ask, { ...counters, revision }, ifUnchangedSince);
  await writer.write(change);
  const changed = writer.log.length > 0;
  if (changed)
    await ask('put-change', { revision, at: new Date().toISOString(), author, reason, bulk: false, records: JSON.stringify(writer.log) });
  const { lastNodeRef, lastLinkRef } = writer;
  await ask('unlock', { revision: changed ? revision : counters.revision, lastNodeRef, lastLinkRef, loading: null });
  return { revision: changed ? revision : counters.revision, changed, ...writer.committed() };
}

/** A transaction for each part, as millions of records do not fit into one; until the last, the revision does not move and others wait. */
async function load(connection: Connection, changes: AsyncIterable<ChangeSet>, { author, reason }: CommitOptions): Promise<number> {
  const before = await connection.write(async (ask) => {
    const counters = await lock(ask);
    await ask('unlock', { ...counters, loading: counters.revision + 1 });
    return counters.revision;
  });
  try {
    for await (const change of changes) {
      await connection.write(async (ask) => {
        const counters = await lock(ask, { evenLoading: true });
        const writer = new Writer(ask, { ...counters, revision: before + 1 }, Number.MAX_SAFE_INTEGER);
        await writer.write(change);
        await ask('unlock', { revision: before, lastNodeRef: writer.lastNodeRef, lastLinkRef: writer.lastLinkRef, loading: before + 1 });
      });
    }
    await connection.write(async (ask) => {
      const counters = await lock(ask, { evenLoading: true });
      await ask('put-change', { revision: before + 1, at: new Date().toISOString(), author, reason, bulk: true, records: '[]' });
      await ask('unlock', { ...counters, revision: before + 1, loading: null });
    });
    return before + 1;
  } catch (error) {
    await sweep(connection, before);
    throw error;
  }
}

/** Whole names and beginnings first, then words within; misspellings only when nothing else is found. */
async function find(ask: Ask, typed: string, limit: number): Promise<Node[]> {
  const found = new Map<string, Node>();
  const take = async (name: string, parameters: Record<string, unknown> | null): Promise<void> => {
    if (parameters === null) return;
    for (const row of await ask(name, { ...parameters, limit })) {
      const node = bodyOf<Node>(row);
      found.set(node.id, node);
    }
  };
  const query = (misspelt: boolean) => {
    const text = wordQuery(typed, { misspelt });
    return text === null ? null : { query: text };
  };
  await take('find-names', nameQuery(typed));
  await take('find-names', nameQuery(typed.replaceAll(/\s/g, '')));
  await take('find-words', query(false));
  if (found.size === 0) await take('find-words', query(true));
  return [...found.values()].slice(0, limit);
}

async function factsOf(ask: Ask, source: SourceId, { limit, after }: PageRequest): Promise<Page<Fact>> {
  const [, kind = '-1', id = ''] = /^(\d)\.(.+)$/.exec(after ?? '') ?? [];
  const rows = await ask('facts-of', { source, kind: Number(kind), id, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.flatMap((row) => {
      const fact = FACT_KINDS[Number(row.kind)];
      return fact === undefined ? [] : [{ kind: fact, record: bodyOf(row) } as Fact];
    }),
    total: factCounts(await ask('fact-counts')).get(source) ?? 0,
    next: rows.length > limit && last !== undefined ? `${String(last.kind)}.${String(last.id)}` : null,
  };
}

const factCounts = (rows: readonly Row[]): Map<SourceId, number> => new Map(rows.map((row) => [row.id as SourceId, Number(row.facts)]));

const countsOf = (row: Row) => ({
  source: Number(row.source),
  node: Number(row.node),
  link: Number(row.link),
  figure: Number(row.figure),
  event: Number(row.event),
});

/** What is in the database was checked when it was put there. */
const bodyOf = <Fact>(row: Row): Fact => JSON.parse(String(row.body)) as Fact;
