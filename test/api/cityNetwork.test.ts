import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityMatrixAnswer } from '../../model/api/cities.ts';
import { CityNetworkAnswer, CityPositionsAnswer } from '../../model/api/cityNetwork.ts';
import { CityPathsAnswer } from '../../model/api/cityPaths.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const network = (query: string): Promise<CityNetworkAnswer> => api.get(`/cities/network?limit=500&${query}`, CityNetworkAnswer);
const positions = (query: string): Promise<CityPositionsAnswer> => api.get(`/cities/positions?limit=500&${query}`, CityPositionsAnswer);
const paths = (query: string): Promise<CityPathsAnswer> => api.get(`/cities/paths?${query}`, CityPathsAnswer);

/** Who is tied to whom, read from the matrix: everything below is computed from it once more, slowly. */
async function tiesIn(query: string): Promise<Map<string, Set<string>>> {
  const kinds = LINK_KIND_IDS.filter((kind) => kind !== 'borders').join(',');
  const { cities, layers } = await api.get(`/cities/matrix?kinds=${kinds}&${query}`, CityMatrixAnswer);
  const ids = cities.map(({ id }) => id);
  const tied = (row: number, column: number) => Object.values(layers).some((cells) => (cells[row]?.[column] ?? 0) > 0);
  return new Map(ids.map((id, row) => [id, new Set(ids.filter((_, column) => tied(row, column)))]));
}

function stepsFrom(ties: ReadonlyMap<string, ReadonlySet<string>>, start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [city, step] of steps) for (const next of ties.get(city) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  return steps;
}

const without = (ties: ReadonlyMap<string, ReadonlySet<string>>, lost: (a: string, b: string) => boolean): Map<string, Set<string>> =>
  new Map(Array.from(ties, ([city, others]) => [city, new Set([...others].filter((other) => !lost(city, other)))]));

/** Groups grown by one city at a time; those that nobody can join are maximal. */
function slowCliques(ties: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  let grown = [...ties.keys()].map((city) => [city]);
  const maximal: string[][] = [];
  while (grown.length > 0) {
    const joined = (group: string[]) => [...ties.keys()].filter((city) => group.every((member) => ties.get(member)?.has(city)));
    maximal.push(...grown.filter((group) => group.length > 1 && joined(group).length === 0));
    grown = grown.flatMap((group) => joined(group).flatMap((city) => (city > (group.at(-1) ?? '') ? [[...group, city]] : [])));
  }
  return maximal;
}

const named = (groups: readonly (readonly string[])[]): string[] => groups.map((group) => [...group].sort().join(' ')).sort();

