import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingForNeo4j } from '../../../test/neo4j/jars.ts';
import { type RunningNeo4j, startNeo4j } from '../../../test/neo4j/startNeo4j.ts';
import { storeContract } from '../contract/contract.ts';
import { StoreError } from '../store.ts';
import { openNeo4jStore } from './neo4jStore.ts';
import { cypher, queryNames } from './queries.ts';

const missing = missingForNeo4j();
if (missing !== null && process.env.CI === 'true') throw new Error(`The Neo4j tests cannot be left out here. ${missing}`);
if (missing !== null) process.stderr.write(`Neo4j tests left out: ${missing}\n`);

describe.skipIf(missing !== null)('Neo4j', () => {
  const home = mkdtempSync(join(tmpdir(), 'deltaweave-neo4j-'));
  const password = 'only-for-tests';
  let running: RunningNeo4j;
  beforeAll(async () => {
    running = await startNeo4j({ home, password, port: 0 });
    // The first time it fetches 120 MB of jars.
  }, 900_000);
  afterAll(async () => {
    await running.stop();
    rmSync(home, { recursive: true });
  });

  const directly = async (query: string) => {
    const driver = neo4j.driver(running.config.uri, neo4j.auth.basic('neo4j', password));
    try {
      return await driver.executeQuery(query);
    } finally {
      await driver.close();
    }
  };

  storeContract('Neo4j store', {
    open: async () => openNeo4jStore(running.config),
    clear: async () => {
      await directly('MATCH (n) DETACH DELETE n');
    },
  });

  it('has a header on every query, and the server understands each', async () => {
    const store = openNeo4jStore(running.config);
    await store.revision();
    for (const name of queryNames()) {
      expect(cypher(name)).toMatch(/^\/\/ /);
      if (!name.startsWith('schema/')) await directly(`EXPLAIN ${cypher(name)}`);
    }
    await store.close();
  });

  it('says which part of the configuration is wrong', async () => {
    const store = openNeo4jStore({ ...running.config, password: 'wrong' });
    await expect(store.revision()).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('NEO4J_PASSWORD') });
    await store.close();
  });

  it('tells when the server is away, and goes on when it returns', async () => {
    const store = openNeo4jStore(running.config);
    const before = await store.revision();
    await running.stop();
    await expect(store.revision()).rejects.toBeInstanceOf(StoreError);
    await expect(store.nodes([])).resolves.toEqual([]);
    await expect(store.search('x', 1)).rejects.toMatchObject({ code: 'unavailable' });
    running = await startNeo4j({ home, password, port: Number(new URL(running.config.uri).port) });
    expect(await store.revision()).toBe(before);
    await store.close();
  });
});
