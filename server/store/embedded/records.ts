import type { ChangeEntry, RecordKind } from '../../../model/change.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Citation, Source } from '../../../model/source.ts';
import { canonical } from '../canonical.ts';
import { type NodeRef, StoreError } from '../store.ts';
import type { Database, SqlValue } from './database.ts';
import { FACT_KINDS, type FactKind } from './readRecords.ts';

type Fact = Node | Link | Figure | HistoryEvent;
interface Stored {
  readonly ref: number;
  readonly body: string;
}

/** Rows of records and what they cite, within one transaction: the same for every kind. */
export class Records {
  readonly #database: Database;
  readonly #revision: number;
  readonly #unchangedSince: number;
  readonly log: ChangeEntry['records'] = [];

  constructor(database: Database, revision: number, unchangedSince: number) {
    this.#database = database;
    this.#revision = revision;
    this.#unchangedSince = unchangedSince;
  }

  /** Null when the record is already there, word for word. */
  put(kind: RecordKind, record: Source | Fact, columns: Record<string, SqlValue>): { ref: number; former: string | null } | null {
    const body = canonical(record);
    const stored = this.stored(kind, record.id);
    if (stored?.body === body) return null;
    const fields = { ...columns, body, revision: this.#revision };
    const names = Object.keys(fields);
    const ref =
      stored === null
        ? this.#database.run(`INSERT INTO ${kind} (id, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`, [
            record.id,
            ...Object.values(fields),
          ])
        : stored.ref;
    if (stored !== null) {
      this.#database.run(`UPDATE ${kind} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE ref = ?`, [
        ...Object.values(fields),
        ref,
      ]);
    }
    if (kind !== 'source' && 'citations' in record) this.#cite(kind, ref, record, stored?.body ?? null);
    this.log.push({ kind, id: record.id, op: 'put' });
    return { ref, former: stored?.body ?? null };
  }

  removeFact(kind: FactKind, id: string): number | null {
    const stored = this.stored(kind, id);
    if (stored === null) return null;
    this.#uncite(kind, stored.ref, stored.body);
    this.delete(kind, id, stored.ref);
    return stored.ref;
  }

  delete(kind: RecordKind, id: string, ref: number): void {
    this.#database.run(`DELETE FROM ${kind} WHERE ref = ?`, [ref]);
    this.log.push({ kind, id, op: 'remove' });
  }

  stored(kind: RecordKind, id: string): Stored | null {
    const row = this.#database.row(`SELECT ref, body, revision FROM ${kind} WHERE id = ?`, [id]);
    if (row === undefined) return null;
    if (Number(row[2]) > this.#unchangedSince) {
      throw new StoreError('stale', `${id} was changed after you read it. Read it again and repeat your change.`, { ids: [id] });
    }
    return { ref: Number(row[0]), body: String(row[1]) };
  }

  nodeRef(id: string, of: string): NodeRef {
    const ref = this.#database.row('SELECT ref FROM node WHERE id = ?', [id])?.[0];
    if (ref === undefined)
      throw dangling(`${of} names the node ${id}, which is not in the store. Put the node first, or in the same change.`, id);
    return Number(ref);
  }

  #cite(kind: FactKind, fact: number, record: Fact, former: string | null): void {
    if (former !== null) this.#uncite(kind, fact, former);
    for (const source of citedBy(record)) {
      const ref = this.#database.row('SELECT ref FROM source WHERE id = ?', [source])?.[0];
      if (ref === undefined)
        throw dangling(
          `${record.id} cites the source ${source}, which is not in the store. Put the source first, or in the same change.`,
          source,
        );
      this.#database.run('INSERT INTO citation (source, kind, fact) VALUES (?, ?, ?)', [ref, FACT_KINDS.indexOf(kind), fact]);
    }
  }

  #uncite(kind: FactKind, fact: number, body: string): void {
    for (const source of citedBy(JSON.parse(body))) {
      this.#database.run('DELETE FROM citation WHERE source = (SELECT ref FROM source WHERE id = ?) AND kind = ? AND fact = ?', [
        source,
        FACT_KINDS.indexOf(kind),
        fact,
      ]);
    }
  }
}

const citedBy = (record: { citations: readonly Citation[] }): Set<string> => new Set(record.citations.map(({ source }) => source));
const dangling = (message: string, id: string): StoreError => new StoreError('dangling', message, { ids: [id] });
