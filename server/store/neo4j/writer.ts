import type { ChangeEntry, ChangeSet, RecordKind } from '../../../model/change.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Citation } from '../../../model/source.ts';
import { canonical } from '../canonical.ts';
import { type LinkRow, linkRow } from '../linkBlock.ts';
import { nodeRowOf } from '../nodeRow.ts';
import { type Committed, type LinkRef, type NodeRef, type NodeRow, StoreError } from '../store.ts';
import type { Ask } from './connection.ts';
import { eventProperties, figureProperties, labelOf, linkProperties, nodeProperties, sourceProperties } from './properties.ts';

interface Stored {
  readonly ref: number;
  readonly body: string;
}

export interface Counters {
  readonly revision: number;
  readonly lastNodeRef: number;
  readonly lastLinkRef: number;
}

/** One change inside one transaction: what is there is read first, the differences are worked out here, and written in batches. */
export class Writer {
  readonly #ask: Ask;
  readonly #revision: number;
  readonly #unchangedSince: number;
  lastNodeRef: number;
  lastLinkRef: number;
  readonly log: ChangeEntry['records'] = [];
  readonly #nodesPut: NodeRow[] = [];
  readonly #nodesRemoved: NodeRef[] = [];
  readonly #linksPut: LinkRow[] = [];
  readonly #linksRemoved: LinkRef[] = [];

  constructor(ask: Ask, { revision, lastNodeRef, lastLinkRef }: Counters, unchangedSince: number) {
    this.#ask = ask;
    this.#revision = revision;
    this.#unchangedSince = unchangedSince;
    this.lastNodeRef = lastNodeRef;
    this.lastLinkRef = lastLinkRef;
  }

