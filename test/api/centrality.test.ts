import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CentralityAnswer } from '../../model/api/centrality.ts';
import { CENTRALITY_METRICS } from '../../model/centralityMetrics.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { stepsFrom, type Ties, tiesIn } from './ties.ts';

let server: TestServer;
let ties: Ties;
const api = caller(() => server.url);
const ask = (query: string) => api.get(`/centrality?${query}`, CentralityAnswer);
const METRICS = CENTRALITY_METRICS.map(({ id }) => id);
/** Small enough for slow computations. */
const LAYER = 'value';

beforeAll(async () => {
  server = await startServer();
  ties = tiesIn(server.service.graph.projection, LAYER);
});
afterAll(() => server.stop());

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

const tied = (a: string, b: string): boolean => ties.get(a)?.has(b) ?? false;
const neighbours = (node: string): string[] => [...(ties.get(node) ?? [])];

/** For each pair the number of shortest paths, multiplied along the way; for each node those that pass it. */
function slowBetweenness(): Map<string, number> {
  const steps = new Map([...ties.keys()].map((node) => [node, stepsFrom(ties, node)]));
  const far = (a: string, b: string): number => steps.get(a)?.get(b) ?? Number.POSITIVE_INFINITY;
  const paths = new Map<string, Map<string, number>>();
  for (const [start, reached] of steps) {
    const count = new Map([[start, 1]]);
    for (const [node, step] of reached) {
      if (step === 0) continue;
      const before = neighbours(node).filter((other) => reached.get(other) === step - 1);
      count.set(
        node,
        before.reduce((sum, other) => sum + (count.get(other) ?? 0), 0),
      );
    }
    paths.set(start, count);
  }
  const ways = (a: string, b: string): number => paths.get(a)?.get(b) ?? 0;
  const pairs = (ties.size - 1) * (ties.size - 2);
  return new Map(
    [...ties.keys()].map((node) => {
      let score = 0;
      for (const from of steps.get(node)?.keys() ?? []) {
        for (const to of steps.get(node)?.keys() ?? []) {
          if (from === to || from === node || to === node || far(from, node) + far(node, to) !== far(from, to)) continue;
          score += (ways(from, node) * ways(node, to)) / ways(from, to);
        }
      }
      return [node, score / pairs];
    }),
  );
}

function slowConstraint(node: string): number {
  const share = (a: string, b: string): number => (tied(a, b) ? 1 / neighbours(a).length : 0);
  return neighbours(node).reduce((sum, other) => {
    const round = neighbours(node).reduce((total, between) => total + share(node, between) * share(between, other), 0);
    return sum + (share(node, other) + round) ** 2;
  }, 0);
}

const tiesAmong = (nodes: readonly string[]): number => nodes.reduce((sum, a) => sum + nodes.filter((b) => tied(a, b)).length, 0) / 2;

/** Peels off whoever has fewer than k neighbours left, for each k. */
function slowCore(): Map<string, number> {
  const core = new Map<string, number>();
  let left = new Set(ties.keys());
  for (let k = 0; left.size > 0; k += 1) {
    for (const node of left) core.set(node, k);
    for (let size = -1; size !== left.size; ) {
      size = left.size;
      left = new Set([...left].filter((node) => neighbours(node).filter((other) => left.has(other)).length > k));
    }
  }
  return core;
}

const perNode = (score: (node: string) => number): Map<string, number> => new Map([...ties.keys()].map((node) => [node, score(node)]));

const SLOW: Partial<Record<(typeof METRICS)[number], () => Map<string, number>>> = {
  degree: () => perNode((node) => neighbours(node).length),
  betweenness: slowBetweenness,
  closeness: () =>
    perNode((node) => {
      const steps = [...stepsFrom(ties, node).values()];
      const sum = steps.reduce((total, step) => total + step, 0);
      return sum === 0 ? 0 : (steps.length - 1) ** 2 / (sum * (ties.size - 1));
    }),
  harmonic: () =>
    perNode((node) => [...stepsFrom(ties, node).values()].reduce((sum, step) => sum + (step === 0 ? 0 : 1 / step), 0) / (ties.size - 1)),
  constraint: () => perNode(slowConstraint),
  effectiveSize: () => perNode((node) => neighbours(node).length - (2 * tiesAmong(neighbours(node))) / neighbours(node).length),
  core: slowCore,
  clustering: () =>
    perNode((node) => {
      const count = neighbours(node).length;
      return count < 2 ? 0 : tiesAmong(neighbours(node)) / ((count * (count - 1)) / 2);
    }),
};

describe('GET /centrality', () => {
  it.each(Object.entries(SLOW))(
    'gives the %s that a slow computation gives, links between the same two counted once',
    async (metric, slow) => {
      const expected = slow();
      const items = await all(`metric=${metric}&layers=${LAYER}`);
      expect(new Set(items.map(({ node }) => node.id))).toEqual(new Set(expected.keys()));
      for (const { node, score } of items) {
        const wanted = expected.get(node.id) ?? Number.NaN;
        // Not defined without neighbours.
        if (Number.isNaN(wanted)) expect(score).toBeNull();
        else expect(score ?? Number.NaN, node.id).toBeCloseTo(wanted, 10);
      }
    },
  );

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
    [`?metric=degree&ids=${Array.from({ length: 501 }, (_, at) => `city:c${at}`).join(',')}`, '/query/ids'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/centrality${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('lists the metrics when there is no such one, and does not know unknown nodes', async () => {
    const [fault] = (await api.problem('/centrality?metric=fame', 400)).errors ?? [];
    for (const metric of METRICS) expect(fault?.message).toContain(metric);
    expect((await api.problem('/centrality?metric=degree&ids=city:nowhere', 404)).code).toBe('unknown-node');
  });
});
