import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DifferenceAnswer } from '../../model/api/difference.ts';
import type { LinkAnswer } from '../../model/api/graph.ts';
import { LinksAnswer, NodesAnswer } from '../../model/api/lists.ts';
import { TimelineAnswer } from '../../model/api/timeline.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { LANGUAGES } from '../../model/text.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
let ledger: LinkAnswer[];
beforeAll(async () => {
  server = await startServer();
  ledger = await everyLink('packs=ledger');
});
afterAll(() => server.stop());

const timeline = (query: string): Promise<TimelineAnswer> => api.get(`/timeline?${query}`, TimelineAnswer);
const difference = (query: string): Promise<DifferenceAnswer> => api.get(`/timeline/difference?${query}`, DifferenceAnswer);

async function everyLink(query: string): Promise<LinkAnswer[]> {
  const items: LinkAnswer[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: LinksAnswer = await api.get(`/links?${query}&limit=500${cursor === '' ? '' : `&cursor=${cursor}`}`, LinksAnswer);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** The first day that a date covers, to be compared as text. */
const day = (date: string): string => `${date}-01-01`.slice(0, 10);
const holds = ({ from, to }: Pick<LinkAnswer, 'from' | 'to'>, at: string): boolean =>
  (from === undefined || day(from) <= day(at)) && (to === undefined || day(at) < day(to));
const isDated = ({ from, to }: LinkAnswer): boolean => from !== undefined || to !== undefined;
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

describe('GET /timeline', () => {
  it('tells the events of one year that are dated to the day, in their order', async () => {
    const { items } = await timeline('from=2021&to=2021&resolution=day');
    expect(items.every(({ precision }) => precision === 'day')).toBe(true);
    expect(items.filter(({ span }) => !span).map(({ from, title }) => [from, title.en])).toEqual([
      ['2021-05-27', 'Community construction office unveiled'],
      ['2021-06-03', 'National technology innovation centre founded in Shanghai'],
      ['2021-07-12', 'Key matters for deeper coordination issued'],
      ['2021-12-15', 'Opinions on joint open innovation signed'],
      ['2021-12-27', 'Opinions printed and sent'],
    ]);
  });

  it('tells all events, dated ones by their beginning, then the others in the words of their sources', async () => {
    const pages = [await timeline('limit=20'), await timeline('limit=20&cursor=bzIw')];
    const items = pages.flatMap((page) => page.items);
    expect(items).toHaveLength(pages[0]?.total ?? -1);
    expect(pages.at(-1)?.next).toBeNull();
    const dated = items.filter(({ precision }) => precision !== 'none');
    expect(dated.map(({ from = '' }) => day(from))).toEqual(dated.map(({ from = '' }) => day(from)).sort());
    const undated = items.slice(dated.length);
    expect(undated.length).toBe(pages[0]?.undated);
    expect(undated.length).toBeGreaterThan(0);
    for (const { from, span, period, sources, actors } of undated) {
      expect([from, span]).toEqual([undefined, false]);
      expect(sources.length * actors.length).toBeGreaterThan(0);
      for (const language of LANGUAGES) expect(period?.[language]).toMatch(/\S/);
    }
    for (const { actors } of pages[0]?.items ?? []) for (const actor of actors) expect(pages[0]?.nodes).toHaveProperty([actor]);
  });

  it('counts, layer by layer and year by year, what the links say', async () => {
    const { growth } = await timeline('packs=ledger');
    expect(growth.years.length).toBeGreaterThan(15);
    for (const { layer, ...series } of growth.layers) {
      const links = ledger.filter((link) => link.layer === layer);
      const begins = (year: number) => links.filter(({ from }) => from?.startsWith(String(year)));
      const holding = (year: number) => links.filter((link) => isDated(link) && holds(link, `${year}-12-31`));
      expect(series.begun).toEqual(growth.years.map((year) => begins(year).length));
      expect(series.ended).toEqual(growth.years.map((year) => links.filter(({ to }) => to?.startsWith(String(year))).length));
      expect(series.holding).toEqual(growth.years.map((year) => holding(year).length));
      expect(series.undated).toBe(links.filter((link) => !isDated(link)).length);
      growth.years.forEach((year, at) => {
        const ages = holding(year).map(({ from = '' }) => (Date.parse(`${year}-12-31`) - Date.parse(day(from))) / 31_556_952_000);
        if (ages.length === 0) expect(series.meanAge[at]).toBeNull();
        else expect(series.meanAge[at]).toBeCloseTo(sum(ages) / ages.length, 0);
        const before = series.holding[at - 1];
        if (before !== undefined) expect(series.holding[at]).toBe(before + (series.begun[at] ?? 0) - (series.ended[at] ?? 0));
      });
    }
  });

  it('keeps the first year of a list or a count apart', async () => {
    const { growth, text } = await timeline('');
    const listed = growth.registers.find(({ kind }) => kind === 'active_in');
    expect(listed?.year).toBe(2021);
    const industry = growth.layers.find(({ layer }) => layer === 'industry');
    const at = growth.years.indexOf(2021);
    expect(industry?.registered[at]).toBe(listed?.links);
    expect(industry?.begun[at]).toBeGreaterThan(listed?.links ?? 0);
    expect(sum(growth.layers.flatMap(({ registered }) => registered))).toBe(sum(growth.registers.map(({ links }) => links)));
    expect(text.en).toContain(`${sum(growth.registers.map(({ links }) => links))} of the dated links`);
    expect((await timeline('packs=ledger')).growth.registers).toEqual([]);
  });

  it('tells the growth of one actor, a city with all that lies in it, and which way links lead', async () => {
    const { items: nodes } = await api.get('/nodes?packs=ledger&limit=500', NodesAnswer);
    const { next } = await api.get('/nodes?packs=ledger&limit=500', NodesAnswer);
    const rest = await api.get(`/nodes?packs=ledger&limit=500&cursor=${next}`, NodesAnswer);
    const inside = new Set<string>([...nodes, ...rest.items].flatMap(({ id, city }) => (city === 'city:ningbo' ? [id] : [])));
    inside.add('city:ningbo');
    const own = ledger.filter(({ source, target }) => inside.has(source) !== inside.has(target));
    const { growth, items } = await timeline('packs=ledger&actor=city:ningbo');
    expect(own.length).toBeGreaterThan(5);
    for (const { layer, begun, undated, inward = [], outward = [] } of growth.layers) {
      const links = own.filter((link) => link.layer === layer);
      expect(begun).toEqual(growth.years.map((year) => links.filter(({ from }) => from?.startsWith(String(year))).length));
      expect(undated).toBe(links.filter((link) => !isDated(link)).length);
      expect(sum(inward) + sum(outward)).toBeLessThanOrEqual(sum(begun));
    }
    expect(sum(growth.layers.flatMap(({ inward = [] }) => inward))).toBeGreaterThan(0);
    expect(items.map(({ id }) => id)).toContain('event:0009');
    for (const { actors } of items) expect(actors.some((actor) => inside.has(actor))).toBe(true);
  });

  it('gives the stages of the modes with their dates, and what was under way at one', async () => {
    const { stages, underWay, nodes, links } = await timeline('at=2018');
    const dates = (mode: string) => stages.filter((stage) => stage.mode === mode).map(({ stage, from = '', to = '' }) => [stage, from, to]);
    expect(dates('mode:bay-loop')).toEqual([
      ['stage:bay-1', '2004', '2010'],
      ['stage:bay-2', '2010', '2016'],
      ['stage:bay-3', '2016', ''],
    ]);
    expect(dates('mode:pan-network').at(-1)).toEqual(['stage:pan-3', '2021', '']);
    expect([...new Set(stages.filter(({ from }) => from === undefined).map(({ mode }) => mode))]).toEqual(['mode:open-network']);
    for (const { mode, stage, link } of stages) expect(links[link]).toMatchObject({ source: mode, target: stage, kind: 'has_stage' });
    expect([...(underWay?.stages ?? [])].sort()).toEqual(['stage:bay-3', 'stage:corridor-2', 'stage:pan-2']);
    expect([...((await timeline('at=2012')).underWay?.stages ?? [])].sort()).toEqual(['stage:bay-2', 'stage:pan-1']);
    for (const stage of underWay?.stages ?? []) expect(underWay?.text.en).toContain(nodes[stage]?.name.en);
    const held = (await timeline('at=2018&packs=ledger')).underWay?.holding;
    for (const layer of LAYER_IDS)
      expect(held?.[layer]).toBe(ledger.filter((link) => link.layer === layer && isDated(link) && holds(link, '2018')).length);
  });

  it('gives plans with who issued them and when', async () => {
    const { plans, links } = await timeline('packs=ledger');
    const plan = plans.items.find(({ node }) => node === 'policy:2020-plan');
    expect(plan?.issued.map((id) => [links[id]?.source, links[id]?.from])).toEqual([['agency:most', '2020-12-29']]);
    expect(plan?.text.zh).toContain('2020-12-29');
    expect(plans.total).toBe(plans.items.length);
  });

  it('stays inside the filters', async () => {
    const { growth, items } = await timeline('layers=value&provinces=Anhui&types=city,district,zone,community&packs=ledger');
    expect(growth.layers.map(({ layer }) => layer)).toEqual(['value']);
    expect(items.length).toBeLessThan((await timeline('')).total);
    expect((await timeline('sources=document:002')).items.every(({ sources }) => sources.some(({ id }) => id === 'document:002'))).toBe(
      true,
    );
    expect((await timeline('from=1950&to=1960')).growth.years).toEqual(Array.from({ length: 11 }, (_, at) => 1950 + at));
  });

  it.each([
    ['from=2021-13', '/query/from'],
    ['from=2021&to=2019', '/query/to'],
    ['resolution=hour', '/query/resolution'],
    ['actor=ningbo', '/query/actor'],
    ['at=soon', '/query/at'],
    ['since=2020', '/query/since'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/timeline?${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('does not know an actor that is not in the graph', async () => {
    expect((await api.problem('/timeline?actor=city:nowhere', 404)).errors?.[0]?.pointer).toBe('/query/actor');
  });
});

describe('GET /timeline/difference', () => {
  it.each([
    ['2015', '2021'],
    ['2010', '2016-01-01'],
    ['2021-03', '2022'],
    ['2020-12-29', '2025'],
  ])('from %s to %s counts what the links say', async (from, to) => {
    const { byLayer, byKind } = await difference(`from=${from}&to=${to}&packs=ledger`);
    for (const { layer, ...balance } of byLayer) {
      const dated = ledger.filter((link) => link.layer === layer && isDated(link));
      const count = (test: (link: LinkAnswer) => boolean) => dated.filter(test).length;
      expect(balance).toMatchObject({
        before: count((link) => holds(link, from)),
        after: count((link) => holds(link, to)),
        new: count((link) => holds(link, to) && !holds(link, from)),
        ended: count((link) => holds(link, from) && !holds(link, to)),
        still: count((link) => holds(link, from) && holds(link, to)),
        undated: ledger.filter((link) => link.layer === layer && !isDated(link)).length,
      });
      expect(balance.before + balance.new - balance.ended).toBe(balance.after);
    }
    expect(sum(byKind.map((kind) => kind.new))).toBe(sum(byLayer.map((layer) => layer.new)));
    expect(sum(byKind.map((kind) => kind.ended))).toBe(sum(byLayer.map((layer) => layer.ended)));
  });

  it('lists every changed link once over all pages, between provinces first, registers last', async () => {
    const items: DifferenceAnswer['items'] = [];
    for (let cursor = ''; ; ) {
      const page = await difference(`from=2015&to=2021&limit=400${cursor}`);
      items.push(...page.items);
      for (const { link, text } of page.items) {
        expect(page.links[link]).toBeDefined();
        for (const language of LANGUAGES) expect(text[language].length).toBeGreaterThan(10);
      }
      expect(page.total).toBe(sum(page.byLayer.map((layer) => layer.new + layer.ended)));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
    const all = await difference('from=2015&to=2021&limit=1');
    expect(items).toHaveLength(all.total);
    const firstRegistered = items.findIndex(({ registered }) => registered);
    expect(firstRegistered).toBeGreaterThan(0);
    expect(items.slice(firstRegistered).every(({ registered }) => registered)).toBe(true);
    const ended = await difference('from=2015&to=2021&change=ended&limit=500');
    expect(ended.items.map(({ link }) => link).sort()).toEqual(
      items.flatMap(({ link, change }) => (change === 'ended' ? [link] : [])).sort(),
    );
  });

  it('tells pairs of cities whose ties changed, with links that show it', async () => {
    const { pairs, links, nodes } = await difference('from=2015&to=2021&packs=ledger');
    expect(pairs.items.length).toBeGreaterThan(5);
    expect(sum(Object.values(pairs.byChange))).toBe(pairs.total);
    const gains = pairs.items.map((pair) => Math.abs(pair.after - pair.before));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    for (const { cities, change, text, ...pair } of pairs.items) {
      expect(pair.before + pair.new - pair.ended).toBe(pair.after);
      expect(change === 'new').toBe(pair.before === 0);
      expect(pair.links.length).toBeGreaterThan(0);
      for (const id of pair.links) {
        const link = links[id];
        expect(link && holds(link, '2015')).not.toBe(link && holds(link, '2021'));
        expect(pair.layers).toContain(link?.layer);
      }
      for (const city of cities) expect(text.zh).toContain(nodes[city]?.name.zh);
    }
  });

  it('tells how the graph hung together at either date, nodes that did not exist yet left out', async () => {
    const { parts, changedNodes } = await difference('from=2015&to=2021');
    expect(parts.after.nodes - parts.before.nodes).toBeGreaterThan(0);
    expect(parts.after.largest).toBeGreaterThan(parts.before.largest);
    const { balance, items, total } = changedNodes;
    expect(balance.before + balance.new - balance.ended).toBe(balance.after);
    expect([total, items.length]).toEqual([balance.new + balance.ended, Math.min(100, balance.new + balance.ended)]);
    const cities = await difference('from=2015&to=2021&types=city&layers=symbiosis&kinds=borders');
    expect(cities.parts.before).toEqual(cities.parts.after);
    expect(cities.parts.before).toMatchObject({ nodes: 41, largest: 40, isolates: 1, components: 2 });
  });

  it.each([
    ['from=1500&to=1600', 'too-early'],
    ['from=2090&to=2095', 'too-late'],
    ['from=2021-02&to=2021-03&packs=ledger', 'unchanged'],
    ['from=2015&to=2021&kinds=borders&types=city', 'undated'],
  ])('%s has nothing to tell, and says why', async (query, reason) => {
    const { items, total, none, range } = await difference(query);
    expect([items.length, total, none?.reason]).toEqual([0, 0, reason]);
    for (const language of LANGUAGES) {
      expect(none?.text[language]).not.toMatch(/undefined/);
      if (range !== undefined) expect(none?.text[language]).toContain(range.to);
    }
  });

  it.each([
    ['from=2021&to=2015', '/query/to'],
    ['from=2021&to=2021-01-01', '/query/to'],
    ['from=2021', '/query/to'],
    ['from=2021-02-30&to=2022', '/query/from'],
    ['from=2015&to=2021&at=2018', '/query/at'],
    ['from=2015&to=2021&change=gone', '/query/change'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/timeline/difference?${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('gives the same answer to the same question', async () => {
    const [first, again] = [await difference('from=2012&to=2020'), await difference('from=2012&to=2020')];
    expect({ ...again, took: 0 }).toEqual({ ...first, took: 0 });
  });
});
