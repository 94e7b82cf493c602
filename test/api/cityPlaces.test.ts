import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityPositionsAnswer } from '../../model/api/cityNetwork.ts';
import { CityPathsAnswer } from '../../model/api/cityPaths.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { stepsFrom, tiesIn } from './cityTies.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const positions = (query: string): Promise<CityPositionsAnswer> => api.get(`/cities/positions?limit=500&${query}`, CityPositionsAnswer);
const paths = (query: string): Promise<CityPathsAnswer> => api.get(`/cities/paths?${query}`, CityPathsAnswer);

describe('GET /cities/positions', () => {
  it('ranks the map by kilometres and the network by betweenness, the largest shifts first', async () => {
    const { items } = await positions('packs=ledger');
    const shifts = items.map(({ shift }) => Math.abs(shift ?? 0));
    expect(shifts).toEqual([...shifts].sort((a, b) => b - a));
    for (const { geographic, network: own, shift } of items) {
      const nearer = items.filter((other) => (other.geographic.meanKilometres ?? 0) < (geographic.meanKilometres ?? 0));
      expect(geographic.rank).toBe(1 + nearer.length);
      expect(shift).toBe((geographic.rank ?? 0) - own.rank);
      if (own.degree === 0) expect([own.rank, own.betweenness, own.closeness]).toEqual([items.length, 0, 0]);
    }
    expect(items[0]?.city.id).toBe('city:maanshan');
  });

  it('has the betweenness of a slow computation', async () => {
    const [{ items }, ties] = [await positions('packs=ledger'), await tiesIn(api, 'packs=ledger')];
    const cities = [...ties.keys()];
    const steps = new Map(cities.map((city) => [city, stepsFrom(ties, city)]));
    const ways = (from: string, to: string): number =>
      from === to
        ? 1
        : [...(ties.get(to) ?? [])]
            .filter((before) => (steps.get(from)?.get(before) ?? -1) === (steps.get(from)?.get(to) ?? -9) - 1)
            .reduce((sum, before) => sum + ways(from, before), 0);
    const distance = (a: string, b: string): number => steps.get(a)?.get(b) ?? Number.POSITIVE_INFINITY;
    const joined = (a: string, b: string): boolean => Number.isFinite(distance(a, b));
    const slow = (city: string): number => {
      const others = cities.filter((other) => other !== city);
      const through = others.flatMap((a) =>
        others
          .filter((b) => a < b && joined(a, b) && distance(a, city) + distance(city, b) === distance(a, b))
          .map((b) => (ways(a, city) * ways(city, b)) / ways(a, b)),
      );
      return (2 * through.reduce((sum, share) => sum + share, 0)) / (others.length * (others.length - 1));
    };
    for (const { city, network: own } of items) expect(own.betweenness).toBeCloseTo(slow(city.id), 3);
  });

  it('tells how centred, bordered and layered the network is', async () => {
    const query = 'layers=knowledge,innovation';
    const [{ decentralisation, crossBorder, completeness, coupling, items }, ties] = [await positions(query), await tiesIn(api, query)];
    const degrees = [...ties.values()].map(({ size }) => size);
    const most = Math.max(...degrees);
    const freeman = degrees.reduce((sum, degree) => sum + most - degree, 0) / ((degrees.length - 1) * (degrees.length - 2));
    expect(decentralisation).toBeCloseTo(1 - freeman, 3);
    const province = new Map(items.map(({ city }) => [city.id as string, city.province]));
    const pairs = [...ties].flatMap(([a, others]) => [...others].filter((b) => a < b).map((b) => [a, b] as const));
    expect(crossBorder.pairs).toBe(pairs.filter(([a, b]) => province.get(a) !== province.get(b)).length);
    expect(Object.values(completeness.byLayers).reduce((a, b) => a + b, 0)).toBe(pairs.length);
    expect(coupling.map(({ layers }) => [...layers].sort())).toContainEqual(['innovation', 'knowledge']);
  });
});

describe('GET /cities/paths', () => {
  it('gives every shortest path with the evidence of each step', async () => {
    const { items, total, length, links } = await paths('from=city:quzhou&to=city:xuancheng&packs=ledger');
    const ties = await tiesIn(api, 'packs=ledger');
    expect(length).toBe(stepsFrom(ties, 'city:quzhou').get('city:xuancheng'));
    expect(items).toHaveLength(total);
    expect(new Set(items.map(({ cities }) => cities.join())).size).toBe(total);
    for (const { cities, hops } of items) {
      expect([cities[0], cities.at(-1), hops.length]).toEqual(['city:quzhou', 'city:xuancheng', length]);
      for (const hop of hops) {
        expect(ties.get(hop.cities[0])?.has(hop.cities[1])).toBe(true);
        expect(hop.links.length).toBeGreaterThan(0);
        for (const id of hop.links) expect(links[id]?.id).toBe(id);
      }
    }
  });

  it.each([
    ['from=city:xuzhou&to=city:shanghai&packs=ledger', 'filtered', ['packs']],
    ['from=city:hefei&to=city:lishui&layers=knowledge&at=2000', 'not-yet', ['at']],
    ['from=city:quzhou&to=city:xuancheng&layers=industry&maxLength=2', 'filtered', ['layers', 'maxLength']],
    ['from=city:quzhou&to=city:xuancheng&maxLength=1', 'too-long', ['maxLength']],
    ['from=city:hefei&to=city:shanghai&provinces=Anhui', 'filtered', ['provinces']],
  ])('%s: none, because it is %s', async (query, reason, relax) => {
    const { items, none, length } = await paths(query);
    expect([items, length]).toEqual([[], null]);
    expect(none?.reason).toBe(reason);
    expect(none?.relax.map(({ filter }) => filter).sort()).toEqual([...relax].sort());
  });

  it('says of whom nothing is documented', async () => {
    const { none } = await paths('from=city:changzhou&to=city:xuzhou&packs=ledger');
    expect(none).toMatchObject({ untied: ['city:changzhou', 'city:xuzhou'], unnamed: ['city:xuzhou'] });
    expect(none?.text.en).toContain('No document names Xuzhou');
  });

  it('from a city to itself is no step', async () => {
    expect(await paths('from=city:hefei&to=city:hefei')).toMatchObject({ length: 0, total: 1 });
  });
});

describe('bad input', () => {
  it.each([
    ['/cities/paths?from=city:hefei&to=city:nowhere', 404, '/query/to'],
    ['/cities/paths?from=city:hefei&to=univ:fudan', 400, '/query/to'],
    ['/cities/paths?from=city:hefei', 400, '/query/to'],
    ['/cities/paths?from=city:hefei&to=city:wuhu&maxLength=0', 400, '/query/maxLength'],
  ])('%s is a %d that points to the fault', async (path, status, pointer) => {
    expect((await api.problem(path, status)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});
