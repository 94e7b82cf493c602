import Libsql from 'libsql';
import { StoreError } from '../store.ts';

/** Nothing else may be bound: the binding ends the whole process when it is given a boolean or undefined. */
export type SqlValue = string | number | null | Buffer;
export type SqlRow = readonly SqlValue[];

/** A SQLite connection of prepared statements that take and give plain arrays. */
export class Database {
  readonly #connection: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement<unknown[]>>();

  constructor(file: string, options: { readonly: boolean }) {
    try {
      this.#connection = new Libsql(file, { readonly: options.readonly });
      this.#connection.exec('PRAGMA busy_timeout = 10000');
      if (!options.readonly) this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      // 64 MB of pages; the rest is left to the system's cache.
      this.#connection.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
    } catch (cause) {
      throw new StoreError(
        'unavailable',
        `The graph's file ${file} cannot be opened: ${reason(cause)}. Restore it from a backup, or move it away to begin anew.`,
        {
          cause,
        },
      );
    }
  }

  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  run(sql: string, values: readonly SqlValue[] = []): number {
    return Number(this.#statement(sql).run([...values]).lastInsertRowid);
  }

  row(sql: string, values: readonly SqlValue[] = []): SqlRow | undefined {
    return this.#statement(sql).get([...values]) as SqlRow | undefined;
  }

  rows(sql: string, values: readonly SqlValue[] = []): SqlRow[] {
    return this.#statement(sql).all([...values]) as SqlRow[];
  }

  /** Row by row, for what is too large to hold at once. Not cached: two readings may run at the same time. */
  *each(sql: string, values: readonly SqlValue[] = []): IterableIterator<SqlRow> {
    for (const row of this.#connection
      .prepare(sql)
      .raw()
      .iterate([...values]))
      yield row as SqlRow;
  }

  number(sql: string, values: readonly SqlValue[] = []): number {
    return Number(this.row(sql, values)?.[0] ?? 0);
  }

  close(): void {
    this.#connection.close();
  }

  #statement(sql: string): Libsql.Statement<unknown[]> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#connection.prepare(sql);
      if (/^\s*(select|pragma|with)/i.test(sql)) statement.raw();
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
