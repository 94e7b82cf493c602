import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CentralityAnswer } from '../../model/api/centrality.ts';
import { CENTRALITY_METRICS } from '../../model/centralityMetrics.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { slowScores } from './slowCentrality.ts';
import { type Ties, tiesIn } from './ties.ts';

let server: TestServer;
let ties: Ties;
const api = caller(() => server.url);
const ask = (query: string) => api.get(`/centrality?${query}`, CentralityAnswer);
const METRICS = CENTRALITY_METRICS.map(({ id }) => id);
const SLOW = ['degree', 'betweenness', 'closeness', 'harmonic', 'constraint', 'effectiveSize', 'core', 'clustering'] as const;
/** Small enough for slow computations. */
const LAYER = 'innovation';

beforeAll(async () => {
  server = await startServer();
  ties = tiesIn(server.service.graph.projection, LAYER);
});
afterAll(() => server.stop());

const neighbours = (node: string): string[] => [...(ties.get(node) ?? [])];

async function all(query: string): Promise<CentralityAnswer['items']> {
  const items: CentralityAnswer['items'] = [];
  let cursor: string | null = null;
  do {
    const page: CentralityAnswer = await ask(`${query}&limit=500${cursor === null ? '' : `&cursor=${cursor}`}`);
    items.push(...page.items);
    cursor = page.next;
    expect(items.length).toBeLessThanOrEqual(page.total);
  } while (cursor !== null);
  return items;
}

