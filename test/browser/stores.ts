import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingForNeo4j } from '../neo4j/jars.ts';
import { startNeo4j } from '../neo4j/startNeo4j.ts';
import { startServer, type TestServer } from '../server.ts';
import { EMBEDDED } from './inChromium.ts';

async function startOnNeo4j(): Promise<TestServer> {
  const home = mkdtempSync(join(tmpdir(), 'deltaweave-stories-'));
  const password = 'only-for-tests';
  const neo4j = await startNeo4j({ home, password, port: 0 });
  const server = await startServer({ NEO4J_URI: neo4j.config.uri, NEO4J_PASSWORD: password });
  return {
    ...server,
    async stop() {
      await server.stop();
      await neo4j.stop();
      rmSync(home, { recursive: true });
    },
  };
}

/** Where the graph may be kept. */
export const STORES = [
  { store: 'the embedded store', ...EMBEDDED },
  { store: 'Neo4j', missing: missingForNeo4j(), start: startOnNeo4j },
];
