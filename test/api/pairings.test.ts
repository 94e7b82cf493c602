import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChainAnswer } from '../../model/api/chains.ts';
import { CityMatrixAnswer } from '../../model/api/cities.ts';
import { type Pairing, PairingsAnswer } from '../../model/api/pairings.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
const pairings = (query: string): Promise<PairingsAnswer> => api.get(`/pairings?${query}`, PairingsAnswer);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const key = ({ from, to }: Pairing): string => `${from.city} ${to.city}`;
const sum = (numbers: Iterable<number>): number => Array.from(numbers).reduce((total, each) => total + each, 0);

/** How many of some nodes are in each city that is known. */
function byCity({ nodes }: ChainAnswer, ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const city = nodes[id]?.city;
    if (city !== undefined) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  return counts;
}

/** The fit of every two cities, out of what the chain shows. */
async function slowFits(industry: string): Promise<Map<string, number>> {
  const chain = await api.get(`/chains/${industry}?limit=500`, ChainAnswer);
  const research = byCity(chain, chain.support.find(({ group }) => group === 'research')?.items.map(({ node }) => node) ?? []);
  const firms = byCity(chain, [...new Set(chain.segments.flatMap(({ actors }) => actors.items.map(({ node }) => node)))]);
  const [allResearch, allFirms] = [sum(research.values()) + 5, sum(firms.values()) + 5];
  const fits = new Map<string, number>();
  for (const [a, n] of research) {
    for (const [b, m] of firms) if (a !== b) fits.set(`${a} ${b}`, (n / allResearch) * (m / allFirms));
  }
  return fits;
}

/** The greatest sum of fits with each city once on a side, by trying everything. */
function bruteForce(fits: ReadonlyMap<string, number>): number {
  const froms = [...new Set(Array.from(fits.keys(), (pair) => pair.split(' ')[0] ?? ''))];
  const tos = [...new Set(Array.from(fits.keys(), (pair) => pair.split(' ')[1] ?? ''))];
  const best = (at: number, taken: ReadonlySet<string>): number => {
    const from = froms[at];
    if (from === undefined) return 0;
    const choices = tos.filter((to) => !taken.has(to) && fits.has(`${from} ${to}`));
    return Math.max(best(at + 1, taken), ...choices.map((to) => (fits.get(`${from} ${to}`) ?? 0) + best(at + 1, new Set([...taken, to]))));
  };
  return best(0, new Set());
}

