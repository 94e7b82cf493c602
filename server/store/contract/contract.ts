import { afterEach, beforeEach, describe } from 'vitest';
import type { ChangeSet } from '../../../model/change.ts';
import type { Committed, Store } from '../store.ts';
import { aSource } from './builders.ts';
import { concurrencyContract } from './concurrency.ts';
import { factContract } from './facts.ts';
import { modelContract } from './model.ts';
import { recordContract } from './records.ts';
import { scanContract } from './scan.ts';
import { searchContract } from './search.ts';
import { viewContract } from './views.ts';

/** How a test gets a store: an empty one, and the same one again as another process would find it. */
export interface Place {
  open(): Promise<Store>;
  /** Empties it for the next test. */
  clear(): Promise<void>;
}

export interface Bench {
  readonly store: Store;
  /** Commits as the tests do, without ceremony. */
  commit(change: Partial<ChangeSet['put']> & { remove?: ChangeSet['remove'] }): Promise<Committed>;
  reopen(): Promise<void>;
}

/** What every store must do. Each implementation runs this one suite. */
export function storeContract(name: string, place: Place): void {
  describe(name, () => {
    const bench = { store: undefined as unknown as Store } as { store: Store } & Bench;
    bench.commit = ({ remove = {}, ...put }) => bench.store.commit({ put, remove }, { author: 'test', reason: 'contract' });
    bench.reopen = async () => {
      await bench.store.close();
      bench.store = await place.open();
    };
    beforeEach(async () => {
      await place.clear();
      bench.store = await place.open();
      await bench.commit({ sources: [aSource()] });
    });
    afterEach(() => bench.store.close());
    recordContract(bench);
    factContract(bench);
    concurrencyContract(bench);
    scanContract(bench);
    searchContract(bench);
    modelContract(bench);
    viewContract(bench);
  });
}
