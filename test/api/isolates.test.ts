import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Isolate, IsolatesAnswer } from '../../model/api/isolates.ts';
import { NodeId } from '../../model/ids.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import type { Projection } from '../../server/graph/projection.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
const isolates = (query: string): Promise<IsolatesAnswer> => api.get(`/isolates?${query}`, IsolatesAnswer);
const ids = (items: readonly Isolate[]): string[] => items.map(({ node }) => node.id);

async function everyPage(query: string): Promise<Isolate[]> {
  const items: Isolate[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: IsolatesAnswer = await isolates(`${query}&limit=97${cursor === '' ? '' : `&cursor=${cursor}`}`);
    items.push(...page.items);
    expect(page.next === null ? items.length : page.total).toBe(page.total);
    cursor = page.next;
  }
  return items;
}

/** The layers on which a node has a link to another, read from the table of links. */
function layersOf({ links, nodes }: Projection): Map<string, Set<string>> {
  const layers = new Map(Array.from({ length: nodes.count }, (_, node) => [nodes.ids.id(node), new Set<string>()]));
  for (let link = 0; link < links.count; link += 1) {
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    if (links.alive[link] !== 1 || source === target) continue;
    for (const end of [source, target]) layers.get(nodes.ids.id(end))?.add(LAYER_IDS[links.layer[link] ?? 0] ?? '');
  }
  return layers;
}

