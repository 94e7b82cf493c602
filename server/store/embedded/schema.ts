import { StoreError } from '../store.ts';
import type { Database } from './database.ts';

/** What each version adds. A file that was made by an older product is brought up step by step; never edit a step, add one. */
const STEPS: readonly string[] = [
  `
  CREATE TABLE source (ref INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, revision INTEGER NOT NULL);

  CREATE TABLE node (
    ref INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, city TEXT, province TEXT,
    begins TEXT, ends TEXT, confidence TEXT NOT NULL, body TEXT NOT NULL, revision INTEGER NOT NULL
  );

  CREATE TABLE link (
    ref INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    source INTEGER NOT NULL REFERENCES node (ref), target INTEGER NOT NULL REFERENCES node (ref),
    body TEXT NOT NULL, revision INTEGER NOT NULL
  );
  CREATE INDEX link_source ON link (source);
  CREATE INDEX link_target ON link (target);
  CREATE TABLE link_page (page INTEGER PRIMARY KEY, bytes BLOB NOT NULL);

  CREATE TABLE figure (
    ref INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, subject INTEGER NOT NULL REFERENCES node (ref),
    body TEXT NOT NULL, revision INTEGER NOT NULL
  );
  CREATE INDEX figure_subject ON figure (subject);

  CREATE TABLE event (ref INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, begins TEXT, body TEXT NOT NULL, revision INTEGER NOT NULL);
  CREATE TABLE event_actor (
    actor INTEGER NOT NULL REFERENCES node (ref), event INTEGER NOT NULL REFERENCES event (ref) ON DELETE CASCADE,
    PRIMARY KEY (actor, event)
  ) WITHOUT ROWID;
  CREATE INDEX event_actor_event ON event_actor (event);

  CREATE TABLE citation (
    source INTEGER NOT NULL REFERENCES source (ref), kind INTEGER NOT NULL, fact INTEGER NOT NULL,
    PRIMARY KEY (source, kind, fact)
  ) WITHOUT ROWID;

  CREATE TABLE name (key TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (key, node)) WITHOUT ROWID;
  CREATE INDEX name_node ON name (node);
  CREATE VIRTUAL TABLE words USING fts5 (
    names, texts, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
  );
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, 'row');

  CREATE TABLE change (
    revision INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL, bulk INTEGER NOT NULL, records TEXT NOT NULL
  );
  `,
  `
  ALTER TABLE node ADD COLUMN longitude REAL;
  ALTER TABLE node ADD COLUMN latitude REAL;
  UPDATE node SET longitude = json_extract(body, '$.position[0]'), latitude = json_extract(body, '$.position[1]');
  `,
  `
  CREATE TABLE view (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
  `,
];

export function migrate(database: Database, file: string): void {
  const version = database.number('PRAGMA user_version');
  if (version > STEPS.length) {
    throw new StoreError(
      'version',
      `${file} was made by a newer version of Deltaweave (its form is ${version}, this one knows ${STEPS.length}). Start the newer version, or choose another DATA_DIR.`,
    );
  }
  for (let step = version; step < STEPS.length; step += 1) {
    database.exec(`BEGIN IMMEDIATE; ${STEPS[step] ?? ''} PRAGMA user_version = ${step + 1}; COMMIT`);
  }
}
