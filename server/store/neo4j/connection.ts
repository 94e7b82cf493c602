import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';
import { StoreError } from '../store.ts';
import { cypher } from './queries.ts';

export type Row = Readonly<Record<string, unknown>>;
type Runner = Pick<Transaction | ManagedTransaction | Session, 'run'>;

/** One query of `cypher/`, its rows as plain objects. */
export type Ask = (name: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** A caller is told within a few seconds that the server is away. */
const CONNECT_MS = 2000;
const RETRY_MS = 3000;

/** A pool of connections to one database. Transient failures are tried again; a server that is away is told as `unavailable`. */
export class Connection {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #uri: string;

  constructor({ uri, user, password, database }: Neo4jConfig) {
    this.#uri = uri;
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 20,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS * 2,
      maxTransactionRetryTime: RETRY_MS,
    });
  }

  read<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
    return this.#during((session) => session.executeRead((transaction) => work(asking(transaction))));
  }

  write<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
    return this.#during((session) => session.executeWrite((transaction) => work(asking(transaction))));
  }

  /** For statements that may not stand in a transaction of ours. */
  alone(text: string, parameters: Record<string, unknown> = {}): Promise<void> {
    return this.#during(async (session) => {
      await session.run(text, parameters);
    });
  }

  /** A transaction that stays open until it is closed, for reading more than fits into memory. */
  async open(): Promise<{ ask: Ask; stream: (name: string) => AsyncIterable<Row>; close: () => Promise<void> }> {
    const session = this.#driver.session({ database: this.#database, fetchSize: 5000 });
    try {
      const transaction = await session.beginTransaction();
      return {
        ask: asking(transaction),
        async *stream(name) {
          for await (const record of transaction.run(cypher(name))) yield record.toObject();
        },
        async close() {
          await transaction.rollback().catch(() => undefined);
          await session.close();
        },
      };
    } catch (error) {
      await session.close().catch(() => undefined);
      throw this.#told(error);
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #during<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ database: this.#database });
    try {
      return await work(session);
    } catch (error) {
      throw this.#told(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  #told(error: unknown): unknown {
    if (!(error instanceof Neo4jError)) return error;
    if (/Security|AuthenticationRateLimit/.test(error.code)) {
      return unavailable(`Neo4j at ${this.#uri} refuses the user or password. Check NEO4J_USER and NEO4J_PASSWORD.`, error);
    }
    if (/DatabaseNotFound/.test(error.code))
      return unavailable(`Neo4j at ${this.#uri} has no database ${this.#database}. Check NEO4J_DATABASE.`, error);
    if (error.retriable || /ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(error.code)) {
      return unavailable(`Neo4j at ${this.#uri} cannot be reached. Check that it runs and that NEO4J_URI is right.`, error);
    }
    return error;
  }
}

const asking =
  (runner: Runner): Ask =>
  async (name, parameters = {}) =>
    (await runner.run(cypher(name), parameters)).records.map((record) => record.toObject());

const unavailable = (message: string, cause: unknown): StoreError => new StoreError('unavailable', message, { cause });

/** What is in the database was checked when it was put there. */
export const bodyOf = <Fact>(row: Row): Fact => JSON.parse(String(row.body)) as Fact;
