import { LINK_BYTES, type LinkRow, writeLinkRow } from '../linkBlock.ts';
import type { LinkRef } from '../store.ts';
import type { Database } from './database.ts';

const PER_PAGE = 512;

/**
 * The numbers of every link a second time, as fixed-width records in pages: the projection reads ten million of them in seconds,
 * where reading the rows takes minutes. Written in the transaction that writes the rows, so the two never disagree.
 */
export class LinkPages {
  readonly #database: Database;
  readonly #open = new Map<number, Buffer>();

  constructor(database: Database) {
    this.#database = database;
  }

  put(row: LinkRow): void {
    const bytes = this.#page(row.ref);
    writeLinkRow(viewOf(bytes), offsetOf(row.ref), row);
  }

  remove(ref: LinkRef): void {
    const offset = offsetOf(ref);
    this.#page(ref).fill(0, offset, offset + LINK_BYTES);
  }

  /** Writes the pages that were touched; when filling up, all but the newest, which more links will go to. */
  flush(keepNewest = false): void {
    const newest = Math.max(...this.#open.keys());
    for (const [page, bytes] of this.#open) {
      if (keepNewest && page === newest) continue;
      this.#database.run('INSERT INTO link_page (page, bytes) VALUES (?, ?) ON CONFLICT (page) DO UPDATE SET bytes = excluded.bytes', [
        page,
        bytes,
      ]);
      this.#open.delete(page);
    }
  }

  get openPages(): number {
    return this.#open.size;
  }

  #page(ref: LinkRef): Buffer {
    const page = Math.floor(ref / PER_PAGE);
    let bytes = this.#open.get(page);
    if (bytes === undefined) {
      const stored = this.#database.row('SELECT bytes FROM link_page WHERE page = ?', [page])?.[0];
      bytes = Buffer.isBuffer(stored) ? stored : Buffer.alloc(PER_PAGE * LINK_BYTES);
      this.#open.set(page, bytes);
    }
    return bytes;
  }
}

const offsetOf = (ref: LinkRef): number => (ref % PER_PAGE) * LINK_BYTES;

const viewOf = (bytes: Buffer): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
