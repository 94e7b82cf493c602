import type { ChangeSet } from '../../model/change.ts';
import type { CommitOptions, Committed, Store } from '../store/store.ts';
import { Turns } from '../store/turns.ts';
import { citedIn, citedKey, readCited, type SourceFilters, type UnknownSources, unknownSources } from './cited.ts';
import { columnsOf, type GraphColumns } from './columns.ts';
import { usableBytes } from './memory.ts';
import { Projection } from './projection.ts';

/** A filter by source that was asked for stays at hand for the next requests; a page's requests ask for few different ones. */
const MOST_CITED = 16;

/** The store and its projection, kept in step: what is committed here is in the next read. */
export class LiveGraph {
  readonly store: Store;
  readonly #memoryLimit: number;
  #projection: Projection | null = null;
  /** Commits queue here, so that changes reach the projection in the order of their revisions. */
  readonly #turns = new Turns();

  /** Threads that look at the projection's rows just now. A change waits for them; newcomers wait for the change. */
  #readers = new Readers();
  #change: Promise<void> | null = null;
  /** How many are at work with a filter by source, by its key. */
  readonly #wanted = new Map<string, number>();

  constructor(store: Store, memoryLimit = usableBytes()) {
    this.store = store;
    this.#memoryLimit = memoryLimit;
  }

  get loaded(): boolean {
    return this.#projection !== null;
  }

  get projection(): Projection {
    if (this.#projection === null) throw new Error('The projection is read before it is loaded');
    return this.#projection;
  }

  async load(): Promise<void> {
    const projection = await Projection.load(await this.store.scan(), this.#memoryLimit);
    projection.cited = citedIn(projection, await readCited(this.store, this.#projection?.cited.values() ?? []));
    this.#projection = projection;
    // Whoever looks at the former projection is in nobody's way.
    this.#readers = new Readers();
  }

  /** The graph for another thread, unchanged until `release` is called. One that was replaced meanwhile changes no more anyway. */
  async hold(projection: Projection): Promise<{ columns: GraphColumns; release: () => void }> {
    while (this.#change !== null) await this.#change;
    const release = projection === this.#projection ? this.#readers.enter() : () => undefined;
    return { columns: columnsOf(projection), release };
  }

  commit(change: ChangeSet, options: CommitOptions): Promise<Committed> {
    return this.#turns.take(async () => {
      const committed = await this.store.commit(change, options);
      await this.#follow(committed);
      return committed;
    });
  }

  /** Which of the packs and sources asked for nobody knows. */
  async unknown(asked: SourceFilters): Promise<UnknownSources> {
    return this.#knows(asked) ? { packs: [], sources: [] } : unknownSources(this.store, asked);
  }

  /** Does the work while what rests on the sources asked for is at hand, so that filters can ask for it. */
  async citing<Result>(asked: SourceFilters, work: () => Promise<Result>): Promise<Result> {
    const key = citedKey(asked);
    if (key === null) return work();
    this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + 1);
    try {
      if (!this.#knows(asked)) await this.#turns.take(() => this.#lookUp(asked));
      return await work();
    } finally {
      const others = (this.#wanted.get(key) ?? 1) - 1;
      if (others === 0) this.#wanted.delete(key);
      else this.#wanted.set(key, others);
    }
  }

  async #lookUp(asked: SourceFilters): Promise<void> {
    if (this.#knows(asked)) return;
    const found = await readCited(this.store, [{ asked }]);
    const { cited } = this.projection;
    // The latest stay, and those that somebody is at work with.
    const kept = [...cited].filter(([key], at) => at > cited.size - MOST_CITED || this.#wanted.has(key));
    this.projection.cited = new Map([...kept, ...citedIn(this.projection, found)]);
  }

  /** Takes over what other processes committed to the same store. */
  catchUp(): Promise<void> {
    return this.#turns.take(async () => {
      if ((await this.store.revision()) !== this.projection.revision) await this.load();
    });
  }

  #knows(asked: SourceFilters): boolean {
    const key = citedKey(asked);
    return key === null || this.projection.cited.has(key);
  }

  async #follow(committed: Committed): Promise<void> {
    if (!committed.changed) return;
    if (committed.revision === this.projection.revision + 1) await this.#apply(committed);
    else await this.load();
  }

  async #apply(committed: Committed): Promise<void> {
    const { projection } = this;
    const citing = await readCited(this.store, projection.cited.values());
    this.#change = this.#readers.left();
    await this.#change;
    try {
      projection.apply(committed);
      projection.cited = citedIn(projection, citing);
    } finally {
      this.#change = null;
    }
  }
}

/** Counts who looks at a projection. */
class Readers {
  #count = 0;
  #lastLeft: () => void = () => undefined;

  /** Returns what to call when one has looked enough. */
  enter(): () => void {
    this.#count += 1;
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      this.#count -= 1;
      if (this.#count === 0) this.#lastLeft();
    };
  }

  /** Settles when nobody looks any more. */
  left(): Promise<void> {
    if (this.#count === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#lastLeft = resolve;
    });
  }
}