describe('GET /isolates on the default graph', () => {
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('names every node without a link once, over all pages', async () => {
    const layers = layersOf(server.service.graph.projection);
    const items = (await everyPage('')).filter(({ reason }) => reason === 'no-links');
    expect(ids(items).sort()).toEqual([...layers].flatMap(([id, on]) => (on.size === 0 ? [id] : [])).sort());
    expect(items.length).toBeGreaterThan(0);
  });

  it('judges by the layers asked for', async () => {
    const layers = layersOf(server.service.graph.projection);
    const items = await everyPage('layers=innovation,value&reasons=no-links-in-layer');
    const lacking = [...layers].filter(([, on]) => on.size > 0 && !(on.has('innovation') && on.has('value')));
    expect(ids(items).sort()).toEqual(lacking.map(([id]) => id).sort());
    for (const { node, missing } of items)
      expect(missing).toEqual(['innovation', 'value'].filter((layer) => layers.get(node.id)?.has(layer) !== true));
  });

  it('puts cities first, and counts all that it found, not only the page', async () => {
    const { items, total, facets } = await isolates('layers=innovation&limit=60');
    const types = items.map(({ node }) => node.type);
    expect(types.lastIndexOf('city')).toBe(types.filter((type) => type === 'city').length - 1);
    expect(types[0]).toBe('city');
    for (const counts of [facets.byReason, facets.byType]) expect(Object.values(counts).reduce((a, b) => a + b)).toBe(total);
    expect(total).toBeGreaterThan(items.length);
  });

  it('gives remedies with both languages, and a path that exists', async () => {
    const { items, nodes, links } = await isolates('level=city&layers=innovation');
    const remedies = items.flatMap((item) => item.remedies.map((remedy) => ({ ...remedy, of: item.node.id })));
    expect(remedies.length).toBeGreaterThan(items.length);
    for (const { node, of, why, path } of remedies) {
      expect(node.id).not.toBe(of);
      expect(nodes[node.id]).toEqual(node);
      expect(why.zh).toContain(node.name.zh);
      expect(why.en).toContain(node.name.en);
      if (path.nodes.length > 0)
        expect([path.nodes[0], path.nodes.at(-1), path.links.length]).toEqual([of, node.id, path.nodes.length - 1]);
      path.links.forEach((id, at) => {
        expect([links[id]?.source, links[id]?.target].sort()).toEqual([path.nodes[at], path.nodes[at + 1]].sort());
      });
    }
    expect(items.every(({ remedies: { length } }) => length <= 3)).toBe(true);
  });

  it('tells on which link a node hangs, larger parts before leaves, and only when asked', async () => {
    const { items, facets } = await isolates('reasons=single-bridge&limit=120');
    const cities = items.findIndex(({ node }) => node.type !== 'city');
    const sizes = items.slice(cities).map(({ bridge }) => bridge?.size ?? 0);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { node, bridge } of items) {
      expect(bridge?.members[0]).toBe(node.id);
      expect(bridge?.members).not.toContain(bridge?.across);
    }
    expect((await isolates('')).facets.byReason['single-bridge']).toBeUndefined();
    const { facets: without } = await isolates('reasons=single-bridge&leaves=false');
    expect(without.byReason['single-bridge']).toBeLessThan(facets.byReason['single-bridge'] ?? 0);
  });

  it('sees the graph as it stood at a date, and stays inside the filters', async () => {
    const then = await isolates('at=1990&types=city,corridor');
    const now = await isolates('types=city,corridor');
    expect(then.total).not.toBe(now.total);
    const { items, nodes } = await isolates('provinces=Anhui&layers=knowledge');
    expect(new Set(Object.values(nodes).map(({ province }) => province))).toEqual(new Set(['Anhui']));
    expect(items.length).toBeGreaterThan(0);
    const cities = await isolates('level=city&layers=service&provinces=安徽&limit=500');
    expect(ids(cities.items).length).toBe(16);
  });

  it('says what changed between two dates, as two calls tell it', async () => {
    for (const query of ['level=city&layers=industry', 'types=city,corridor,park,university', 'level=city&packs=ledger']) {
      const [then, now] = [await everyPage(`${query}&at=2012`), await everyPage(`${query}&at=2020`)];
      const both = await everyPage(`${query}&at=2020&since=2012`);
      const reasons = (items: readonly Isolate[]) => new Map(items.map(({ node, reason }) => [node.id as string, reason]));
      const [before, after] = [reasons(then), reasons(now)];
      const change = (id: string) => (!after.has(id) ? 'joined' : before.has(id) ? 'still' : 'newly');
      expect(both.map(({ node, change: told }) => [node.id, told])).toEqual(both.map(({ node }) => [node.id, change(node.id)]));
      expect(ids(both).sort()).toEqual([...new Set([...before.keys(), ...after.keys()])].sort());
      for (const { node, reason, change: told, text } of both) {
        expect(reason).toBe((told === 'joined' ? before : after).get(node.id));
        expect([text.zh, text.en].every((said) => said.includes('2012'))).toBe(true);
      }
      const { facets, total } = await isolates(`${query}&at=2020&since=2012&change=joined`);
      expect([facets.byChange, total]).toEqual([
        { newly: 0, still: 0, joined: total },
        both.filter((item) => item.change === 'joined').length,
      ]);
    }
    const none = await isolates('level=city&packs=ledger&since=2012-02-01&at=2012-02-02&change=newly');
    expect(none.none?.reason).toBe('no-change');
  });

  it('names by whom a node was joined, with links that were not there before', async () => {
    const { items, links } = await isolates('types=city,corridor,park&since=2012&change=joined&limit=100');
    expect(items.length).toBeGreaterThan(0);
    for (const { node, joined, remedies } of items) {
      expect(remedies).toEqual([]);
      for (const id of joined?.links ?? []) {
        expect([links[id]?.source, links[id]?.target]).toContain(node.id);
        expect((links[id]?.from ?? '') > '2012').toBe(true);
      }
    }
  });

  it('tells of one node whether it is isolated, and if not how it is tied', async () => {
    const { items, asked, total, none } = await isolates('of=city:xuzhou&layers=innovation');
    expect([ids(items), total, none]).toEqual([['city:xuzhou'], 1, undefined]);
    expect(asked).toMatchObject({ node: 'city:xuzhou', isolated: true, partners: 0, layers: [] });
    const tied = await isolates('of=city:shanghai');
    expect([tied.items, tied.none?.reason, tied.asked?.isolated]).toEqual([[], 'not-isolated', false]);
    expect(tied.asked?.partners).toBeGreaterThan(30);
    expect(tied.asked?.layers.length).toBeGreaterThan(3);
    const outside = await isolates('of=univ:tongji&provinces=Anhui');
    expect([outside.items, outside.none?.reason, outside.asked?.partners]).toEqual([[], 'filtered', 0]);
  });

  it('links only with whom it may', async () => {
    const near = await isolates('types=lab,university,institute,firm&layers=knowledge&within=30&limit=60');
    const remedies = near.items.flatMap((item) => item.remedies.map((remedy) => ({ of: item.node, ...remedy })));
    expect(remedies.length).toBeGreaterThan(0);
    for (const { of, node } of remedies) {
      const [a, b] = [near.nodes[of.id]?.position, node.position];
      if (a !== undefined && b !== undefined && of.city !== node.city) expect(apart(a, b)).toBeLessThanOrEqual(30.1);
    }
    const typed = await isolates('layers=knowledge&partnerTypes=lab&limit=60');
    expect(new Set(typed.items.flatMap(({ remedies: each }) => each.map(({ node }) => node.type)))).toEqual(new Set(['lab']));
    for (const { remedies: each, none } of [...near.items, ...typed.items]) {
      expect(none === undefined).toBe(each.length > 0);
      if (none !== undefined) expect([none.text.zh, none.text.en].every((text) => text.length > 10)).toBe(true);
    }
  });

  it('plans one link for each of the largest small parts', async () => {
    const { reconnect } = await isolates('layers=knowledge&plan=7&limit=1');
    expect(reconnect.plan.length).toBeGreaterThan(0);
    expect(reconnect.plan.length).toBeLessThanOrEqual(7);
    expect((await isolates('layers=knowledge&plan=0&limit=1')).reconnect.plan).toEqual([]);
  });

  it('gives the same answer to the same question', async () => {
    const [first, again] = [await isolates('layers=value&limit=20'), await isolates('layers=value&limit=20')];
    expect({ ...again, took: 0 }).toEqual({ ...first, took: 0 });
    const response = await api.send('/isolates?limit=1');
    const tag = response.headers.get('etag') ?? '';
    expect((await api.send('/isolates?limit=1', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it.each([
    ['reasons=lonely', '/query/reasons/0'],
    ['level=province', '/query/level'],
    ['most=0', '/query/most'],
    ['leaves=some', '/query/leaves'],
    ['cursor=abc', '/query/cursor'],
    ['loneliness=1', '/query/loneliness'],
    ['change=joined', '/query/change'],
    ['since=2020&at=2020-01', '/query/since'],
    ['since=soon', '/query/since'],
    ['named=true', '/query/named'],
    ['of=corridor:g60&level=city', '/query/of'],
    ['partnerTypes=friend', '/query/partnerTypes/0'],
    ['within=0', '/query/within'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/isolates?${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

/** Kilometres between two places on a sphere. */
function apart([aLon, aLat]: readonly [number, number], [bLon, bLat]: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const part = half(bLat - aLat) + Math.cos(radians(aLat)) * Math.cos(radians(bLat)) * half(bLon - aLon);
  return 2 * 6371 * Math.asin(Math.sqrt(part));
}

describe('cities isolated in the ledger', () => {
  beforeAll(async () => {
    server = await startServer({ SEED_WITHOUT: 'organisations,knowledge,public-facts' });
  });
  afterAll(() => server.stop());

  // Known from the ledger's own computation: four cities that its documents name, and those that none of them names.
  const named = ['changzhou', 'maanshan', 'shaoxing', 'yangzhou'];
  const unnamed =
    'anqing bengbu bozhou chizhou fuyang huaibei huainan huangshan lianyungang lishui luan nantong suqian suzhou-anhui taizhou-jiangsu taizhou-zhejiang tongling wenzhou xuzhou yancheng zhenjiang';

  it('are those without a link to another city, common borders apart', async () => {
    const { items, reconnect } = await isolates('level=city&limit=500');
    expect(ids(items).sort()).toEqual([...named, ...unnamed.split(' ')].map((name) => `city:${name}`).sort());
    expect(new Set(items.map(({ reason }) => reason))).toEqual(new Set(['no-links']));
    expect(reconnect).toMatchObject({ components: 26, links: 25 });
    expect(reconnect.plan).toHaveLength(25);
    const partners = new Map(items.map((item) => [item.node.id as string, item.remedies.map(({ node }) => node.id)]));
    for (const [name, nearest] of Object.entries({ changzhou: 'wuxi', maanshan: 'nanjing', shaoxing: 'hangzhou', yangzhou: 'nanjing' })) {
      expect(partners.get(NodeId.parse(`city:${name}`))).toContain(`city:${nearest}`);
    }
    // Zhoushan is an island.
    expect(ids((await isolates('level=city&kinds=borders')).items)).toEqual(['city:zhoushan']);
  });

  it('are told apart by whether a document names them', async () => {
    for (const [flag, expected] of [
      [true, named],
      [false, unnamed.split(' ')],
    ] as const) {
      const { items, total } = await isolates(`level=city&limit=500&named=${flag}`);
      expect(ids(items).sort()).toEqual(expected.map((name) => `city:${name}`).sort());
      expect(total).toBe(expected.length);
      for (const { named: told, text } of items) {
        expect(told).toMatchObject({ of: 5 });
        expect((told?.documents.length ?? 0) > 0).toBe(flag);
        expect(text.zh).toContain(flag ? '载有关于它的事实' : '均未见提及');
      }
    }
    expect((await isolates('level=city&named=false&provinces=Jiangsu')).total).toBe(7);
  });

  it('would be joined with the effect that is told', async () => {
    const { items, reconnect } = await isolates('level=city&limit=500');
    for (const { remedies } of items) {
      for (const { effect } of remedies) {
        expect(effect).toMatchObject({ size: 17, components: reconnect.components - 1, reach: 16 });
        expect(effect.meanSteps?.before).toBeNull();
        expect(effect.meanSteps?.after).toBeGreaterThan(1);
      }
    }
  });

  it('or hang on one other city', async () => {
    const { items } = await isolates('level=city&reasons=single-bridge');
    expect(items.map(({ node, bridge }) => [node.id, bridge?.across]).sort()).toEqual([
      ['city:chuzhou', 'city:nanjing'],
      ['city:huaian', 'city:nanjing'],
      ['city:jinhua', 'city:shanghai'],
      ['city:quzhou', 'city:hangzhou'],
      ['city:xuancheng', 'city:wuxi'],
    ]);
  });
});
