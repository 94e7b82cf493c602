import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChainAnswer, SUPPORT_GROUPS } from '../../model/api/chains.ts';
import { CHAINS } from '../../model/chains.ts';
import { provinceId } from '../../model/provinces.ts';
import { LANGUAGES } from '../../model/text.ts';
import { cell, readCsv } from '../../seed/csv.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
const chain = (industry: string, query = ''): Promise<ChainAnswer> => api.get(`/chains/${industry}?${query}`, ChainAnswer);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The listings as they were received: who is in which branch, and where. */
const firms = readCsv('facts/listed_firms.csv').map((row) => ({
  code: cell(row, 'code'),
  branch: `industry:sw-${cell(row, 'sw_industry_codes')}`,
  city: cell(row, 'city_code'),
  province: provinceId(cell(row, 'province')),
}));
/** By stock code, the code of the city of each firm, blank when none is documented. */
const placesOf = ({ nodes }: ChainAnswer, ids: readonly string[]): Map<string, string> =>
  new Map(
    ids.map((id) => {
      const { props, city } = nodes[id] ?? {};
      return [String(props?.stockCode), String(nodes[city ?? '']?.props.gbCode ?? '')];
    }),
  );
const inBranches = (branches: readonly string[], province?: string) =>
  firms.filter((firm) => branches.includes(firm.branch) && (province === undefined || firm.province === province));