  async write({ put, remove }: ChangeSet): Promise<void> {
    this.#linksRemoved.push(...(await this.#remove('link', remove.links)));
    await this.#remove('figure', remove.figures);
    await this.#remove('event', remove.events);
    await this.#putPlain('source', put.sources ?? [], (source) => ({ properties: sourceProperties(source, this.#revision) }));
    await this.#requireSources([...(put.nodes ?? []), ...(put.links ?? []), ...(put.figures ?? []), ...(put.events ?? [])]);
    await this.#putNodes(put.nodes ?? []);
    await this.#putLinks(put.links ?? []);
    await this.#requireNodes((put.figures ?? []).map(({ id, subject }) => ({ id, needs: [subject] })));
    await this.#putPlain('figure', put.figures ?? [], (figure) => ({ properties: figureProperties(figure, this.#revision) }));
    await this.#requireNodes((put.events ?? []).map(({ id, actors }) => ({ id, needs: actors })));
    await this.#putPlain('event', put.events ?? [], (event) => ({
      actors: event.actors,
      properties: eventProperties(event, this.#revision),
    }));
    await this.#refuseInUse('nodes-in-use', remove.nodes, 'still has links, figures or events. Remove them in the same change.');
    this.#nodesRemoved.push(...(await this.#remove('node', remove.nodes)));
    await this.#refuseInUse(
      'sources-in-use',
      remove.sources,
      'is still cited by facts. Remove them, or have them cite another, in the same change.',
    );
    await this.#remove('source', remove.sources);
  }

  committed(): Pick<Committed, 'nodes' | 'links'> {
    return { nodes: { put: this.#nodesPut, removed: this.#nodesRemoved }, links: { put: this.#linksPut, removed: this.#linksRemoved } };
  }

  async #putNodes(nodes: readonly Node[]): Promise<void> {
    const rows = [];
    for (const { record: node, stored } of await this.#differing('node', nodes)) {
      const ref = stored?.ref ?? ++this.lastNodeRef;
      const former = stored === undefined ? [] : [labelOf((JSON.parse(stored.body) as Node).type)];
      rows.push({ id: node.id, label: labelOf(node.type), former, properties: nodeProperties(node, ref, this.#revision) });
      this.#nodesPut.push(nodeRowOf(node, ref));
    }
    if (rows.length > 0) await this.#ask('put-nodes', { rows });
  }

  /** A link whose ends move cannot be moved in Neo4j: it is taken out and put in anew under its old ref. */
  async #putLinks(links: readonly Link[]): Promise<void> {
    const differing = await this.#differing('link', links);
    const refs = await this.#requireNodes(differing.map(({ record }) => ({ id: record.id, needs: [record.source, record.target] })));
    const rows = differing.map(({ record: link, stored }) => {
      const ref = stored?.ref ?? ++this.lastLinkRef;
      this.#linksPut.push(linkRow(link, { ref, source: refs.get(link.source) ?? 0, target: refs.get(link.target) ?? 0 }));
      return { source: link.source, target: link.target, properties: linkProperties(link, ref, this.#revision) };
    });
    const former = differing.filter(({ stored }) => stored !== undefined).map(({ record }) => record.id);
    if (former.length > 0) await this.#ask('remove-links', { ids: former });
    if (rows.length > 0) await this.#ask('put-links', { rows });
  }

  async #putPlain<Fact extends { id: string }>(kind: RecordKind, records: readonly Fact[], row: (record: Fact) => object): Promise<void> {
    const rows = (await this.#differing(kind, records)).map(({ record }) => ({ id: record.id, ...row(record) }));
    if (rows.length > 0) await this.#ask(`put-${kind}s`, { rows });
  }

  /** Those that are not in the store word for word; of two with one id the later stands. */
  async #differing<Fact extends { id: string }>(
    kind: RecordKind,
    records: readonly Fact[],
  ): Promise<{ record: Fact; stored: Stored | undefined }[]> {
    const last = [...new Map(records.map((record) => [record.id, record])).values()];
    const stored = await this.#stored(
      kind,
      last.map(({ id }) => id),
    );
    const differing = last
      .map((record) => ({ record, stored: stored.get(record.id) }))
      .filter((pair) => pair.stored?.body !== canonical(pair.record));
    for (const { record } of differing) this.log.push({ kind, id: record.id, op: 'put' });
    return differing;
  }

  async #remove(kind: RecordKind, ids: readonly string[] = []): Promise<number[]> {
    const stored = await this.#stored(kind, ids);
    if (stored.size > 0) await this.#ask(`remove-${kind}s`, { ids: [...stored.keys()] });
    for (const id of stored.keys()) this.log.push({ kind, id, op: 'remove' });
    return [...stored.values()].map(({ ref }) => ref);
  }

  async #stored(kind: RecordKind, ids: readonly string[]): Promise<Map<string, Stored>> {
    const stored = new Map<string, Stored>();
    if (ids.length === 0) return stored;
    for (const row of await this.#ask(`${kind}s-by-id`, { ids })) {
      const id = String(row.id);
      if (Number(row.revision) > this.#unchangedSince) {
        throw new StoreError('stale', `${id} was changed after you read it. Read it again and repeat your change.`, { ids: [id] });
      }
      stored.set(id, { ref: Number(row.ref), body: String(row.body) });
    }
    return stored;
  }

  async #requireNodes(wanting: readonly { id: string; needs: readonly string[] }[]): Promise<Map<string, NodeRef>> {
    const ids = [...new Set(wanting.flatMap(({ needs }) => needs))];
    const refs = new Map(ids.length === 0 ? [] : (await this.#ask('nodes-by-id', { ids })).map((row) => [String(row.id), Number(row.ref)]));
    for (const { id, needs } of wanting) {
      const missing = needs.find((need) => !refs.has(need));
      if (missing !== undefined) {
        throw new StoreError(
          'dangling',
          `${id} names the node ${missing}, which is not in the store. Put the node first, or in the same change.`,
          { ids: [missing] },
        );
      }
    }
    return refs;
  }

  async #requireSources(facts: readonly { id: string; citations: readonly Citation[] }[]): Promise<void> {
    const ids = [...new Set(facts.flatMap(({ citations }) => citations.map(({ source }) => source)))];
    const known = new Set(ids.length === 0 ? [] : (await this.#ask('sources-by-id', { ids })).map((row) => String(row.id)));
    const missing = ids.find((id) => !known.has(id));
    if (missing !== undefined) {
      throw new StoreError(
        'dangling',
        `A fact cites the source ${missing}, which is not in the store. Put the source first, or in the same change.`,
        { ids: [missing] },
      );
    }
  }

  async #refuseInUse(query: string, ids: readonly string[] = [], why: string): Promise<void> {
    const [row] = ids.length === 0 ? [] : await this.#ask(query, { ids });
    if (row !== undefined) throw new StoreError('in-use', `${String(row.id)} ${why}`, { ids: [String(row.id)] });
  }
}
