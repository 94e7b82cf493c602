import type { NodeId } from '../../model/ids.ts';
import type { Text } from '../../model/text.ts';
import type { Store } from '../store/store.ts';

/** About 10 MB. */
const MOST_KEPT = 50_000;

/** Names by id, looked up in blocks; those that were looked up last are kept. */
export class NodeNames {
  readonly #store: Pick<Store, 'nodes'>;
  #names = new Map<NodeId, Text>();

  constructor(store: Pick<Store, 'nodes'>) {
    this.#store = store;
  }

  /** Must be awaited before the names of these nodes are asked for. */
  async learn(ids: readonly NodeId[]): Promise<void> {
    if (this.#names.size > MOST_KEPT) this.#names = new Map();
    const fresh = [...new Set(ids)].filter((id) => !this.#names.has(id));
    if (fresh.length === 0) return;
    for (const { id, name } of await this.#store.nodes(fresh)) this.#names.set(id, name);
  }

  of(id: NodeId): Text | undefined {
    return this.#names.get(id);
  }
}
