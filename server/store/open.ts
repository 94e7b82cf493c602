import type { Config } from '../config.ts';
import { openEmbeddedStore } from './embedded/embeddedStore.ts';
import type { Store } from './store.ts';

/** The store that the configuration asks for. */
export function openStore(config: Pick<Config, 'dataDir' | 'neo4j'>): Store {
  return openEmbeddedStore(config.dataDir);
}
