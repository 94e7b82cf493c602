import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLUSTER_METHODS, type ClusterAnswer, ClustersAnswer } from '../../model/api/clusters.ts';
import type { Link } from '../../model/link.ts';
import type { Projection } from '../../server/graph/projection.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const clusters = (query: string) => api.get(`/clusters?${query}`, ClustersAnswer);
const projection = (): Projection => server.service.graph.projection;

/** Every cluster with all its members: 500 at a time are named, which is more than the larger ones have at this resolution. */
const WHOLE = 'resolution=3&members=500&limit=500';

async function allLinks(): Promise<Link[]> {
  const { links } = projection();
  const refs = [...links.ref.subarray(0, links.count)].filter((_, link) => links.alive[link] === 1);
  return server.service.graph.store.linksByRef(refs);
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('GET /clusters', () => {
  it('is what the links say, counted one by one', async () => {
    const answer = await clusters(WHOLE);
    const links = await allLinks();
    const clusterOf = new Map(answer.items.flatMap(({ id, members }) => members.map((member) => [member as string, id] as const)));
    expect(clusterOf.size).toBe(answer.graph.nodes - answer.graph.unlinked);
    expect(answer.graph.links).toBe(links.length);
    const total = 2 * sum(links.map(({ weight }) => weight));
    const volumeOf = (id: number) =>
      sum(links.flatMap(({ source, target, weight }) => [source, target].map((end) => (clusterOf.get(end) === id ? weight : 0))));
    let modularity = 0;
    for (const item of answer.items) {
      const inside = links.filter(({ source, target }) => clusterOf.get(source) === item.id && clusterOf.get(target) === item.id);
      const volume = volumeOf(item.id);
      const within = 2 * sum(inside.map(({ weight }) => weight));
      modularity += within / total - 3 * (volume / total) ** 2;
      expect(item.inner).toBe(inside.length);
      expect(item.layers).toEqual(tallied(inside.map(({ layer }) => layer)));
      expect(item.conductance).toBeCloseTo((volume - within) / Math.min(volume, total - volume), 9);
      expect(item.cohesion).toBeCloseTo(1 - item.conductance, 12);
      const pairs = new Set(inside.filter(({ source, target }) => source !== target).map(pairOf));
      expect(item.density).toBeCloseTo(pairs.size / ((item.size * (item.size - 1)) / 2), 9);
      expectBridges(item, links, clusterOf);
      expectStrongestFirst(item, inside);
    }
    expect(answer.modularity).toBeCloseTo(modularity, 9);
  });

  it('lists the largest first and counts where the members are and what they are', async () => {
    const { items, nodes } = await clusters(WHOLE);
    const { nodes: table } = projection();
    expect(items.map(({ size }) => size)).toEqual(items.map(({ size }) => size).sort((a, b) => b - a));
    for (const { size, members, cities, types } of items) {
      expect(members).toHaveLength(size);
      const indexes = members.map((member) => table.indexOfId(member));
      expect(types).toEqual(tallied(indexes.map((index) => table.typeId(index))));
      const located = indexes.map((index) => table.cityOf(index)).filter((city) => city >= 0);
      expect(cities).toEqual(tallied(located.map((city) => table.nodeId(city))));
      for (const id of [...members.slice(0, 10), ...Object.keys(cities)]) expect(nodes[id]?.name.zh).toBeTruthy();
    }
  });

  it('gives labels that tell clusters apart, in both languages, whatever is shown of the members', async () => {
    const { items } = await clusters('members=500');
    expect(new Set(items.map(({ label }) => label.zh)).size).toBe(items.length);
    expect(new Set(items.map(({ label }) => label.en)).size).toBe(items.length);
    const few = await clusters('members=1');
    expect(few.items.map(({ label }) => label)).toEqual(items.map(({ label }) => label));
    expect(few.items.every(({ members }) => members.length === 1)).toBe(true);
    expect(items.some(({ label }) => label.zh.startsWith('上海 · ') && label.en.startsWith('Shanghai · '))).toBe(true);
  });

  it('gives the same clusters for the same seed, page by page or at once', async () => {
    const whole = await clusters('seed=5&limit=500');
    const again = await clusters('seed=5&limit=500');
    expect(again.items).toEqual(whole.items);
    const items: ClusterAnswer[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: ClustersAnswer = await clusters(`seed=5&limit=7${next === '' ? '' : `&cursor=${next}`}`);
      items.push(...page.items);
      next = page.next;
    }
    expect(items).toEqual(whole.items);
    expect(whole.total).toBe(items.length);
  });

  it.each(CLUSTER_METHODS)('%s: the parts make the whole, with nodes without links or not', async (method) => {
    const tied = await clusters(`method=${method}&limit=500&members=1`);
    expect(sum(tied.items.map(({ size }) => size))).toBe(tied.graph.nodes - tied.graph.unlinked);
    expect(tied.graph.unlinked).toBeGreaterThan(0);
    let [all, cursor] = [0, ''];
    do {
      const page = await clusters(`method=${method}&limit=500&members=1&singletons=true${cursor}`);
      all += sum(page.items.map(({ size }) => size));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(all).toBe(tied.graph.nodes);
  });

  it('by components: nothing leaves one; by k-core: the number is the id, highest first', async () => {
    const parts = await clusters('method=components&layers=value');
    expect(parts.items.every(({ cohesion, bridges }) => cohesion === 1 && bridges.length === 0)).toBe(true);
    expect(parts.resolution).toBeUndefined();
    const cores = await clusters('method=kcore&members=500');
    const ids = cores.items.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(cores.items[0]?.label.zh).toContain(`核数${ids[0]}`);
  });

  it('keeps to the filters', async () => {
    const { items, links, graph } = await clusters('layers=knowledge&types=university,institute&at=2020&members=500');
    expect(graph.unlinked).toBe(0);
    for (const { members, layers } of items) {
      expect(Object.keys(layers).every((layer) => layer === 'knowledge')).toBe(true);
      for (const member of members)
        expect(['university', 'institute']).toContain(projection().nodes.typeId(projection().nodes.indexOfId(member)));
    }
    for (const { layer, from } of Object.values(links)) {
      expect(layer).toBe('knowledge');
      expect(from === undefined || from.slice(0, 4) <= '2020').toBe(true);
    }
  });

  it('says on request how far other seeds agree', async () => {
    const { items, stability, text } = await clusters('stability=true&members=1');
    expect(stability?.runs).toBe(10);
    expect(stability?.agreement).toBeGreaterThan(0.5);
    expect(items.every((item) => item.size === 1 || (item.stability ?? 0) > 0)).toBe(true);
    expect(text.zh).toContain('调整兰德指数');
    expect((await clusters('members=1')).stability).toBeUndefined();
  });

  it.each([
    ['method=magic', '/query/method'],
    ['resolution=0', '/query/resolution'],
    ['resolution=101', '/query/resolution'],
    ['resolution=1e1', '/query/resolution'],
    ['seed=-1', '/query/seed'],
    ['members=10001', '/query/members'],
    ['method=components&resolution=2', '/query/resolution'],
    ['method=kcore&stability=true', '/query/stability'],
    ['cursor=abc', '/query/cursor'],
    ['size=3', '/query/size'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/clusters?${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

function tallied(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const pairOf = ({ source, target }: Link): string => [source, target].sort().join(' ');

function expectBridges({ id, bridges }: ClusterAnswer, links: readonly Link[], clusterOf: ReadonlyMap<string, number>): void {
  const leaving = new Map<number, Link[]>();
  for (const link of links) {
    const [one, other] = [clusterOf.get(link.source) ?? 0, clusterOf.get(link.target) ?? 0];
    if ((one === id) === (other === id)) continue;
    const there = one === id ? other : one;
    leaving.set(there, [...(leaving.get(there) ?? []), link]);
  }
  expect(bridges).toHaveLength(Math.min(10, leaving.size));
  const weights = [...leaving.values()].map((between) => sum(between.map(({ weight }) => weight))).sort((a, b) => b - a);
  bridges.forEach((bridge, place) => {
    const between = leaving.get(bridge.cluster) ?? [];
    expect(bridge.count).toBe(between.length);
    expect(bridge.weight).toBeCloseTo(sum(between.map(({ weight }) => weight)), 6);
    expect(bridge.weight).toBeCloseTo(weights[place] ?? 0, 6);
    const heaviest = between.map(({ weight }) => weight).sort((a, b) => b - a);
    const shown = bridge.links.map((link) => between.find((candidate) => candidate.id === link)?.weight);
    expect(shown).toEqual(heaviest.slice(0, 3));
  });
}

function expectStrongestFirst({ members }: ClusterAnswer, inside: readonly Link[]): void {
  const strength = new Map(members.map((member) => [member as string, 0]));
  for (const { source, target, weight } of inside) {
    if (source === target) continue;
    for (const end of [source, target]) strength.set(end, (strength.get(end) ?? 0) + weight);
  }
  const ordered = members.map((member) => strength.get(member) ?? 0);
  const sorted = ordered.toSorted((a, b) => b - a);
  ordered.forEach((value, place) => {
    expect(value).toBeCloseTo(sorted[place] ?? 0, 9);
  });
}
