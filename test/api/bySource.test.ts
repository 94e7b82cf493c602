import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLink, aNode } from '../../server/store/contract/builders.ts';
import { startServer, type TestServer } from '../server.ts';

interface Cited {
  readonly id: string;
  readonly sources: readonly { readonly id: string; readonly pack: string }[];
}

let server: TestServer;
let whole: TestServer;
beforeAll(async () => {
  [server, whole] = await Promise.all([
    startServer({ LOG_LEVEL: 'error' }),
    startServer({ SEED_WITHOUT: 'organisations,knowledge,public-facts' }),
  ]);
});
afterAll(() => Promise.all([server.stop(), whole.stop()]));

const get = async (path: string, from = server) => {
  const response = await fetch(`${from.url}/api/v1${path}`, { headers: { 'Accept-Language': 'en' } });
  return { status: response.status, body: await response.json() };
};

describe('filters by source', () => {
  it('keep the links that cite a source of the pack', async () => {
    const { body } = await get('/nodes/city:wuhu/neighbours?limit=500&packs=ledger');
    const all = (await get('/nodes/city:wuhu/neighbours?limit=500')).body;
    const fromLedger = ({ link }: { link: Cited }) => link.sources.some(({ pack }) => pack === 'ledger');
    expect(body.items.length).toBeGreaterThan(5);
    expect(body.items.every(fromLedger)).toBe(true);
    expect(body.total).toBeLessThan(all.total);
    expect(body.items.length).toBe(all.items.filter(fromLedger).length);
  });

  it('keep the links that cite the source', async () => {
    const { body } = await get('/nodes/city:shanghai/neighbours?limit=500&sources=document:002');
    expect(body.items.length).toBeGreaterThan(0);
    for (const { link } of body.items) expect((link as Cited).sources.map(({ id }) => id)).toContain('document:002');
  });

  it('make of the default graph what it is when the other packs are left out', async () => {
    for (const call of ['/isolates?level=city&limit=100', '/cities/matrix', '/clusters?method=components']) {
      const [path = call, query = ''] = call.split('?');
      const narrowed = (await get(`${path}?${query}&packs=ledger,places`)).body;
      const alone = (await get(call, whole)).body;
      if ('items' in alone) expect(narrowed.total ?? narrowed.items.length).toBe(alone.total ?? alone.items.length);
      else expect(narrowed.layers).toEqual(alone.layers);
    }
  });

  it('are dropped, one at a time, to say why there is no path', async () => {
    const { body } = await get('/paths?from=city:xuzhou&to=city:shanghai&packs=ledger');
    expect(body.items).toEqual([]);
    expect(body.none.relax.map(({ filter }: { filter: string }) => filter)).toEqual(['packs']);
  });

  it('refuse a pack or source that nobody knows, and name it', async () => {
    const { status, body } = await get('/isolates?packs=ledger,leger&sources=document:999');
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { pointer: '/query/packs', message: expect.stringContaining('leger') },
      { pointer: '/query/sources', message: expect.stringContaining('document:999') },
    ]);
  });

  it('see a change as soon as it is committed', async () => {
    const { graph } = server.service;
    const [cites] = (await graph.store.nodes([aNode({ id: 'city:xuzhou' }).id])).flatMap(({ citations }) => citations);
    if (cites === undefined) throw new Error('unreachable');
    const count = async (): Promise<number> => (await get('/nodes/city:xuzhou/neighbours?packs=ledger')).body.total;
    const before = await count();
    const citations = [{ ...cites, source: 'document:001' as typeof cites.source }];
    const link = aLink({ source: aNode({ id: 'city:xuzhou' }).id, target: aNode({ id: 'city:shanghai' }).id, citations });
    await graph.commit({ put: { links: [link] }, remove: {} }, { author: 'test', reason: 'a link of the ledger' });
    expect(await count()).toBe(before + 1);
    await graph.commit(
      { put: { links: [{ ...link, citations: [{ ...cites, source: 'geonames' as typeof cites.source }] }] }, remove: {} },
      { author: 'test', reason: 'of another pack' },
    );
    expect(await count()).toBe(before);
  });

  it('answer many different questions at once', async () => {
    const ids = (await get('/sources')).body.items.map(({ id }: Cited) => id);
    const asked = ids.flatMap((id: string, at: number) => [
      `/summary`,
      `/isolates?limit=1&sources=${id}`,
      // Two by two: more different filters at once than are kept for later.
      `/isolates?limit=1&sources=${id},${ids[(at + 1) % ids.length]}`,
      `/nodes/city:hefei/neighbours?sources=${id}`,
    ]);
    const answers = await Promise.all(asked.map(async (path: string) => ({ path, ...(await get(path)) })));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });
});
