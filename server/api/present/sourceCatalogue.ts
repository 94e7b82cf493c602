import type { Citation, Source } from '../../../model/source.ts';
import type { Store } from '../../store/store.ts';

/** The sources by id, read once per revision: every answer shows them. */
export class SourceCatalogue {
  readonly #store: Store;
  #revision = -1;
  #byId: ReadonlyMap<string, Source> = new Map();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Must be awaited before facts of this revision are shown. */
  async at(revision: number): Promise<this> {
    if (revision !== this.#revision) {
      this.#byId = new Map((await this.#store.sources()).map((source) => [source.id, source]));
      this.#revision = revision;
    }
    return this;
  }

  get(id: string): Source | undefined {
    return this.#byId.get(id);
  }

  all(): readonly Source[] {
    return [...this.#byId.values()];
  }

  /** The sources as the fact cites them. */
  cited(citations: readonly Citation[]): Source[] {
    return citations.map(({ source, locator }) => {
      const known = this.#byId.get(source);
      if (known === undefined) throw new Error(`The store holds a fact that cites the unknown source ${source}`);
      return { ...known, locator };
    });
  }
}
