import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityMatrixAnswer } from '../../model/api/cities.ts';
import { CityLinkagesAnswer, CityPairAnswer } from '../../model/api/cityLinkages.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import { LANGUAGES } from '../../model/text.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const linkages = (city: string, query = ''): Promise<CityLinkagesAnswer> =>
  api.get(`/cities/city:${city}/linkages?limit=500&${query}`, CityLinkagesAnswer);
const pair = (a: string, b: string, query = ''): Promise<CityPairAnswer> =>
  api.get(`/cities/city:${a}/linkages/city:${b}?limit=500&${query}`, CityPairAnswer);

describe('GET /cities/:id/linkages', () => {
  it.each(['shanghai', 'hefei', 'huangshan'])('%s: counts what the matrix counts, layer by layer', async (name) => {
    const kinds = LINK_KIND_IDS.filter((kind) => kind !== 'borders').join(',');
    const [matrix, { items, unlinked, facets }] = [await api.get(`/cities/matrix?kinds=${kinds}`, CityMatrixAnswer), await linkages(name)];
    const own = matrix.cities.findIndex(({ id }) => id === `city:${name}`);
    const counts = (at: number) => LAYER_IDS.map((layer) => matrix.layers[layer]?.[own]?.[at] ?? 0);
    const expected = matrix.cities.flatMap(({ id }, at) => (counts(at).some((count) => count > 0) ? [[id, counts(at)]] : []));
    expect(Object.fromEntries(items.map(({ city, layers }) => [city.id, layers.map(({ ties }) => ties)]))).toEqual(
      Object.fromEntries(expected),
    );
    expect(items.length + unlinked.length).toBe(matrix.cities.length - 1);
    for (const [at, layer] of LAYER_IDS.entries()) {
      expect(facets.byLayer[layer]?.ties).toBe(items.reduce((sum, item) => sum + (item.layers[at]?.ties ?? 0), 0));
    }
  });

  it('ranks in all and by layer, by ties and then by strength', async () => {
    const { items } = await linkages('shanghai');
    const rank = (of: { ties: number; strength: number }, all: readonly { ties: number; strength: number }[]) =>
      1 + all.filter(({ ties, strength }) => ties > of.ties || (ties === of.ties && strength > of.strength)).length;
    for (const item of items) {
      expect(item.rank).toBe(rank(item, items));
      for (const [at, layer] of item.layers.entries()) {
        expect(layer.rank).toBe(
          layer.ties === 0
            ? null
            : rank(
                layer,
                items.flatMap((other) => other.layers[at] ?? []),
              ),
        );
      }
    }
    const onIndustry = await linkages('shanghai', 'by=industry');
    const byIndustry = onIndustry.items.map(({ layers }) => layers[3]?.rank ?? 99);
    expect(byIndustry).toEqual([...byIndustry].sort((a, b) => a - b));
    expect(byIndustry.length).toBeLessThan(items.length);
    // The sentence tells all partners, and those on the layer among them.
    expect(onIndustry.text.en).toContain(
      `ties to ${items.length} cities, ${byIndustry.length} of them on the industry layer, first of all`,
    );
  });

  it('calls a layer weak by the rule that it states', async () => {
    const { items, basis } = await linkages('shanghai');
    const layers = items.flatMap((item) => item.layers);
    for (const { state, ties, strength } of layers) {
      if (state === 'linked') expect(strength).toBeGreaterThan(1);
      expect(state === 'absent').toBe(ties === 0);
    }
    expect(new Set(layers.map(({ state }) => state))).toEqual(new Set(['linked', 'weak', 'absent']));
    expect(basis.some(({ en }) => en.startsWith('Weak:'))).toBe(true);
    const implied = (await linkages('nanjing', 'kinds=transport_link&packs=ledger')).items.flatMap((item) => item.layers[0] ?? []);
    expect(new Set(implied.map(({ state }) => state))).toEqual(new Set(['weak']));
  });

  it('shows the evidence of each, with sources', async () => {
    const { items, links } = await linkages('hefei');
    for (const { evidence, ties, city, text } of items) {
      expect(evidence.total).toBe(ties);
      expect(evidence.links.length).toBeGreaterThan(0);
      for (const id of evidence.links) expect(links[id]?.sources.length).toBeGreaterThan(0);
      for (const language of LANGUAGES) expect(text[language]).toContain(city.name[language]);
    }
  });

  it('looks at a period, and counts what has no date apart', async () => {
    const [all, then] = [await linkages('ningbo', 'packs=ledger'), await linkages('ningbo', 'packs=ledger&from=2010&to=2016')];
    const partner = (answer: CityLinkagesAnswer, id: string) => answer.items.find(({ city }) => city.id === id);
    const { items } = await pair('ningbo', 'shanghai', 'packs=ledger');
    const held = items.filter(({ dated, from = '0', to = '9' }) => dated && from < '2016' && to > '2010');
    expect(partner(then, 'city:shanghai')?.ties).toBe(held.length);
    expect(held.length).toBeLessThan(partner(all, 'city:shanghai')?.ties ?? 0);
    const undated = items.filter(({ dated }) => !dated).length;
    expect(partner(then, 'city:shanghai')?.undated).toBe(undated);
  });

  it('keeps to layers and provinces, and says when nothing is documented', async () => {
    const { items, missing } = await linkages('shanghai', 'layers=value,service&provinces=Anhui');
    expect(new Set(items.map(({ city }) => city.province))).toEqual(new Set(['Anhui']));
    expect(items[0]?.layers.map(({ layer }) => layer)).toEqual(['service', 'value']);
    expect(missing).toEqual(['service']);
    const none = await linkages('changzhou', 'packs=ledger');
    expect([none.items, none.none?.reason, none.unlinked.length]).toEqual([[], 'no-ties', 40]);
    expect(none.text.en).toContain('Not documented does not mean');
  });

  it('pages', async () => {
    const first = await api.get('/cities/city:hefei/linkages?limit=2', CityLinkagesAnswer);
    const second = await api.get(`/cities/city:hefei/linkages?limit=2&cursor=${first.next}`, CityLinkagesAnswer);
    const all = (await linkages('hefei')).items.map(({ city }) => city.id);
    expect([...first.items, ...second.items].map(({ city }) => city.id)).toEqual(all.slice(0, 4));
  });
});

