import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingForNeo4j } from '../neo4j/jars.ts';
import { startNeo4j } from '../neo4j/startNeo4j.ts';
import { startServer } from '../server.ts';
import { missingForBrowser } from './browser.ts';

export interface Started {
  readonly url: string;
  stop(): Promise<void>;
}

async function startOnNeo4j(): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), 'deltaweave-stories-'));
  const password = 'only-for-tests';
  const neo4j = await startNeo4j({ home, password, port: 0 });
  const server = await startServer({ NEO4J_URI: neo4j.config.uri, NEO4J_PASSWORD: password });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await neo4j.stop();
      rmSync(home, { recursive: true });
    },
  };
}

/** Where the graph may be kept; what is missing to try it there in a browser. */
export const STORES = [
  { store: 'the embedded store', missing: missingForBrowser(), start: (): Promise<Started> => startServer() },
  { store: 'Neo4j', missing: missingForBrowser() ?? missingForNeo4j(), start: startOnNeo4j },
];
