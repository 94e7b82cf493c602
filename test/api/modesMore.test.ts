import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModeAnswer, ModesAnswer } from '../../model/api/modes.ts';
import { ModesCompareAnswer } from '../../model/api/modesCompare.ts';
import { aLink, aNode, aSource } from '../../server/store/contract/builders.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('dates', () => {
  it('see a stage as under way from its beginning to the day before its end', async () => {
    const at = async (date: string) => (await api.get(`/modes?at=${date}`, ModesAnswer)).underWay;
    expect(await at('2015-12-31')).toContain('stage:bay-2');
    expect(await at('2016')).not.toContain('stage:bay-2');
    expect(await at('2016')).toContain('stage:bay-3');
    expect(await at('1990')).toEqual([]);
  });

  it('count members on a date by the memberships that hold then', async () => {
    const cities = async (at: string) => {
      const { shared } = await api.get(`/modes/compare?places=corridor:huninghanghe&at=${at}`, ModesCompareAnswer);
      return shared.cities.length;
    };
    expect([await cities('2012'), await cities('2016')]).toEqual([7, 0]);
  });
});

describe('a fifth mode', () => {
  // Random records of the builders are overruled where the test leans on them.
  const cites = (line: number) => ({ citations: [{ source: 'test:source', locator: `line ${line}` }] });
  const stated = { confidence: 'stated', layer: 'service' } as const;
  const nodes = [
    aNode({ id: 'mode:river', type: 'mode', name: { zh: '沿江模式', en: 'River mode' } }),
    aNode({ id: 'stage:river-a', type: 'stage', name: { zh: '沿江后一阶段', en: 'River, later stage' } }),
    aNode({ id: 'stage:river-b', type: 'stage', name: { zh: '沿江前一阶段', en: 'River, earlier stage' } }),
    aNode({ id: 'corridor:river', type: 'corridor', name: { zh: '沿江走廊', en: 'River corridor' } }),
  ];
  const links = [
    aLink({ source: 'mode:river', target: 'corridor:river', kind: 'practised_in', ...stated, ...cites(1) }),
    aLink({ source: 'mode:river', target: 'net:service', kind: 'dominated_by', ...stated, ...cites(1) }),
    aLink({ source: 'mode:river', target: 'stage:river-a', kind: 'has_stage', from: '2012', ...stated, ...cites(3) }),
    aLink({ source: 'mode:river', target: 'stage:river-b', kind: 'has_stage', from: '2008', to: '2012', ...stated, ...cites(2) }),
    aLink({ source: 'stage:river-b', target: 'net:service', kind: 'builds_network', from: '2008', to: '2012', ...stated, ...cites(2) }),
    aLink({ source: 'city:wuhu', target: 'corridor:river', kind: 'tier1_of', ...stated, ...cites(1) }),
    aLink({ source: 'city:tongling', target: 'corridor:river', kind: 'tier2_of', ...stated, ...cites(1) }),
    aLink({ source: 'city:anqing', target: 'corridor:river', kind: 'tier2_of', ...stated, ...cites(1) }),
    aLink({ id: 'TR1', source: 'city:wuhu', target: 'city:tongling', kind: 'supports', from: '2008', to: '2012', ...stated, ...cites(2) }),
    // Cited elsewhere, but of the same source, with the stage's dates and inside the members.
    aLink({
      id: 'TR2',
      source: 'city:tongling',
      target: 'city:anqing',
      kind: 'supports',
      from: '2012',
      ...stated,
      layer: 'industry',
      ...cites(9),
    }),
    // The same but for one day.
    aLink({
      id: 'TR3',
      source: 'city:tongling',
      target: 'city:anqing',
      kind: 'supports',
      from: '2013',
      ...stated,
      layer: 'value',
      ...cites(9),
    }),
    // It says where something lies.
    aLink({ source: 'city:wuhu', target: 'city:tongling', kind: 'borders', from: '2008', to: '2012', ...stated, ...cites(2) }),
  ];

  it('that was added as data appears with its stages, members and measures', async () => {
    await server.service.graph.commit(
      { put: { sources: [aSource()], nodes, links }, remove: {} },
      { author: 'test', reason: 'a fifth mode' },
    );
    const { items, networks } = await api.get('/modes', ModesAnswer);
    expect(items).toHaveLength(5);
    expect(networks.find(({ network }) => network === 'net:service')?.stages).toContain('stage:river-b');
    const { mode } = await api.get('/modes/mode:river?sources=test:source', ModeAnswer);
    expect(mode.stages.map(({ id, told }) => [id, told.links])).toEqual([
      ['stage:river-b', ['TR1']],
      ['stage:river-a', ['TR2']],
    ]);
    expect(mode.stages.map(({ verdict }) => verdict.agreement)).toEqual(['agree', 'not-said']);
    expect(mode.stages.map(({ between }) => between.byLayer)).toMatchObject([
      { service: 1, industry: 0, value: 0 },
      { service: 0, industry: 1, value: 1 },
    ]);
    expect(mode.verdict.agreement).toBe('partly');
    expect(mode.tiers?.members).toEqual({ 1: ['city:wuhu'], 2: ['city:tongling', 'city:anqing'] });
    expect(mode.tiers?.unlinked).toEqual(['city:anqing']);
    expect(mode.between.tierFlow).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(mode.order.after.map(({ cities }) => [...cities].sort())).toEqual([['city:anqing', 'city:tongling']]);
    expect(mode.text.en).toMatch(/^River mode is practised in River corridor, in 2 stages\./);
  });

  it('is compared like the others', async () => {
    const { modes } = await api.get('/modes/compare?a=mode:river&b=mode:open-network', ModesCompareAnswer);
    expect(modes?.a).toMatchObject({ links: 2, members: ['city:wuhu', 'city:tongling', 'city:anqing'], provinces: ['Anhui'] });
    expect(modes?.a.years).toEqual({ from: '2008', openEnded: true });
  });

  it('of which nothing is known yet is said to be undocumented', async () => {
    const bare = aNode({ id: 'mode:bare', type: 'mode', name: { zh: '新模式', en: 'New mode' } });
    await server.service.graph.commit({ put: { nodes: [bare] }, remove: {} }, { author: 'test', reason: 'a bare mode' });
    const { mode } = await api.get('/modes/mode:bare', ModeAnswer);
    expect(mode).toMatchObject({ stages: [], places: [], members: [], verdict: { agreement: 'not-said' } });
    expect(mode.text.en).toContain('no stage of it is documented');
    const { modes } = await api.get('/modes/compare?a=mode:bare&b=mode:corridor', ModesCompareAnswer);
    expect(modes?.cosine).toBeNull();
    expect(modes?.a.density).toEqual({ count: 0, of: 0, share: null });
  });
});
