import { ChangeEntry, ChangeSet } from '../../../model/change.ts';
import type { SourceId } from '../../../model/ids.ts';
import type { SharedView } from '../../../model/sharedView.ts';
import type { Neo4jConfig } from '../../config.ts';
import type { Fact, Page, PageRequest, Store } from '../store.ts';
import { Turns } from '../turns.ts';
import { commit, load, prepare } from './commit.ts';
import { type Ask, bodyOf, Connection, type Row } from './connection.ts';
import { openScan } from './scan.ts';
import { find } from './search.ts';

const LOG_AT_ONCE = 100;
const REFS_AT_ONCE = 20_000;
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
    figuresOf: (subjects) => bodies('figures-of', { subjects }),
    eventsOf: (actor) => bodies('events-of', { actor }),
    events: () => bodies('events'),
    factsOf: (source, page) => read((ask) => factsOf(ask, source, page)),
    refsCiting: (kind, sources) => refsCiting(read, `${kind}s-citing`, sources),
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
    async keepView(view) {
      await ready();
      const [row] = await connection.write((ask) => ask('put-view', { id: view.id, body: JSON.stringify(view) }));
      return row === undefined ? view : bodyOf(row);
    },
    view: async (id) => (await bodies<SharedView>('view-by-id', { id }))[0] ?? null,
    viewCount: async () => Number((await read((ask) => ask('view-count')))[0]?.views),
    close: () => connection.close(),
  };
}

async function* refsCiting(
  read: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>,
  name: string,
  sources: readonly SourceId[],
): AsyncIterable<number[]> {
  for (let after = -1; ; ) {
    const rows = await read((ask) => ask(name, { sources, after, limit: REFS_AT_ONCE }));
    const refs = rows.map(({ ref }) => Number(ref));
    yield refs;
    after = refs.at(-1) ?? after;
    if (rows.length < REFS_AT_ONCE) return;
  }
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