describe('GET /cities/network', () => {
  it.each(['packs=ledger', 'layers=knowledge,innovation,industry,service,value', 'layers=value'])(
    '%s is as a slow computation has it',
    async (query) => {
      const [answer, ties] = [await network(query), await tiesIn(query)];
      expect(Object.fromEntries(answer.items.map(({ city, degree }) => [city.id, degree]))).toEqual(
        Object.fromEntries(Array.from(ties, ([city, others]) => [city, others.size])),
      );
      for (const { degree, rank } of answer.items) expect(rank).toBe(1 + answer.items.filter((other) => other.degree > degree).length);
      expect([...answer.isolated].sort()).toEqual([...ties].flatMap(([city, others]) => (others.size === 0 ? [city] : [])).sort());

      const reach = new Map([...ties.keys()].map((city) => [city, stepsFrom(ties, city)]));
      const [largest] = [...reach.values()].sort((a, b) => b.size - a.size);
      const inside = [...(largest?.keys() ?? [])];
      expect([...(answer.components[0]?.members ?? [])].sort()).toEqual(inside.sort());
      const far = Math.max(...inside.map((city) => Math.max(...(reach.get(city)?.values() ?? []))));
      const farthest = inside.flatMap((a) => inside.filter((b) => a < b && reach.get(a)?.get(b) === far).map((b) => [a, b]));
      expect(answer.largest).toMatchObject({ size: inside.length, diameter: far, pairs: farthest.length });
      expect(named(answer.largest?.farthest ?? [])).toEqual(named(farthest));

      const cliques = slowCliques(ties);
      const size = Math.max(...cliques.map(({ length }) => length));
      expect(answer.cliques).toMatchObject({ size, total: cliques.length, complete: true });
      expect(named(answer.cliques.items)).toEqual(named(cliques));
      expect(named(answer.cliques.largest)).toEqual(named(cliques.filter(({ length }) => length === size)));
    },
  );

  it.each(['packs=ledger', 'layers=knowledge,innovation,industry,service,value'])(
    '%s: bridges and losses are those that a removal shows',
    async (query) => {
      const [answer, ties] = [await network(query), await tiesIn(query)];
      const pairs = [...ties].flatMap(([a, others]) => [...others].filter((b) => a < b).map((b): [string, string] => [a, b]));
      const cut = pairs.filter(
        ([a, b]) =>
          !stepsFrom(
            without(ties, (x, y) => (x === a && y === b) || (x === b && y === a)),
            a,
          ).has(b),
      );
      expect(named(answer.bridges.map(({ cities }) => cities))).toEqual(named(cut));
      for (const { city, loss } of answer.items) {
        const before = [...stepsFrom(ties, city.id).keys()].filter((other) => other !== city.id);
        const after = without(ties, (a, b) => a === city.id || b === city.id);
        const sizes = before.map((other) => stepsFrom(after, other).size);
        const kept = before.filter((_, at) => sizes[at] === Math.max(...sizes));
        if (loss.fallOff.length > 0 && new Set(kept.map((other) => [...stepsFrom(after, other).keys()].sort().join())).size === 1) {
          expect([city.id, [...loss.fallOff].sort()]).toEqual([city.id, before.filter((other) => !kept.includes(other)).sort()]);
        }
        expect(loss.fallOff.length > 0).toBe(new Set(sizes).size > 1 || sizes.some((size) => size < before.length));
      }
      for (const bridge of answer.bridges) {
        expect(bridge.links.length).toBeGreaterThan(0);
        for (const id of bridge.links) expect(answer.links[id]?.sources.length).toBeGreaterThan(0);
      }
    },
  );

  it('counts documents and what lies in each city', async () => {
    const { items, unnamed } = await network('');
    const hefei = items.find(({ city }) => city.id === 'city:hefei');
    expect(hefei?.documents).toBeGreaterThan(0);
    expect(unnamed).toHaveLength(21);
    expect(hefei?.institutions.total).toBe(Object.values(hefei?.institutions.byType ?? {}).reduce((a, b) => a + b, 0));
    const { items: ofLedger } = await network('packs=ledger');
    expect(ofLedger.find(({ city }) => city.id === 'city:hefei')?.institutions.total).toBeLessThan(hefei?.institutions.total ?? 0);
  });

  it('stays inside provinces, pages, and says when there is nothing', async () => {
    const anhui = await network('provinces=Anhui');
    expect(new Set(anhui.items.map(({ city }) => city.province))).toEqual(new Set(['Anhui']));
    const first = await api.get('/cities/network?limit=30', CityNetworkAnswer);
    const rest = await api.get(`/cities/network?limit=30&cursor=${first.next}`, CityNetworkAnswer);
    expect(new Set([...first.items, ...rest.items].map(({ city }) => city.id)).size).toBe(first.total);
    const none = await network('kinds=cites');
    expect(none.largest).toBeUndefined();
    expect(none.cliques).toMatchObject({ size: 0, total: 0 });
    expect(none.text.zh).toContain('未见记载');
  });
});

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
    const [{ items }, ties] = [await positions('packs=ledger'), await tiesIn('packs=ledger')];
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
    const [{ decentralisation, crossBorder, completeness, coupling, items }, ties] = [await positions(query), await tiesIn(query)];
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
    const ties = await tiesIn('packs=ledger');
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
    ['/cities/network?layer=value', 400, '/query/layer'],
    ['/cities/positions?cursor=abc', 400, '/query/cursor'],
  ])('%s is a %d that points to the fault', async (path, status, pointer) => {
    expect((await api.problem(path, status)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('the same question has the same answer', async () => {
    const [one, other] = [await network('layers=knowledge'), await network('layers=knowledge')];
    expect({ ...other, took: 0 }).toEqual({ ...one, took: 0 });
    const tag = (await api.send('/cities/positions')).headers.get('etag') ?? '';
    expect((await api.send('/cities/positions', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });
});
