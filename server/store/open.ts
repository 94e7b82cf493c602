import type { Config } from '../config.ts';
import { openEmbeddedStore } from './embedded/embeddedStore.ts';
import { openNeo4jStore } from './neo4j/neo4jStore.ts';
import type { Store } from './store.ts';

/** The store that the configuration asks for: Neo4j when it names one, else the file. */
export const openStore = ({ dataDir, neo4j }: Pick<Config, 'dataDir' | 'neo4j'>): Store =>
  neo4j === null ? openEmbeddedStore(dataDir) : openNeo4jStore(neo4j);