describe('GET /pairings on the default graph', () => {
  it.each(['industry:biomed', 'industry:telecom', 'technology:robots'])(
    '%s: every pair has the fit that counting gives, the best first',
    async (industry) => {
      const { items, total } = await pairings(`industry=${industry}&all=true&limit=500`);
      const fits = await slowFits(industry);
      expect(items).toHaveLength(total);
      expect(items.map(key).sort()).toEqual([...fits.keys()].sort());
      for (const item of items) expect(item.fit).toBeCloseTo(fits.get(key(item)) ?? Number.NaN, 10);
      const order = items.map(({ fit }) => fit);
      expect(order).toEqual([...order].sort((a, b) => b - a));
    },
  );

  it.each(['industry:telecom', 'technology:robots', 'industry:sw-760000'])('%s: the assignment is the best of all', async (industry) => {
    const { items } = await pairings(`industry=${industry}&capacity=1`);
    expect(sum(items.map(({ fit }) => fit))).toBeCloseTo(bruteForce(await slowFits(industry)), 10);
    for (const side of ['from', 'to'] as const) {
      const cities = items.map((item) => item[side].city);
      expect(new Set(cities).size).toBe(cities.length);
    }
    expect(items.every(({ assigned }) => assigned)).toBe(true);
  });

  it('names who counts, and the links that say so', async () => {
    const { items, nodes, links } = await pairings('industry=industry:biomed');
    expect(items.length).toBeGreaterThan(0);
    for (const { source, target } of Object.values(links)) expect([source in nodes, target in nodes]).toEqual([true, true]);
    for (const { from, to, evidence, text } of items) {
      expect(from.nodes.every((id) => nodes[id]?.city === from.city && nodes[id]?.type !== 'firm')).toBe(true);
      expect(to.nodes.every((id) => nodes[id]?.city === to.city && nodes[id]?.type === 'firm')).toBe(true);
      for (const id of to.nodes) expect(evidence.some((link) => links[link]?.source === id)).toBe(true);
      expect(text.zh).toContain(nodes[from.city]?.name.zh ?? '?');
      expect(text.en).toContain(nodes[to.city]?.name.en ?? '?');
    }
  });

  it('says what ties the two cities, as the matrix of cities has it', async () => {
    const { cities, layers } = await api.get('/cities/matrix', CityMatrixAnswer);
    const { items } = await pairings('industry=industry:newmaterials&all=true&limit=500');
    for (const { from, to, ties } of items) {
      const [row, column] = [from.city, to.city].map((city) => cities.findIndex(({ id }) => id === city));
      for (const [layer, count] of Object.entries(ties)) expect(count).toBe(layers[layer]?.[row ?? -1]?.[column ?? -1]);
    }
    const isLinked = ({ ties }: Pairing): boolean => sum(Object.values(ties)) > 0;
    const untied = await pairings('industry=industry:newmaterials&all=true&limit=500&linked=false');
    expect(untied.items.map(key)).toEqual(items.filter((item) => !isLinked(item)).map(key));
    const tied = await pairings('industry=industry:newmaterials&all=true&limit=500&linked=true');
    expect(tied.total + untied.total).toBe(items.length);
    expect(untied.total).toBeGreaterThan(0);
  });

  it('takes one city on either side', async () => {
    const { items } = await pairings('industry=industry:biomed&from=city:hefei');
    expect(new Set(items.map(({ from }) => from.city))).toEqual(new Set(['city:hefei']));
    expect(items.some(({ assigned }) => !assigned)).toBe(true);
    const to = await pairings('to=city:suzhou&limit=500');
    expect(new Set(to.items.map((item) => item.to.city))).toEqual(new Set(['city:suzhou']));
    expect(new Set(to.items.map(({ industry }) => industry)).size).toBeGreaterThan(3);
  });

  it('pages through the best of all chains', async () => {
    const whole = await pairings('limit=500');
    const { items, next } = await pairings('limit=3');
    const rest = await pairings(`limit=3&cursor=${next}`);
    expect([...items, ...rest.items].map((item) => [item.industry, key(item)])).toEqual(
      whole.items.slice(0, 6).map((item) => [item.industry, key(item)]),
    );
    expect(whole.total).toBe(whole.items.length);
  });

  it('says why there is none', async () => {
    expect((await pairings('industry=industry:quantum')).none?.reason).toBe('no-firms');
    expect((await pairings('industry=industry:sw-480000')).none?.reason).toBe('no-research');
    expect((await pairings('industry=technology:robots&from=city:hefei')).none?.reason).toBe('no-research');
    expect((await pairings('industry=industry:biomed&at=2000')).none?.reason).toBe('no-firms');
    expect((await pairings('industry=technology:robots&from=city:ningbo&to=city:ningbo')).none?.reason).toBe('no-pair');
  });

  it('stays in the provinces asked for', async () => {
    const { items, nodes } = await pairings('industry=industry:newmaterials&provinces=Anhui,Jiangsu');
    expect(items.length).toBeGreaterThan(0);
    for (const { from, to } of items) for (const { city } of [from, to]) expect(['Anhui', 'Jiangsu']).toContain(nodes[city]?.province);
  });

  it.each([
    ['industry=industry:nowhere', 404, '/query/industry'],
    ['industry=city:hefei', 400, '/query/industry'],
    ['from=city:atlantis', 404, '/query/from'],
    ['to=univ:fudan', 400, '/query/to'],
    ['capacity=0', 400, '/query/capacity'],
    ['linked=perhaps', 400, '/query/linked'],
    ['pair=1', 400, '/query/pair'],
  ])('%s is a %i that points to the fault', async (query, status, pointer) => {
    expect((await api.problem(`/pairings?${query}`, status)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});