describe('GET /centrality', () => {
  it.each(SLOW)('gives the %s that a slow computation gives, links between the same two counted once', async (metric) => {
    const expected = slowScores(ties)[metric]?.() ?? new Map<string, number>();
    expect(expected.size).toBeGreaterThan(100);
    const items = await all(`metric=${metric}&layers=${LAYER}`);
    expect(new Set(items.map(({ node }) => node.id))).toEqual(new Set(expected.keys()));
    for (const { node, score } of items) {
      const wanted = expected.get(node.id) ?? Number.NaN;
      // Not defined without neighbours.
      if (Number.isNaN(wanted)) expect(score).toBeNull();
      else expect(score ?? Number.NaN, node.id).toBeCloseTo(wanted, 10);
    }
  });

  it('gives scores of PageRank and eigenvectors that hold for the neighbours', async () => {
    const rank = new Map(
      (await all(`metric=pagerank&layers=${LAYER}&damping=0.7`)).map(({ node, score }) => [node.id as string, score ?? 0]),
    );
    expect([...rank.values()].reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
    for (const [node, score] of rank) {
      const received = neighbours(node).reduce((sum, other) => sum + (rank.get(other) ?? 0) / neighbours(other).length, 0);
      expect(score).toBeCloseTo(0.3 / rank.size + 0.7 * received, 8);
    }
    const items = await all(`metric=eigenvector&layers=${LAYER}`);
    const own = new Map(items.map(({ node, score }) => [node.id as string, score ?? 0]));
    const around = (node: string) => neighbours(node).reduce((sum, other) => sum + (own.get(other) ?? 0), 0);
    const [top] = items;
    const eigenvalue = around(top?.node.id ?? '') / (top?.score ?? 0);
    for (const [node, score] of own) expect(around(node)).toBeCloseTo(eigenvalue * score, 6);
  });

  it.each(METRICS)('ranks by %s in the order that it names, ties sharing a rank, with reasons in both languages', async (metric) => {
    const { items, order, total, complete, text } = await ask(`metric=${metric}&types=city,university&limit=200`);
    expect([complete, text.zh === text.en, items.length, total > 200]).toEqual([true, false, 200, true]);
    items.forEach(({ score, rank }, at) => {
      const before = items[at - 1];
      if (before === undefined || score === null) return;
      const gap = order === 'highest' ? (before.score ?? 0) - score : score - (before.score ?? 0);
      expect(gap).toBeGreaterThan(-1e-9);
      expect([before.rank, at + 1]).toContain(rank);
    });
    expect(new Set(items.map(({ node }) => node.type))).toEqual(new Set(['city', 'university']));
  });

  it.each(['degree', 'betweenness', 'pagerank', 'constraint'])('gives per layer what the layer alone gives, for %s', async (metric) => {
    const whole = await ask(`metric=${metric}&perLayer=true&limit=30`);
    expect(Object.keys(whole.layers ?? {})).toHaveLength(6);
    const alone = new Map((await all(`metric=${metric}&layers=${LAYER}`)).map((item) => [item.node.id, item]));
    expect(whole.layers?.[LAYER]).toMatchObject({ nodes: alone.size, exact: true });
    let compared = 0;
    for (const { node, byLayer } of whole.items) {
      const { score, rank } = alone.get(node.id) ?? {};
      expect(byLayer?.[LAYER] === undefined).toBe(score === undefined);
      if (score === undefined || score === null) continue;
      expect(byLayer?.[LAYER]?.score).toBeCloseTo(score, 9);
      expect(byLayer?.[LAYER]?.rank).toBe(rank);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(5);
  });

  it('tells how evenly ties are spread over the layers', async () => {
    const { items } = await ask('metric=degree&perLayer=true&limit=50');
    for (const { byLayer = {}, participation } of items) {
      const counts = Object.values(byLayer).map(({ score }) => score ?? 0);
      const sum = counts.reduce((total, count) => total + count, 0);
      expect(participation).toBeCloseTo((6 / 5) * (1 - counts.reduce((total, count) => total + (count / sum) ** 2, 0)), 9);
    }
  });

  it('gives only the nodes asked for, with their ranks among all', async () => {
    const ranked = await all('metric=betweenness&layers=knowledge');
    const { items, total, outside } = await ask(
      'metric=betweenness&layers=knowledge&ids=univ:fudan,city:hefei,city:shanghai,corridor:g60&limit=500',
    );
    const wanted = ranked.filter(({ node }) => ['univ:fudan', 'city:hefei', 'city:shanghai', 'corridor:g60'].includes(node.id));
    expect(items.map(({ node, rank }) => [node.id, rank])).toEqual(wanted.map(({ node, rank }) => [node.id, rank]));
    expect(total + (outside?.length ?? 0)).toBe(4);
  });

  it('estimates from a sample within its bound, the same for the same seed', async () => {
    const exact = new Map((await all('metric=betweenness&layers=knowledge')).map(({ node, score }) => [node.id, score ?? 0]));
    const sampled = await ask('metric=betweenness&layers=knowledge&sample=300&seed=7&limit=500');
    expect(sampled).toMatchObject({ exact: false, sources: 300, complete: true });
    expect(sampled.errorBound).toBeGreaterThan(0);
    for (const { node, score } of sampled.items) {
      expect(Math.abs((score ?? 0) - (exact.get(node.id) ?? 0))).toBeLessThanOrEqual(sampled.errorBound ?? 0);
    }
    const scores = async (seed: number) =>
      (await ask(`metric=betweenness&layers=knowledge&sample=300&seed=${seed}&limit=500`)).items.map(({ node, score }) => [node.id, score]);
    expect(await scores(7)).toEqual(sampled.items.map(({ node, score }) => [node.id, score]));
    expect(await scores(8)).not.toEqual(await scores(7));
  });

  it('follows directions and weights where the metric knows them', async () => {
    const { links, nodes } = server.service.graph.projection;
    const { items } = await ask('metric=degree&directed=true&ids=city:shanghai');
    const shanghai = nodes.indexOfId('city:shanghai');
    const targets = new Set<number>();
    for (let link = 0; link < links.count; link += 1) {
      if (links.alive[link] === 1 && links.source[link] === shanghai) targets.add(links.target[link] ?? 0);
    }
    expect(items[0]?.score).toBe(targets.size);
    const score = async (query: string) => (await ask(`metric=pagerank&ids=city:hefei${query}`)).items[0]?.score;
    const scores = [await score(''), await score('&weighted=true'), await score('&directed=true'), await score('&damping=0.5')];
    expect(new Set(scores).size).toBe(4);
  });

  it('honours the date and knows the answer that is still current', async () => {
    const degree = async (query: string) => (await ask(`metric=degree&ids=city:shanghai${query}`)).items[0]?.score ?? 0;
    expect(await degree('&at=2005')).toBeLessThan(await degree(''));
    const etag = (await api.send('/centrality?metric=degree')).headers.get('etag') ?? '';
    expect((await api.send('/centrality?metric=degree', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it.each([
    ['', '/query/metric'],
    ['?metric=fame', '/query/metric'],
    ['?metric=degree&colour=red', '/query/colour'],
    ['?metric=degree&damping=0.5', '/query/damping'],
    ['?metric=pagerank&damping=1', '/query/damping'],
    ['?metric=core&directed=true', '/query/directed'],
    ['?metric=betweenness&weighted=true', '/query/weighted'],
    ['?metric=degree&sample=5', '/query/sample'],
    ['?metric=betweenness&sample=0', '/query/sample'],
    ['?metric=degree&seed=5', '/query/seed'],
    ['?metric=degree&ids=nobody', '/query/ids/0'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/centrality${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('takes 500 ids at most', async () => {
    const ids = Array.from({ length: 501 }, () => 'city:hefei').join(',');
    expect((await api.problem(`/centrality?metric=degree&ids=${ids}`, 400)).errors?.[0]?.pointer).toBe('/query/ids');
  });

  it('lists the metrics when there is no such one, and does not know unknown nodes', async () => {
    const [fault] = (await api.problem('/centrality?metric=fame', 400)).errors ?? [];
    for (const metric of METRICS) expect(fault?.message).toContain(metric);
    expect((await api.problem('/centrality?metric=degree&ids=city:nowhere', 404)).code).toBe('unknown-node');
  });
});
