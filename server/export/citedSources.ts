import type { SourceId } from '../../model/ids.ts';
import type { Citation, Source } from '../../model/source.ts';
import type { Store } from '../store/store.ts';

/** The sources that the records given out so far rest on. They are few: a source is a document or a data set. */
export class CitedSources {
  readonly #store: Pick<Store, 'sources'>;
  readonly #byId = new Map<SourceId, Source>();

  constructor(store: Pick<Store, 'sources'>) {
    this.#store = store;
  }

  async note(records: readonly { readonly citations: readonly Citation[] }[]): Promise<void> {
    const fresh = new Set<SourceId>();
    for (const { citations } of records) for (const { source } of citations) if (!this.#byId.has(source)) fresh.add(source);
    if (fresh.size === 0) return;
    for (const source of await this.#store.sources([...fresh])) this.#byId.set(source.id, source);
  }

  get(id: SourceId): Source | undefined {
    return this.#byId.get(id);
  }

  all(): readonly Source[] {
    return [...this.#byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
