import type { ChangeEntry, ChangeSet } from '../../../model/change.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Source } from '../../../model/source.ts';
import { type LinkRow, linkRow } from '../linkBlock.ts';
import { nodeRowOf } from '../nodeRow.ts';
import { type Committed, type LinkRef, type NodeRef, type NodeRow, StoreError } from '../store.ts';
import type { Database } from './database.ts';
import { LinkPages } from './linkPages.ts';
import { Records } from './records.ts';
import { forgetWords, indexWords } from './wordIndex.ts';

/** One transaction's work: puts and removes records, and remembers what that means for the projection and the change log. */
export class Writer {
  readonly #database: Database;
  readonly #records: Records;
  readonly #pages: LinkPages;
  readonly nodesPut: NodeRow[] = [];
  readonly nodesRemoved: NodeRef[] = [];
  readonly linksPut: LinkRow[] = [];
  readonly linksRemoved: LinkRef[] = [];

  constructor(database: Database, revision: number, unchangedSince: number) {
    this.#database = database;
    this.#records = new Records(database, revision, unchangedSince);
    this.#pages = new LinkPages(database);
  }

  get log(): ChangeEntry['records'] {
    return this.#records.log;
  }

  /** Removes what others rest on last, and puts it first. */
  write({ put, remove }: ChangeSet): void {
    for (const id of remove.links ?? []) this.#removeLink(id);
    for (const id of remove.figures ?? []) this.#records.removeFact('figure', id);
    for (const id of remove.events ?? []) this.#records.removeFact('event', id);
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
    for (const list of [this.#records.log, this.nodesPut, this.linksPut]) list.length = 0;
  }

  #putSource(source: Source): void {
    this.#records.put('source', source, {});
  }

  #putNode(node: Node): void {
    const columns = {
      type: node.type,
      city: node.city ?? null,
      province: node.province ?? null,
      begins: node.from ?? null,
      ends: node.to ?? null,
      confidence: node.confidence,
      longitude: node.position?.[0] ?? null,
      latitude: node.position?.[1] ?? null,
    };
    const written = this.#records.put('node', node, columns);
    if (written === null) return;
    if (written.former !== null) forgetWords(this.#database, written.ref);
    indexWords(this.#database, written.ref, node);
    this.nodesPut.push(nodeRowOf(node, written.ref));
  }

  #putLink(link: Link): void {
    const ends = { source: this.#records.nodeRef(link.source, link.id), target: this.#records.nodeRef(link.target, link.id) };
    const written = this.#records.put('link', link, ends);
    if (written === null) return;
    const row = linkRow(link, { ref: written.ref, ...ends });
    this.#pages.put(row);
    this.linksPut.push(row);
  }

  #putFigure(figure: Figure): void {
    this.#records.put('figure', figure, { subject: this.#records.nodeRef(figure.subject, figure.id) });
  }

  #putEvent(event: HistoryEvent): void {
    const actors = event.actors.map((actor) => this.#records.nodeRef(actor, event.id));
    const written = this.#records.put('event', event, { begins: event.from ?? null });
    if (written === null) return;
    this.#database.run('DELETE FROM event_actor WHERE event = ?', [written.ref]);
    for (const actor of new Set(actors)) this.#database.run('INSERT INTO event_actor (actor, event) VALUES (?, ?)', [actor, written.ref]);
  }

  #removeLink(id: string): void {
    const ref = this.#records.removeFact('link', id);
    if (ref === null) return;
    this.#pages.remove(ref);
    this.linksRemoved.push(ref);
  }

  #removeNode(id: string): void {
    const ref = this.#records.stored('node', id)?.ref;
    if (ref === undefined) return;
    const rests =
      this.#database.row('SELECT 1 FROM link WHERE source = ?1 OR target = ?1', [ref]) ??
      this.#database.row('SELECT 1 FROM figure WHERE subject = ?', [ref]) ??
      this.#database.row('SELECT 1 FROM event_actor WHERE actor = ?', [ref]);
    if (rests !== undefined) throw inUse(`${id} still has links, figures or events. Remove them in the same change.`, id);
    forgetWords(this.#database, ref);
    this.#records.removeFact('node', id);
    this.nodesRemoved.push(ref);
  }

  #removeSource(id: string): void {
    const stored = this.#records.stored('source', id);
    if (stored === null) return;
    if (this.#database.row('SELECT 1 FROM citation WHERE source = ?', [stored.ref]) !== undefined) {
      throw inUse(`Facts still rest on the source ${id}. Remove them, or have them cite another, in the same change.`, id);
    }
    this.#records.delete('source', id, stored.ref);
  }
}

const inUse = (message: string, id: string): StoreError => new StoreError('in-use', message, { ids: [id] });
