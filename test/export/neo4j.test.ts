import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver, type RecordShape } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportDocument } from '../../model/api/export.ts';
import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { caller } from '../api/call.ts';
import { missingForNeo4j } from '../neo4j/jars.ts';
import { type RunningNeo4j, startNeo4j } from '../neo4j/startNeo4j.ts';
import { startServer, type TestServer } from '../server.ts';
import { everyLink, everyNode } from './everyFact.ts';
import { NASTY, NASTY_CHANGE, readable } from './nasty.ts';

const missing = missingForNeo4j();
if (missing !== null && process.env.CI === 'true') throw new Error(`The Neo4j tests cannot be left out here. ${missing}`);
if (missing !== null) process.stderr.write(`Neo4j tests left out: ${missing}\n`);

/** Enough of the graph to meet every form of record; the rest would be more of the same. */
const PART = 'packs=ledger,test';

describe.skipIf(missing !== null)('Cypher, run on an empty Neo4j', () => {
  const home = mkdtempSync(join(tmpdir(), 'deltaweave-export-'));
  let server: TestServer;
  let running: RunningNeo4j;
  let driver: Driver;
  let nodes: NodeAnswer[];
  let links: LinkAnswer[];
  const api = caller(() => server.url);

  beforeAll(async () => {
    server = await startServer();
    await server.service.graph.commit(NASTY_CHANGE, { author: 'test', reason: 'nasty' });
    [nodes, links] = [await everyNode(api, PART), await everyLink(api, PART)];
    running = await startNeo4j({ home, password: 'only-for-tests', port: 0 });
    driver = neo4j.driver(running.config.uri, neo4j.auth.basic('neo4j', 'only-for-tests'), { disableLosslessIntegers: true });
    // The first time it fetches 120 MB of jars.
  }, 900_000);
  afterAll(async () => {
    await driver.close();
    await Promise.all([running.stop(), server.stop()]);
    rmSync(home, { recursive: true });
  });

  const ask = async (query: string): Promise<RecordShape[]> =>
    (await driver.executeQuery(query)).records.map((record) => record.toObject());

  /** A statement ends with a line; within texts there are no lines. */
  async function run(query = ''): Promise<void> {
    const response = await api.send(`/export?format=cypher&${PART}${query}`);
    const statements = (await response.text()).split(';\n').filter((statement) => statement.trim() !== '');
    expect(statements[0]).toContain('CREATE CONSTRAINT');
    for (const statement of statements) await ask(statement);
  }

  it('makes the same nodes and links, to the letter, and nothing more when it runs again', async () => {
    await run();
    const before = await ask('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS links');
    await run('&provinces=%5Cu000aMATCH%20(n)%20DETACH%20DELETE%20n;//,Anhui,%27%20%7D)');
    const after = await ask('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS links');
    // Each run says of itself when it was made.
    expect(after).toEqual(before.map((counts) => ({ ...counts, nodes: Number(counts.nodes) + 1 })));

    const stored = await ask(
      'MATCH (n:Node) RETURN n.id AS id, n.name_zh AS zh, n.name_en AS en, n.summary_zh AS summary, n.citation_locators AS locators ORDER BY id',
    );
    expect(stored).toEqual(
      sorted(nodes).map(({ id, name, summary, sources }) => ({
        id,
        zh: readable(name.zh),
        en: readable(name.en),
        summary: summary === undefined ? null : readable(summary.zh),
        locators: sources.map(({ locator }) => readable(locator)),
      })),
    );
    const tied = await ask(
      'MATCH (a:Node)-[r]->(b:Node) RETURN r.id AS id, a.id AS source, b.id AS target, r.kind AS kind, r.layer AS layer, r.weight AS weight, r.from AS since ORDER BY id',
    );
    expect(tied).toEqual(
      sorted(links).map(({ id, source, target, kind, layer, weight, from }) => ({
        id,
        source,
        target,
        kind,
        layer,
        weight,
        since: from ?? null,
      })),
    );
  }, 600_000);

  it('keeps sources, figures, events and the labels of types', async () => {
    const document = ExportDocument.parse(await (await api.send(`/export?format=json&${PART}`)).json());
    const [found] = await ask(
      'RETURN COUNT { MATCH (:Source) } AS source, COUNT { MATCH (:Figure) } AS figure, COUNT { MATCH (:Event) } AS event, COUNT { MATCH (:City) } AS city',
    );
    expect(found).toEqual({
      source: document.sources.length,
      figure: document.figures.length,
      event: document.events.length,
      city: nodes.filter(({ type }) => type === 'city').length,
    });
    const [figure] = await ask("MATCH (f:Figure { id: 'figure:nasty' }) RETURN f.value AS value, f.unit_en AS unit");
    const [written] = NASTY_CHANGE.put.figures ?? [];
    expect(figure).toEqual({ value: readable(String(written?.value)), unit: readable(written?.unit?.en ?? '') });
    const [properties] = await ask("MATCH (n:Firm { id: 'firm:nasty' }) RETURN n.properties AS props, n.synthetic AS synthetic");
    expect(properties?.synthetic).toBe(true);
    // In JSON controls are written as escapes, and stay.
    expect(JSON.parse(properties?.props)).toEqual({ 'a`b': NASTY.en.replaceAll('\ufffe', ''), '\\': true, n: 1.5 });
  });
});

/** As Neo4j orders texts. */
const sorted = <Fact extends { readonly id: string }>(facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
