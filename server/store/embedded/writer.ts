import type { ChangeEntry, ChangeSet, RecordKind } from '../../../model/change.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Citation, Source } from '../../../model/source.ts';
import { canonical } from '../canonical.ts';
import { type LinkRow, linkRow } from '../linkBlock.ts';
import { type Committed, type LinkRef, type NodeRef, type NodeRow, StoreError } from '../store.ts';
import type { Database, SqlValue } from './database.ts';
import { LinkPages } from './linkPages.ts';
import { FACT_KINDS, type FactKind } from './readRecords.ts';
import { forgetWords, indexWords } from './wordIndex.ts';

type Fact = Node | Link | Figure | HistoryEvent;
interface Stored {
  readonly ref: number;
  readonly body: string;
}

/** One transaction's work: puts and removes records, and remembers what that means for the projection and the change log. */
export class Writer {
  readonly #database: Database;
  readonly #revision: number;
  readonly #unchangedSince: number;
  readonly #pages: LinkPages;
  readonly log: ChangeEntry['records'] = [];
  readonly nodesPut: NodeRow[] = [];
  readonly nodesRemoved: NodeRef[] = [];
  readonly linksPut: LinkRow[] = [];
  readonly linksRemoved: LinkRef[] = [];

  constructor(database: Database, revision: number, unchangedSince: number) {
    this.#database = database;
    this.#revision = revision;
    this.#unchangedSince = unchangedSince;
    this.#pages = new LinkPages(database);
  }

  /** Removes what others rest on last, and puts it first. */
  write({ put, remove }: ChangeSet): void {
    for (const id of remove.links ?? []) this.#removeLink(id);
    for (const id of remove.figures ?? []) this.#removeFact('figure', id);
    for (const id of remove.events ?? []) this.#removeFact('event', id);
    for (const source of put.sources ?? []) this.#putSource(source);
    for (const node of put.nodes ?? []) this.#putNode(node);
    for (const link of put.links ?? []) this.#putLink(link);
    for (const figure of put.figures ?? []) this.#putFigure(figure);
    for (const event of put.events ?? []) this.#putEvent(event);
    for (const id of remove.nodes ?? []) this.#removeNode(id);
    for (const id of remove.sources ?? []) this.#removeSource(id);
  }

  flush(keepNewest = false): void {
    this.#pages.flush(keepNewest);
  }

  committed(): Pick<Committed, 'nodes' | 'links'> {
    return {
      nodes: { put: this.nodesPut, removed: this.nodesRemoved },
      links: { put: this.linksPut, removed: this.linksRemoved },
    };
  }

  /** Lets go of what a bulk load has written so far: nobody asks for it. */
  forget(): void {
    for (const list of [this.log, this.nodesPut, this.linksPut]) list.length = 0;
  }

  #putSource(source: Source): void {
    this.#put('source', source, {});
  }

  #putNode(node: Node): void {
    const columns = {
      type: node.type,
      city: node.city ?? null,
      province: node.province ?? null,
      begins: node.from ?? null,
      ends: node.to ?? null,
      confidence: node.confidence,
    };
    const written = this.#put('node', node, columns);
    if (written === null) return;
    if (written.former !== null) forgetWords(this.#database, written.ref);
    indexWords(this.#database, written.ref, node);
    const { id, type, confidence } = node;
    this.nodesPut.push({
      ref: written.ref,
      id,
      type,
      confidence,
      city: node.city ?? null,
      province: node.province ?? null,
      from: node.from ?? null,
      to: node.to ?? null,
    });
  }

  #putLink(link: Link): void {
    const ends = { source: this.#nodeRef(link.source, link.id), target: this.#nodeRef(link.target, link.id) };
    const written = this.#put('link', link, ends);
    if (written === null) return;
    const row = linkRow(link, { ref: written.ref, ...ends });
    this.#pages.put(row);
    this.linksPut.push(row);
  }

  #putFigure(figure: Figure): void {
    this.#put('figure', figure, { subject: this.#nodeRef(figure.subject, figure.id) });
  }

  #putEvent(event: HistoryEvent): void {
    const actors = event.actors.map((actor) => this.#nodeRef(actor, event.id));
    const written = this.#put('event', event, { begins: event.from ?? null });
    if (written === null) return;
    this.#database.run('DELETE FROM event_actor WHERE event = ?', [written.ref]);
    for (const actor of new Set(actors)) this.#database.run('INSERT INTO event_actor (actor, event) VALUES (?, ?)', [actor, written.ref]);
  }

  /** Null when the record is already there, word for word. */
  #put(kind: RecordKind, record: Source | Fact, columns: Record<string, SqlValue>): { ref: number; former: string | null } | null {
    const body = canonical(record);
    const stored = this.#stored(kind, record.id);
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

  #removeLink(id: string): void {
    const ref = this.#removeFact('link', id);
    if (ref === null) return;
    this.#pages.remove(ref);
    this.linksRemoved.push(ref);
  }

  #removeNode(id: string): void {
    const ref = this.#stored('node', id)?.ref;
    if (ref === undefined) return;
    const rests =
      this.#database.row('SELECT 1 FROM link WHERE source = ?1 OR target = ?1', [ref]) ??
      this.#database.row('SELECT 1 FROM figure WHERE subject = ?', [ref]) ??
      this.#database.row('SELECT 1 FROM event_actor WHERE actor = ?', [ref]);
    if (rests !== undefined) throw inUse(`${id} still has links, figures or events. Remove them in the same change.`, id);
    forgetWords(this.#database, ref);
    this.#removeFact('node', id);
    this.nodesRemoved.push(ref);
  }

  #removeSource(id: string): void {
    const stored = this.#stored('source', id);
    if (stored === null) return;
    if (this.#database.row('SELECT 1 FROM citation WHERE source = ?', [stored.ref]) !== undefined) {
      throw inUse(`Facts still rest on the source ${id}. Remove them, or have them cite another, in the same change.`, id);
    }
    this.#delete('source', id, stored.ref);
  }

  #removeFact(kind: FactKind, id: string): number | null {
    const stored = this.#stored(kind, id);
    if (stored === null) return null;
    this.#uncite(kind, stored.ref, stored.body);
    this.#delete(kind, id, stored.ref);
    return stored.ref;
  }

  #delete(kind: RecordKind, id: string, ref: number): void {
    this.#database.run(`DELETE FROM ${kind} WHERE ref = ?`, [ref]);
    this.log.push({ kind, id, op: 'remove' });
  }

  #stored(kind: RecordKind, id: string): Stored | null {
    const row = this.#database.row(`SELECT ref, body, revision FROM ${kind} WHERE id = ?`, [id]);
    if (row === undefined) return null;
    if (Number(row[2]) > this.#unchangedSince) {
      throw new StoreError('stale', `${id} was changed after you read it. Read it again and repeat your change.`, { ids: [id] });
    }
    return { ref: Number(row[0]), body: String(row[1]) };
  }

  #nodeRef(id: string, of: string): NodeRef {
    const ref = this.#database.row('SELECT ref FROM node WHERE id = ?', [id])?.[0];
    if (ref === undefined)
      throw dangling(`${of} names the node ${id}, which is not in the store. Put the node first, or in the same change.`, id);
    return Number(ref);
  }
}

const citedBy = (record: { citations: readonly Citation[] }): Set<string> => new Set(record.citations.map(({ source }) => source));
const dangling = (message: string, id: string): StoreError => new StoreError('dangling', message, { ids: [id] });
const inUse = (message: string, id: string): StoreError => new StoreError('in-use', message, { ids: [id] });
