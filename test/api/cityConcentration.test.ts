import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityMatrixAnswer } from '../../model/api/cities.ts';
import { CityConcentrationAnswer } from '../../model/api/cityConcentration.ts';
import { CityMembershipsAnswer } from '../../model/api/cityMemberships.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const concentration = (query: string): Promise<CityConcentrationAnswer> =>
  api.get(`/cities/concentration?${query}`, CityConcentrationAnswer);
const memberships = (query: string): Promise<CityMembershipsAnswer> =>
  api.get(`/cities/memberships?limit=500&${query}`, CityMembershipsAnswer);
const total = ({ both, one, none }: { both: number; one: number; none: number }): number => both + one + none;

describe('GET /cities/concentration', () => {
  it('splits ties and pairs as a slow count from the matrix does', async () => {
    const [{ all, items, hhi, richClub, undated, byYear, byLayer }, { cities, layers }] = [
      await concentration(''),
      await api.get('/cities/matrix', CityMatrixAnswer),
    ];
    const centre = cities.map(({ id }) => items.some(({ city }) => city.id === id));
    const count = (a: number, b: number) => ['knowledge', 'innovation'].reduce((sum, layer) => sum + (layers[layer]?.[a]?.[b] ?? 0), 0);
    const pairs = cities.flatMap((_, a) => cities.slice(0, a).map((_, b) => ({ a, b, ties: count(a, b) }))).filter(({ ties }) => ties > 0);
    const ends = ({ a, b }: { a: number; b: number }) => Number(centre[a]) + Number(centre[b]);
    const of = (many: number) => pairs.filter((pair) => ends(pair) === many);
    const ties = (some: typeof pairs) => some.reduce((sum, pair) => sum + pair.ties, 0);
    expect(all.pairs).toEqual({ both: of(2).length, one: of(1).length, none: of(0).length });
    expect(all.ties).toEqual({ both: ties(of(2)), one: ties(of(1)), none: ties(of(0)) });
    expect(total(undated) + byYear.reduce((sum, year) => sum + total(year.ties), 0)).toBe(total(all.ties));
    expect(richClub.coefficient).toBeCloseTo(of(2).length / ((items.length * (items.length - 1)) / 2), 3);
    expect(richClub.density).toBeCloseTo(pairs.length / ((cities.length * (cities.length - 1)) / 2), 3);
    const share = cities.map((_, city) => ties(pairs.filter(({ a, b }) => a === city || b === city)) / (2 * ties(pairs)));
    expect(hhi).toBeCloseTo(
      share.reduce((sum, each) => sum + each ** 2, 0),
      3,
    );
    expect(Object.keys(byLayer)).toHaveLength(6);
    for (const { city, cr4, degree } of items) {
      const at = cities.findIndex(({ id }) => id === city.id);
      const partners = cities
        .map((_, other) => count(at, other))
        .filter((each) => each > 0)
        .sort((a, b) => b - a);
      expect(degree).toBe(partners.length);
      expect(cr4).toBeCloseTo(partners.slice(0, 4).reduce((a, b) => a + b, 0) / partners.reduce((a, b) => a + b, 0), 3);
    }
  });

  it('takes the cities that documents name, with the links that name them, or those given', async () => {
    const { items, links } = await concentration('');
    for (const { named, city, partners } of items) {
      expect(named.map((id) => [links[id]?.kind, links[id]?.target])).toEqual([['concentrates_in', city.id]]);
      for (const partner of partners) for (const id of partner.links) expect(links[id]?.sources.length).toBeGreaterThan(0);
    }
    const given = await concentration('cities=city:wuhu,city:hefei,city:wuhu&layers=value');
    expect(given.items.map(({ city }) => city.id).sort()).toEqual(['city:hefei', 'city:wuhu']);
    expect(given.items.find(({ city }) => city.id === 'city:wuhu')).toMatchObject({ degree: 0, cr4: null });
  });

  it('names cities with a strength that are tied to none of them', async () => {
    const { overlooked, items } = await concentration('packs=ledger');
    expect(overlooked.map(({ city }) => city.id)).toEqual(['city:yangzhou']);
    expect(overlooked[0]).toMatchObject({ strengths: [{ stated: true }], nearest: { city: 'city:nanjing' } });
    const all = (await concentration('kinds=co_patents')).overlooked;
    expect(all.length).toBeGreaterThan(1);
    for (const { city, strengths } of all) {
      expect(items.map((item) => item.city.id)).not.toContain(city.id);
      for (const { stated, firms, quotient } of strengths) expect(stated || (firms >= 2 && (quotient ?? 0) > 1)).toBe(true);
    }
  });

  it('says why it has no answer', async () => {
    expect((await concentration('packs=places')).none?.reason).toBe('no-centres');
    expect((await concentration('kinds=cites')).none?.reason).toBe('no-ties');
  });
});

describe('GET /cities/memberships', () => {
  it('tells who takes part itself, and who through what lies in it', async () => {
    const { items, links } = await memberships('of=zone:demo');
    for (const { memberships: own } of items) {
      expect(own.map(({ node, itself }) => [node, itself])).toEqual([['zone:demo', false]]);
      for (const id of own.flatMap((each) => each.links)) expect(links[id]?.target).toBe('zone:demo');
    }
    expect((await memberships('of=zone:demo&itself=true')).none?.reason).toBe('no-members');
  });

  it('any is the union of each, all what they have in common', async () => {
    const ids = async (query: string) => (await memberships(query)).items.map(({ city }) => city.id).sort();
    const [a, b] = [await ids('of=corridor:g60'), await ids('of=corridor:huninghanghe')];
    const both = 'of=corridor:g60,corridor:huninghanghe';
    expect(await ids(`${both}&match=any`)).toEqual([...new Set([...a, ...b])].sort());
    expect(await ids(both)).toEqual(a.filter((id) => b.includes(id)));
    expect((await memberships('')).items.length).toBeGreaterThan(a.length);
  });

  it('knows the dates of memberships', async () => {
    expect((await memberships('of=corridor:g60&at=2012')).total).toBeLessThan((await memberships('of=corridor:g60&at=2021')).total);
  });
});

describe('bad input', () => {
  it.each([
    ['/cities/concentration?cities=city:nowhere', 404, '/query/cities'],
    ['/cities/concentration?cities=univ:fudan', 400, '/query/cities'],
    ['/cities/concentration?cities=hefei', 400, '/query/cities/0'],
    ['/cities/memberships?of=corridor:nowhere', 404, '/query/of'],
    ['/cities/memberships?of=univ:fudan', 400, '/query/of'],
    ['/cities/memberships?match=any', 400, '/query/match'],
    ['/cities/memberships?of=corridor:g60&match=some', 400, '/query/match'],
  ])('%s is a %d that points to the fault', async (path, status, pointer) => {
    expect((await api.problem(path, status)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});