describe('GET /chains/:industry on the default graph', () => {
  it.each(CHAINS.map(({ industry, segments }) => [industry, segments] as const))(
    '%s: segments hold whom the listings place in their branches, where they say',
    async (industry, segments) => {
      const answer = await chain(industry, 'limit=500');
      expect(answer.order).toBe('read');
      expect(answer.segments.map(({ id }) => id)).toEqual(segments.map(({ id }) => id));
      for (const [at, { branches }] of segments.entries()) {
        const [found, listed] = [answer.segments[at], inBranches(branches)];
        const places = placesOf(answer, found?.actors.items.map(({ node }) => node) ?? []);
        expect([...places.keys()].sort()).toEqual(listed.map(({ code }) => code).sort());
        // Where the listings name no city, another origin may.
        for (const { code, city } of listed) if (city !== '') expect(places.get(code)).toBe(city);
        const cities = new Set([...places.values()].filter((city) => city !== ''));
        const unknown = [...places.values()].filter((city) => city === '').length;
        expect(found?.actors.total).toBe(listed.length);
        expect(found?.branches.map(({ actors }) => actors)).toEqual(branches.map((branch) => inBranches([branch]).length));
        expect([found?.where.total, found?.where.cityNotDocumented]).toEqual([cities.size, unknown]);
        const single = listed.length === 1 || (cities.size === 1 && unknown === 0);
        expect(found?.state).toBe(listed.length === 0 ? 'gap' : single ? 'single' : 'filled');
        expect(found?.critical.length ?? 0).toBe(
          found?.state === 'single' ? Number(listed.length === 1) + Number(cities.size === 1 && unknown === 0) : 0,
        );
        expect(found?.nearest === undefined).toBe(found?.state !== 'gap');
      }
      expect(answer.totals.gaps).toBe(answer.segments.filter(({ state }) => state === 'gap').length);
    },
  );

  it('shows a link for each firm, the cities with most first, and how concentrated they are', async () => {
    const { segments, nodes, links } = await chain('industry:ic');
    const design = segments.find(({ id }) => id === 'design');
    for (const { node, link } of design?.actors.items ?? []) {
      expect(links[link]).toMatchObject({ source: node, kind: 'active_in', confidence: 'stated' });
      expect(nodes[node]?.type).toBe('firm');
    }
    const counts = design?.where.cities.map(({ count }) => count) ?? [];
    const known = counts.reduce((sum, count) => sum + count, 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(design?.where.hhi).toBeCloseTo(
      counts.reduce((sum, count) => sum + (count / known) ** 2, 0),
      10,
    );
  });

  it('says what supports it: by a link, or by a word that stands in the name', async () => {
    const { support, nodes, links } = await chain('industry:biomed', 'limit=500');
    expect(support.map(({ group }) => group)).toEqual(SUPPORT_GROUPS.filter((group) => support.some((one) => one.group === group)));
    for (const { items, total } of support) {
      expect(items).toHaveLength(total);
      for (const { node, by } of items) {
        if ('link' in by) expect([links[by.link]?.source, links[by.link]?.target]).toContain(node);
        else expect(JSON.stringify(nodes[node]).toLowerCase()).toContain(by.word);
      }
    }
    const training = support.find(({ group }) => group === 'training')?.items ?? [];
    expect(training.length).toBeGreaterThan(0);
    for (const { node } of training) {
      const { zh, en } = nodes[node]?.name ?? { zh: '', en: '' };
      expect(`${zh} ${en}`).toMatch(/职业|专科|Vocational/);
    }
  });

  it('finds alliances of one industry that nothing ties', async () => {
    const { alliances, totals } = await chain('industry:ic');
    expect([...alliances.items].sort()).toEqual(['alliance:g60-four', 'alliance:ic', 'alliance:local-four', 'alliance:semiconductor']);
    expect(alliances).toMatchObject({ tied: [], parts: 4, missing: 3 });
    expect(totals.firms).toBeGreaterThan(
      inBranches(CHAINS.find(({ industry }) => industry === 'industry:ic')?.segments.flatMap((s) => s.branches) ?? []).length,
    );
  });

  it('tells apart what is abroad', async () => {
    const auto = await chain('industry:auto');
    expect(auto.abroad.items.map(({ node }) => node).sort()).toEqual([
      'country:russia',
      'country:ukraine',
      'firm:goldman-sachs',
      'firm:mitsubishi',
      'firm:renault',
    ]);
    const telecom = await chain('industry:telecom', 'limit=500');
    expect(telecom.abroad.items.map(({ node }) => node)).toContain('alliance:next-g');
    expect(telecom.alliances.items).toEqual([]);
    expect(telecom.abroad.region.map(({ node }) => node)).toContain('region:eu');
    expect((await chain('industry:ic')).abroad).toMatchObject({ items: [], external: 0 });
  });

  it('finds the same step laid out by three cities of one tier', async () => {
    const { duplicates, links, nodes } = await chain('industry:nev');
    expect(duplicates.map(({ segment }) => segment)).toContain('chassis');
    for (const { cities, links: evidence, tier } of duplicates) {
      expect(cities.length).toBeGreaterThanOrEqual(3);
      expect(evidence.map((id) => links[id]?.kind)).toEqual(cities.map(() => `tier${tier}_of`));
      expect(cities.every((city) => nodes[city]?.type === 'city')).toBe(true);
    }
  });

  it('answers for industries without a documented order', async () => {
    const banks = await chain('industry:sw-480000');
    expect(banks).toMatchObject({ order: 'not-documented', segments: [], totals: { firms: 16, segments: 0 } });
    expect(banks.branches.map(({ node, actors }) => [node, actors])).toEqual(
      ['industry:sw-480501', 'industry:sw-480401', 'industry:sw-480301', 'industry:sw-480201'].map((id) => [id, inBranches([id]).length]),
    );
    const quantum = await chain('industry:quantum');
    expect(quantum.support.find(({ group }) => group === 'research')?.total).toBeGreaterThan(0);
    expect(quantum.text.en).toContain('order of its segments is not documented');
  });

  it('is the same chain under each of its names', async () => {
    const [ic, semiconductor] = [await chain('industry:ic'), await chain('industry:semiconductor')];
    expect([semiconductor.segments, semiconductor.industry.id]).toEqual([ic.segments, 'industry:semiconductor']);
  });

  it('stays in the provinces asked for, and says where else to look', async () => {
    const { segments, nodes } = await chain('industry:ic', 'provinces=Anhui&limit=500');
    const branches = CHAINS.find(({ industry }) => industry === 'industry:ic')?.segments ?? [];
    expect(segments.map(({ actors }) => actors.total)).toEqual(branches.map((one) => inBranches(one.branches, 'Anhui').length));
    for (const { actors } of segments) expect(actors.items.every(({ node }) => nodes[node]?.province === 'Anhui')).toBe(true);
    const equipment = segments.find(({ id }) => id === 'equipment');
    expect(equipment?.state).toBe('gap');
    expect(equipment?.nearest?.nodes.every((id) => nodes[id]?.province !== 'Anhui')).toBe(true);
  });

  it('sees no firm before the listings were dated, and no fact of a pack that is left out', async () => {
    const then = await chain('industry:ic', 'at=2000');
    expect(then.totals.firms).toBeLessThan(10);
    expect(then.segments.every(({ state }) => state === 'gap')).toBe(true);
    expect((await chain('industry:sw-480000', 'packs=ledger')).none?.reason).toBe('filtered');
  });

  it('lists all of one segment, page by page', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { segments }: ChainAnswer = await chain('industry:ic', `segment=devices&limit=20${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(segments).toHaveLength(1);
      seen.push(...(segments[0]?.actors.items.map(({ node }) => node) ?? []));
      cursor = segments[0]?.actors.next ?? null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await chain('industry:ic')).segments.at(-1)?.actors.total);
  });

  it('holds a record for whatever it names, and speaks both languages', async () => {
    const answer = await chain('industry:petrochemical');
    const { nodes, links, ...rest } = answer;
    const named = JSON.stringify(rest).match(/"(firm|city|alliance|univ|lab|institute|country):[^"]+"/g) ?? [];
    for (const id of named) expect(nodes).toHaveProperty([id.slice(1, -1)]);
    for (const { source, target } of Object.values(links)) expect([source in nodes, target in nodes]).toEqual([true, true]);
    for (const { branches } of answer.segments) for (const { id, inGraph } of branches) expect(id in nodes).toBe(inGraph);
    for (const text of [answer.text, answer.basis, ...answer.segments.map((segment) => segment.text)]) {
      for (const language of LANGUAGES) expect(text[language]).not.toMatch(/undefined|NaN|null/);
    }
  });

  it.each([
    ['industry:nowhere', 404, '/path/industry'],
    ['city:hefei', 400, '/path/industry'],
    ['industry:ic?segment=sand', 400, '/query/segment'],
    ['industry:quantum?segment=design', 400, '/query/segment'],
    ['industry:ic?cursor=bzIw', 400, '/query/cursor'],
    ['industry:ic?chain=1', 400, '/query/chain'],
  ])('%s is a %i that points to the fault', async (path, status, pointer) => {
    expect((await api.problem(`/chains/${path}`, status)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});
