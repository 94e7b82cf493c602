import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityNetworkAnswer } from '../../model/api/cityNetwork.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { named, stepsFrom, tiesIn } from './cityTies.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const network = (query: string): Promise<CityNetworkAnswer> => api.get(`/cities/network?limit=500&${query}`, CityNetworkAnswer);

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

describe('GET /cities/network', () => {
  it.each(['packs=ledger', 'layers=knowledge,innovation,industry,service,value', 'layers=value'])(
    '%s is as a slow computation has it',
    async (query) => {
      const [answer, ties] = [await network(query), await tiesIn(api, query)];
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
      const [answer, ties] = [await network(query), await tiesIn(api, query)];
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

describe('bad input', () => {
  it.each([
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
