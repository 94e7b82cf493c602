import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LinksAnswer, NodesAnswer } from '../../model/api/lists.ts';
import { SummaryAnswer } from '../../model/api/summary.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Every item of a list, page by page. */
async function everyLink(query: string): Promise<LinksAnswer['items']> {
  const items: LinksAnswer['items'] = [];
  let cursor = '';
  do {
    const page = await api.get(`/links?limit=500&${query}${cursor}`, LinksAnswer);
    items.push(...page.items);
    cursor = page.next === null ? '' : `&cursor=${page.next}`;
  } while (cursor !== '');
  return items;
}

describe('GET /nodes', () => {
  it('counts as the summary does', async () => {
    const summary = await api.get('/summary', SummaryAnswer);
    expect((await api.get('/nodes?limit=1', NodesAnswer)).total).toBe(summary.nodes);
    for (const type of ['city', 'firm', 'alliance']) {
      const { items, total } = await api.get(`/nodes?types=${type}&limit=5`, NodesAnswer);
      expect(total).toBe(summary.byType[type]);
      expect(items.every((node) => node.type === type)).toBe(true);
    }
  });

  it('goes on where the page before ended, and shows each once', async () => {
    const first = await api.get('/nodes?types=alliance&limit=8', NodesAnswer);
    const second = await api.get(`/nodes?types=alliance&limit=500&cursor=${first.next}`, NodesAnswer);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(first.total);
    expect(second.next).toBeNull();
  });

  it('keeps to the cities asked for', async () => {
    const { items } = await api.get('/nodes?cities=city:huzhou,city:wuhu&limit=500', NodesAnswer);
    const places = new Set(items.map(({ city }) => city));
    expect([...places].sort()).toEqual(['city:huzhou', 'city:wuhu']);
    expect(items.map(({ id }) => id)).toContain('city:wuhu');
    await api.problem('/nodes?cities=city:atlantis', 404);
  });

  it('keeps only nodes that a chosen link reaches', async () => {
    const { items } = await api.get('/nodes?kinds=dominated_by&limit=500', NodesAnswer);
    const ends = (await everyLink('kinds=dominated_by')).flatMap(({ source, target }) => [source, target]);
    expect(items.map(({ id }) => id).sort()).toEqual([...new Set(ends)].sort());
  });
});

describe('GET /links', () => {
  it('counts as the summary does, layer by layer', async () => {
    const summary = await api.get('/summary', SummaryAnswer);
    for (const [layer, count] of Object.entries(summary.byLayer)) {
      expect((await api.get(`/links?layers=${layer}&limit=1`, LinksAnswer)).total).toBe(count);
    }
  });

  it('gives the links that start or end at a node', async () => {
    const all = await everyLink('packs=ledger');
    expect(all.length).toBeGreaterThan(1000);
    for (const end of ['source', 'target'] as const) {
      const { items, total } = await api.get(`/links?${end}=city:shanghai&packs=ledger&limit=500`, LinksAnswer);
      const expected = all.filter((link) => link[end] === 'city:shanghai').map(({ id }) => id);
      expect(items.map(({ id }) => id).sort()).toEqual(expected.sort());
      expect(total).toBe(expected.length);
    }
    const between = await api.get('/links?source=mode:corridor&target=net:knowledge', LinksAnswer);
    expect(between.items.map(({ id }) => id)).toEqual(['L0158']);
    await api.problem('/links?source=city:atlantis', 404);
    await api.problem('/links?from=city:shanghai', 400);
  });

  it('keeps links both of whose ends are of the types', async () => {
    const [link] = await everyLink('types=mode,stage&kinds=has_stage');
    expect(link).toMatchObject({ kind: 'has_stage' });
    expect(await everyLink('types=mode&kinds=has_stage')).toEqual([]);
  });
});
