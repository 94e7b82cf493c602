import type { ChangeEntry, ChangeSet, RecordKind } from '../../model/change.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { HistoryEvent } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { LinkId, NodeId, SourceId } from '../../model/ids.ts';
import type { Link } from '../../model/link.ts';
import type { Node } from '../../model/node.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { SharedView, ViewId } from '../../model/sharedView.ts';
import type { Source } from '../../model/source.ts';
import type { LinkBlock, LinkRow } from './linkBlock.ts';

/** The store's own number for a node: small, dense, never used again. The projection counts in refs, people in ids. */
export type NodeRef = number;
/** The store's own number for a link. */
export type LinkRef = number;

/** The columns of a node that the projection holds. */
export interface NodeRow {
  readonly ref: NodeRef;
  readonly id: NodeId;
  readonly type: NodeTypeId;
  readonly city: NodeId | null;
  readonly province: string | null;
  /** Longitude and latitude. */
  readonly position: readonly [number, number] | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly confidence: Confidence;
}

/** What a committed change means for whoever holds the graph in memory. */
export interface Committed {
  /** The revision after the change; the same as before it when nothing differed. */
  readonly revision: number;
  readonly changed: boolean;
  readonly nodes: { readonly put: readonly NodeRow[]; readonly removed: readonly NodeRef[] };
  readonly links: { readonly put: readonly LinkRow[]; readonly removed: readonly LinkRef[] };
}

export interface CommitOptions {
  readonly author: string;
  readonly reason: string;
  /** Refuse the change when a record in it was changed after this revision (optimistic concurrency). */
  readonly ifUnchangedSince?: number;
}

/** A page of a list: `next` continues it, `null` ends it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
}

/** A fact that rests on a source. */
export type Fact =
  | { readonly kind: 'node'; readonly record: Node }
  | { readonly kind: 'link'; readonly record: Link }
  | { readonly kind: 'figure'; readonly record: Figure }
  | { readonly kind: 'event'; readonly record: HistoryEvent };

/** The system of record. Every implementation passes the one contract suite in `contract.ts`. */
export interface Store {
  readonly engine: 'embedded' | 'neo4j';
  version(): Promise<string>;
  /** Grows by one with each committed change; 0 for an empty store. */
  revision(): Promise<number>;
  counts(): Promise<Record<RecordKind, number>>;

  /** Records in the order of the ids asked for; unknown ids are left out. */
  nodes(ids: readonly NodeId[]): Promise<Node[]>;
  links(ids: readonly LinkId[]): Promise<Link[]>;
  nodesByRef(refs: readonly NodeRef[]): Promise<Node[]>;
  linksByRef(refs: readonly LinkRef[]): Promise<Link[]>;
  sources(ids?: readonly SourceId[]): Promise<Source[]>;
  /** Those about any of the nodes, by id. */
  figuresOf(subjects: readonly NodeId[]): Promise<Figure[]>;
  eventsOf(actor: NodeId): Promise<HistoryEvent[]>;
  /** Every event, by date, undated ones last. */
  events(): Promise<HistoryEvent[]>;
  factsOf(source: SourceId, page: PageRequest): Promise<Page<Fact>>;
  /** The nodes or links that rest on any of the sources, in batches; one that cites two of them may come twice. */
  refsCiting(kind: 'node' | 'link', sources: readonly SourceId[]): AsyncIterable<readonly number[]>;
  /** How many facts rest on each source. */
  factCounts(): Promise<ReadonlyMap<SourceId, number>>;

  /** Nodes whose names, aliases, romanised names or texts match what was typed, the likeliest first; ranking is not the store's work. */
  search(typed: string, limit: number): Promise<Node[]>;

  /** The whole graph for the projection, as it stood at one revision. */
  scan(): Promise<Scan>;

  /** All or nothing. Throws a StoreError and leaves the store as it was when the change cannot stand. */
  commit(change: ChangeSet, options: CommitOptions): Promise<Committed>;
  /** Fills the store with very many records as one revision; the change log says `bulk`. */
  load(records: AsyncIterable<ChangeSet>, options: CommitOptions): Promise<number>;
  /** The change log after a revision, oldest first. */
  changes(since: number): AsyncIterable<ChangeEntry>;

  /** Keeps a view under its id for good. Says what is kept there now: another view when the id was taken. Not a change of the graph. */
  keepView(view: SharedView): Promise<SharedView>;
  view(id: ViewId): Promise<SharedView | null>;
  viewCount(): Promise<number>;

  close(): Promise<void>;
}

export interface Scan {
  readonly revision: number;
  readonly nodeCount: number;
  readonly linkCount: number;
  /** Both come in ascending order of ref. */
  nodes(): AsyncIterable<readonly NodeRow[]>;
  links(): AsyncIterable<LinkBlock>;
  /** Lets go of what holds the revision still. */
  close(): Promise<void>;
}

export type StoreErrorCode =
  /** A link names a node, or a fact a source, that is not in the store. */
  | 'dangling'
  /** A node or source that others rest on cannot be removed alone. */
  | 'in-use'
  /** A record was changed since the caller read it. */
  | 'stale'
  /** The store cannot be reached, or its file cannot be opened. */
  | 'unavailable'
  /** The file or database was made by another version of the product. */
  | 'version';

/** What a store says when it cannot do what it was asked; `message` is a sentence that says what to do next. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly ids: readonly string[];

  constructor(code: StoreErrorCode, message: string, options: { ids?: readonly string[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.ids = options.ids ?? [];
  }
}