describe('GET /cities/:id/linkages/:with', () => {
  it('lists every tie, whichever city is named first', async () => {
    const [one, other] = [await pair('shanghai', 'jiaxing'), await pair('jiaxing', 'shanghai')];
    expect(other.items).toEqual(one.items);
    expect(one.items).toHaveLength(one.total);
    expect(one.layers.reduce((sum, { ties }) => sum + ties, 0)).toBe(one.total);
    for (const { layer, ties, byKind } of one.layers) {
      expect(one.items.filter((item) => item.layer === layer)).toHaveLength(ties);
      expect(Object.values(byKind).reduce((a, b) => a + b, 0)).toBe(ties);
    }
    expect(one.items.find(({ by }) => by === 'joint-building')?.links).toHaveLength(2);
    const begun = one.byYear.reduce((sum, { ties }) => sum + ties, 0);
    expect(begun).toBe(one.items.filter(({ from }) => from !== undefined).length);
  });

  it('gives records for all that it mentions', async () => {
    const answer = await pair('suzhou', 'wuxi');
    const { shared, industries, carriers, nodes, links } = answer;
    const groups = [...industries.shared, ...industries.only.flat()];
    for (const id of [
      ...shared.map(({ node }) => node),
      ...groups.map(({ industry }) => industry),
      ...carriers.flat().map(({ node }) => node),
    ]) {
      expect(nodes[id]?.id).toBe(id);
    }
    const shown = [
      ...answer.items.flatMap((item) => item.links),
      ...groups.flatMap((group) => group.links),
      ...industries.closing.flatMap(({ upstream }) => upstream.links),
    ];
    for (const id of shown) expect(links[id]?.id).toBe(id);
    expect(shared.map(({ node }) => node)).toContain('region:suxichang');
  });

  it('compares industries as it says', async () => {
    const { industries } = await pair('suzhou', 'wuxi');
    const { counts, complementarity, overlap, shared, closing } = industries;
    const all = counts.shared + counts.only[0] + counts.only[1];
    expect(overlap).toBeCloseTo(counts.shared / all, 3);
    expect(complementarity).toBeCloseTo(1 - counts.shared / all, 3);
    for (const { sides } of shared) for (const { firms, stated } of sides) expect(firms > 0 || stated).toBe(true);
    for (const { sides } of industries.only[0]) expect([sides[1].firms, sides[1].quotient]).toEqual([0, null]);
    expect(closing.length).toBeGreaterThan(0);
    for (const { upstream, downstream } of closing) expect(upstream.city).not.toBe(downstream.city);
    const unknown = await pair('changzhou', 'lishui');
    expect([unknown.industries.complementarity, unknown.industries.counts.only[1]]).toEqual([null, 0]);
    expect(unknown.industries.text.en).toBe('No industry of Lishui is documented, so complementarity is not computed.');
  });

  it('tells how far apart two untied cities are in the network', async () => {
    const { none, distance, items, completeness } = await pair('quzhou', 'shanghai', 'packs=ledger');
    expect([none?.reason, distance, items, completeness]).toEqual(['no-ties', { steps: 2, paths: 1 }, [], 0]);
    expect((await pair('changzhou', 'lishui', 'packs=ledger')).distance).toBeNull();
  });

  it('the same question has the same answer', async () => {
    const [one, other] = [await pair('hefei', 'nanjing'), await pair('hefei', 'nanjing')];
    expect({ ...other, took: 0 }).toEqual({ ...one, took: 0 });
  });
});

describe('bad input', () => {
  it.each([
    ['/cities/city:nowhere/linkages', 404, '/path/id'],
    ['/cities/univ:fudan/linkages', 400, '/path/id'],
    ['/cities/city:hefei/linkages/city:hefei', 400, '/path/with'],
    ['/cities/city:hefei/linkages/firm:688819', 400, '/path/with'],
    ['/cities/city:hefei/linkages?by=magic', 400, '/query/by'],
    ['/cities/city:hefei/linkages?from=2020&to=2010', 400, '/query/to'],
    ['/cities/city:hefei/linkages/city:wuhu?from=soon', 400, '/query/from'],
    ['/cities/city:hefei/linkages?year=2020', 400, '/query/year'],
  ])('%s is a %d that points to the fault', async (path, status, pointer) => {
    expect((await api.problem(path, status)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('is told in Chinese to those who ask in it', async () => {
    const { errors } = await api.problem('/cities/univ:fudan/linkages', 400, { headers: { 'Accept-Language': 'zh' } });
    expect(errors?.[0]?.message).toContain('长三角城市');
  });
});
