import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityConcentrationAnswer } from '../../model/api/cityConcentration.ts';
import { CityLinkagesAnswer } from '../../model/api/cityLinkages.ts';
import { CityMembershipsAnswer } from '../../model/api/cityMemberships.ts';
import { CityNetworkAnswer } from '../../model/api/cityNetwork.ts';
import { CityPathsAnswer } from '../../model/api/cityPaths.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
let network: CityNetworkAnswer;
beforeAll(async () => {
  server = await startServer();
  network = await api.get('/cities/network?packs=ledger', CityNetworkAnswer);
});
afterAll(() => server.stop());

const cities = (...names: string[]): string[] => names.map((name) => `city:${name}`);
const sorted = (ids: readonly string[]): string[] => [...ids].sort();

/** What the documents alone say, as it was found from them by other means. */
describe('of the five documents', () => {
  it.each([
    ['quzhou', 'shanghai', [['quzhou', 'hangzhou', 'shanghai']]],
    ['chuzhou', 'hefei', [['chuzhou', 'nanjing', 'hefei']]],
    ['huaian', 'wuhu', [['huaian', 'nanjing', 'wuhu']]],
    ['quzhou', 'jinhua', [['quzhou', 'hangzhou', 'shanghai', 'jinhua']]],
  ])('%s is tied to %s by one shortest path', async (from, to, expected) => {
    const { items } = await api.get(`/cities/paths?from=city:${from}&to=city:${to}&packs=ledger`, CityPathsAnswer);
    expect(items.map((path) => path.cities)).toEqual(expected.map((names) => cities(...names)));
  });

  it('the greatest distance, the largest group, the bridges and the cities without a tie are known', () => {
    expect(network.largest).toMatchObject({ size: 16, diameter: 4 });
    expect(network.largest?.farthest.map(sorted)).toEqual([cities('quzhou', 'xuancheng')]);
    expect(network.cliques.largest.map(sorted)).toEqual([cities('hangzhou', 'hefei', 'nanjing', 'shanghai', 'wuhu')]);
    expect(sorted(network.bridges.map((bridge) => sorted(bridge.cities).join(' ')))).toEqual([
      'city:chuzhou city:nanjing',
      'city:hangzhou city:quzhou',
      'city:huaian city:nanjing',
      'city:jinhua city:shanghai',
      'city:wuxi city:xuancheng',
    ]);
    const named = network.isolated.filter((id) => !network.unnamed.includes(id));
    expect(sorted(named)).toEqual(cities('changzhou', 'maanshan', 'shaoxing', 'yangzhou'));
    expect(network.items.find(({ city }) => city.id === 'city:shanghai')?.loss.fallOff).toEqual(cities('jinhua'));
  });

  it('21 cities are named in none, seven of them in Jiangsu', () => {
    expect(network.unnamed).toHaveLength(21);
    const inJiangsu = network.items.filter(({ city, documents }) => city.province === 'Jiangsu' && documents === 0);
    expect(sorted(inJiangsu.map(({ city }) => city.id))).toEqual(
      cities('lianyungang', 'nantong', 'suqian', 'taizhou-jiangsu', 'xuzhou', 'yancheng', 'zhenjiang'),
    );
  });

  it('Suzhou has most parks of international co-operation', () => {
    const parks = network.items.map(({ city, institutions }): [number, string] => [institutions.byType.intl_park ?? 0, city.id]);
    expect(parks.sort(([a], [b]) => b - a)[0]).toEqual([3, 'city:suzhou']);
  });

  it('five cities stand out, and are tied to so many others', async () => {
    const query = `packs=ledger&layers=${LAYER_IDS.join(',')}`;
    const { items } = await api.get(`/cities/concentration?${query}`, CityConcentrationAnswer);
    expect(Object.fromEntries(items.map(({ city, degree }) => [city.id, degree]))).toEqual({
      'city:shanghai': 10,
      'city:hangzhou': 8,
      'city:nanjing': 8,
      'city:hefei': 4,
      'city:suzhou': 3,
    });
  });

  it.each([
    ['corridor:huhangyong,corridor:g60', ['hangzhou', 'huzhou', 'jiaxing', 'shanghai']],
    ['corridor:huhangyong,corridor:g60,corridor:huninghanghe', ['hangzhou', 'huzhou', 'shanghai']],
    ['zone:demo', ['jiaxing', 'shanghai', 'suzhou']],
  ])('%s have in common what they are documented to have', async (of, expected) => {
    const { items } = await api.get(`/cities/memberships?of=${of}&packs=ledger`, CityMembershipsAnswer);
    expect(sorted(items.map(({ city }) => city.id))).toEqual(cities(...expected));
  });

  it('Shanghai is docked with by six cities, each at its time', async () => {
    const query = 'kinds=docks_with&minConfidence=stated&packs=ledger';
    const { items, links } = await api.get(`/cities/city:shanghai/linkages?${query}`, CityLinkagesAnswer);
    const times = items.map(({ city, evidence }) => {
      const [link] = evidence.links.flatMap((id) => links[id] ?? []);
      return [city.id, `${link?.from}-${link?.to ?? ''}`];
    });
    expect(Object.fromEntries(times)).toEqual({
      'city:ningbo': '2010-2016',
      'city:jiaxing': '2010-2016',
      'city:suzhou': '2020-',
      'city:hangzhou': '2020-',
      'city:hefei': '2020-',
      'city:nanjing': '2010-2015',
    });
  });
});
