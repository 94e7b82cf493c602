import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportDocument } from '../../model/api/export.ts';
import { EXPORT_FORMATS } from '../../model/exportFormats.ts';
import { everyLink, everyNode } from '../export/everyFact.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

async function exported(query: string, init?: RequestInit): Promise<ExportDocument> {
  const response = await api.send(`/export?format=json${query}`, init);
  expect(response.status).toBe(200);
  return ExportDocument.parse(await response.json());
}

describe('GET /export', () => {
  it.each([
    'layers=knowledge',
    'layers=industry,value&provinces=Anhui,上海',
    'types=city,university',
    'kinds=located_in',
    'at=2018&minConfidence=measured',
    'packs=ledger',
    'sources=ror',
  ])('%s leaves what the lists leave', async (query) => {
    const document = await exported(`&${query}`);
    expect(ids(document.nodes)).toEqual(ids(await everyNode(api, query)));
    expect(ids(document.links)).toEqual(ids(await everyLink(api, query)));
    expect(document.about).toMatchObject({ nodes: document.nodes.length, links: document.links.length, selection: null });
    const present = new Set(ids(document.nodes));
    expect(document.links.filter(({ source, target }) => !present.has(source) || !present.has(target))).toEqual([]);
    expect(document.figures.filter(({ subject }) => !present.has(subject))).toEqual([]);
  });

  it('says what was asked, how sure the facts are, and names each source that they cite', async () => {
    const { about, nodes, links, figures, events, sources } = await exported('&packs=ledger&provinces=安徽');
    expect(about.filters).toEqual({ packs: ['ledger'], provinces: ['Anhui'] });
    const counted = about.confidence.map(({ id, ...counts }) => [id, counts.nodes, counts.links]);
    expect(counted).toEqual(
      about.confidence.map(({ id }) => [id, ...[nodes, links].map((facts) => facts.filter(({ confidence }) => confidence === id).length)]),
    );
    const cited = new Set([...nodes, ...links, ...figures, ...events].flatMap(({ citations }) => citations.map(({ source }) => source)));
    expect(ids(sources)).toEqual([...cited].sort());
  });

  it('is a file with a name in ASCII and one in UTF-8, of a revision', async () => {
    for (const { id, mediaType, extension } of EXPORT_FORMATS) {
      const response = await api.send(`/export?format=${id}&nodes=city:hefei`, { method: 'HEAD' });
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, mediaType, '']);
      const named = new RegExp(`^attachment; filename="deltaweave-selection-r1-[\\w-]+\\.${extension}"; filename\\*=UTF-8''(.+)$`);
      const [, name = ''] = named.exec(response.headers.get('content-disposition') ?? '') ?? [];
      expect(decodeURIComponent(name)).toMatch(/^织网-知识网络选集-r1-/);
    }
    const etag = (await api.send('/export?format=json&nodes=city:hefei')).headers.get('etag') ?? '';
    expect((await api.send('/export?format=json&nodes=city:hefei', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('refuses a format that it does not have, and names those that it has', async () => {
    for (const query of ['', '?format=pdf', '?format=JSON', '?format=']) {
      const [fault] = (await api.problem(`/export${query}`, 400)).errors ?? [];
      expect(fault?.pointer).toBe('/query/format');
      for (const { id } of EXPORT_FORMATS) expect(fault?.message).toContain(id);
    }
    expect((await api.problem('/export?format=json&limit=5', 400)).errors?.[0]?.pointer).toBe('/query/limit');
    expect((await api.problem('/export?format=json&packs=none', 400)).errors?.[0]?.pointer).toBe('/query/packs');
    expect((await api.problem('/export?format=json&nodes=hefei', 400)).errors?.[0]?.pointer).toBe('/query/nodes/0');
  });
});

describe('a selection', () => {
  const CHOSEN = ['city:hefei', 'city:suzhou', 'city:shanghai'];

  it('is the nodes and the links among them, however they are named', async () => {
    const expected = (await everyLink(api)).filter(({ source, target }) => CHOSEN.includes(source) && CHOSEN.includes(target));
    const forms = [
      await exported(`&nodes=${CHOSEN.join(',')}`),
      await exported(CHOSEN.map((id) => `&nodes=${id}`).join('')),
      await exported('', json({ nodes: [...CHOSEN, CHOSEN[0]] })),
    ];
    for (const { nodes, links } of forms) {
      expect(ids(nodes).sort()).toEqual([...CHOSEN].sort());
      expect(ids(links)).toEqual(ids(expected));
    }
    expect(expected.length).toBeGreaterThan(2);
  });

  it('keeps its nodes when filters leave none of their links, but not those that filters refuse', async () => {
    const { nodes, links } = await exported(`&nodes=${CHOSEN.join(',')}&at=1900&minConfidence=stated&layers=value`);
    expect([nodes.length, links.length]).toEqual([3, 0]);
    expect(ids((await exported(`&nodes=${CHOSEN.join(',')}&provinces=Anhui`)).nodes)).toEqual(['city:hefei']);
  });

  it('tells which of its nodes are not in the graph; when none is, there is no file', async () => {
    const { about, nodes } = await exported('', json({ nodes: ['city:hefei', 'city:atlantis'] }));
    expect(about.selection).toEqual({ nodes: 2, unknown: ['city:atlantis'] });
    expect(ids(nodes)).toEqual(['city:hefei']);
    expect((await api.problem('/export?format=csv&nodes=city:atlantis', 404)).errors?.[0]).toMatchObject({ pointer: '/query/nodes' });
    expect((await api.problem('/export?format=csv', 400, json({ nodes: [] }))).errors?.[0]?.pointer).toBe('/body/nodes');
    expect((await api.problem('/export?format=csv&nodes=city:hefei', 400, json({ nodes: CHOSEN }))).errors?.[0]?.pointer).toBe(
      '/query/nodes',
    );
  });
});
