import type { ChangeSet } from '../../../model/change.ts';
import { type CommitOptions, type Committed, StoreError } from '../store.ts';
import type { Ask, Connection } from './connection.ts';
import { cypher, schemaStatements } from './queries.ts';
import { Writer } from './writer.ts';

/** Constraints, indexes, the Graph node; and what a load that died has left is swept away. */
export async function prepare(connection: Connection): Promise<void> {
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

export async function commit(
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
export async function load(connection: Connection, changes: AsyncIterable<ChangeSet>, { author, reason }: CommitOptions): Promise<number> {
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
