import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTOR_KIND_OF } from '../../model/actorKinds.ts';
import { LinksAnswer, NodesAnswer } from '../../model/api/lists.ts';
import { type Weaver, WeaversAnswer } from '../../model/api/weavers.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { slowScores } from './slowCentrality.ts';
import { componentsOf, stepsFrom, type Ties } from './ties.ts';

type Link = LinksAnswer['items'][number];
type Node = NodesAnswer['items'][number];

let server: TestServer;
const api = caller(() => server.url);
const ask = (query = '') => api.get(`/weavers${query}`, WeaversAnswer);

async function every<Item>(page: (cursor: string) => Promise<{ items: Item[]; next: string | null }>): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer: { items: Item[]; next: string | null } = await page(cursor === '' ? '' : `&cursor=${cursor}`);
    items.push(...answer.items);
    cursor = answer.next;
  }
  return items;
}

/** The graph as other calls tell it. */
const nodes = new Map<string, Node>();
const linksOn = (layer: string): Promise<Link[]> => every((more) => api.get(`/links?layers=${layer}&limit=500${more}`, LinksAnswer));

function tiesOf(links: readonly Link[]): Ties {
  const ties = new Map<string, Set<string>>();
  const beside = (id: string): Set<string> => ties.get(id) ?? ties.set(id, new Set()).get(id) ?? new Set();
  for (const { source, target } of links) {
    const [a, b] = [beside(source), beside(target)];
    if (source !== target) {
      a.add(target);
      b.add(source);
    }
  }
  return ties;
}

const cityOf = (id: string): string | undefined => (nodes.get(id)?.type === 'city' ? id : nodes.get(id)?.city);
const different = (values: readonly (string | undefined)[]): string[] => [...new Set(values.flatMap((value) => value ?? []))].sort();

beforeAll(async () => {
  server = await startServer();
  for (const node of await every((more) => api.get(`/nodes?limit=500${more}`, NodesAnswer))) nodes.set(node.id, node);
});
afterAll(() => server.stop());

describe('GET /weavers among all nodes of a layer', () => {
  let ties: Ties;
  let links: Link[];
  let answer: WeaversAnswer;
  beforeAll(async () => {
    links = await linksOn('innovation');
    ties = tiesOf(links);
    answer = await ask('?layers=innovation&among=all&limit=500');
  });

  it('finds those in the top tenth by betweenness that join two types and two cities', () => {
    const scores = slowScores(ties).betweenness?.() ?? new Map<string, number>();
    const last = Math.ceil(0.1 * ties.size);
    const rank = (score: number): number => 1 + [...scores.values()].filter((other) => other > score + 1e-12).length;
    const expected = [...ties].flatMap(([id, others]) => {
      const score = scores.get(id) ?? 0;
      const joins = (of: (other: string) => string | undefined): number => different([...others].map(of)).length;
      const isWeaver = score > 0 && rank(score) <= last && joins((other) => nodes.get(other)?.type) >= 2 && joins(cityOf) >= 2;
      return isWeaver ? [id] : [];
    });
    expect(answer.items.map(({ node }) => node.id as string).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(3);
    expect([answer.basis.nodes, answer.total]).toEqual([ties.size, expected.length]);
    for (const { node, betweenness, rank: told } of answer.items) {
      expect(betweenness).toBeCloseTo(scores.get(node.id) ?? 0, 10);
      expect(told).toBe(rank(betweenness));
    }
  });

  it('counts whom they join, once each', () => {
    for (const { node, types, cities, actorKinds, provinces } of answer.items) {
      const others = [...(ties.get(node.id) ?? [])];
      const count = (of: (other: string) => string | undefined) => {
        const counts: Record<string, number> = {};
        for (const key of others.flatMap((other) => of(other) ?? [])) counts[key] = (counts[key] ?? 0) + 1;
        return counts;
      };
      expect(types).toEqual(count((other) => nodes.get(other)?.type));
      expect(Object.fromEntries(cities.map(({ city, nodes: each }) => [city, each]))).toEqual(count(cityOf));
      expect(provinces).toEqual(count((other) => nodes.get(other)?.province));
      const kindOf = (other: string): string | undefined => ACTOR_KIND_OF[nodes.get(other)?.type ?? 'goal'];
      expect(actorKinds).toEqual(count(kindOf));
    }
  });

  it('tells whose neighbours meet there alone, and who would fall off', () => {
    const tied = (a: string, b: string): boolean => ties.get(a)?.has(b) ?? false;
    for (const { node, brokerage, fallOff } of answer.items) {
      const others = [...(ties.get(node.id) ?? [])];
      const pairs = others.flatMap((a, at) => others.slice(at + 1).map((b) => [a, b] as const));
      const apart = pairs.filter(([a, b]) => !tied(a, b));
      const onlyHere = apart.filter(([a, b]) => ![...(ties.get(a) ?? [])].some((other) => other !== node.id && tied(other, b)));
      expect(brokerage).toEqual({ pairs: pairs.length, apart: apart.length, onlyHere: onlyHere.length });
      const together = stepsFrom(ties, node.id);
      const parts = componentsOf(ties, new Set([node.id])).filter(([first]) => together.has(first ?? ''));
      expect([fallOff?.parts, fallOff?.lost]).toEqual([Math.max(1, parts.length), parts.slice(1).flat().length]);
    }
  });

  it('shows a link into each city and to each type', () => {
    for (const { node, evidence, cities, types } of answer.items) {
      const shown = evidence.map((id) => answer.links[id]);
      const ends = shown.map((link) => (link?.source === node.id ? link?.target : link?.source) ?? '');
      for (const link of shown) expect([link?.source, link?.target]).toContain(node.id);
      if (evidence.length === 20) continue;
      expect(different(ends.map(cityOf))).toEqual(cities.map(({ city }) => city as string).sort());
      expect(different(ends.map((end) => nodes.get(end)?.type))).toEqual(Object.keys(types).sort());
    }
  });
});

describe('GET /weavers', () => {
  // What the ledger leaves out of ties between actors, and what says only where something lies or is counted.
  const SILENT =
    'authored affiliated_with cites discusses defines identifies recommends reports_on comments_on data_source_of cited_by case_of located_in borders active_in'.split(
      ' ',
    );

  it('looks at the knowledge layer, at actors and what they do together, unless told', async () => {
    const links = (await linksOn('knowledge')).filter(
      ({ kind, source, target }) =>
        !SILENT.includes(kind) && [source, target].every((end) => ACTOR_KIND_OF[nodes.get(end)?.type ?? 'goal'] !== undefined),
    );
    const ties = tiesOf(links);
    const { items, basis, total } = await ask('?limit=500');
    expect([basis.layers, basis.among, basis.nodes]).toEqual([['knowledge'], 'actors', ties.size]);
    expect(total).toBe(items.length);
    expect(total).toBeGreaterThan(10);
    for (const { node, types } of items) {
      const others = [...(ties.get(node.id) ?? [])];
      expect(Object.values(types).reduce((sum, count) => sum + count, 0)).toBe(others.length);
      expect(Object.keys(types).length).toBeGreaterThanOrEqual(2);
      expect(different(others.map(cityOf)).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('says what it did in both languages', async () => {
    const { items, basis, asked } = await ask('?limit=5&of=city:shanghai');
    for (const { text } of [...items, { text: basis.text }, ...(asked === undefined ? [] : [asked])]) {
      expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(text.en).not.toMatch(/\p{Script=Han}|undefined|NaN/u);
    }
  });

  it('narrows what is shown, not who is judged', async () => {
    const all = await ask('?limit=500');
    const shown = await ask('?limit=500&show=institute,lab');
    const isShown = ({ node }: Weaver): boolean => ['institute', 'lab'].includes(node.type);
    expect(shown.items).toEqual(all.items.filter(isShown));
    expect(shown.total).toBeLessThan(all.total);
    const page = await ask('?limit=2&show=university');
    const next = await ask(`?limit=2&show=university&cursor=${page.next}`);
    expect([...page.items, ...next.items].map(({ node }) => node.id)).toEqual(
      all.items
        .filter(({ node }) => node.type === 'university')
        .slice(0, 4)
        .map(({ node }) => node.id),
    );
  });

  it('tells of one node whether it is a weaver, and what it lacks', async () => {
    const { items, asked, basis } = await ask('?limit=500&of=univ:tongji');
    expect(asked?.weaver).toBe(items.some(({ node }) => node.id === 'univ:tongji'));
    const { asked: strict } = await ask('?leastCities=40&of=univ:tongji');
    expect(strict).toMatchObject({ weaver: false, rank: asked?.rank });
    expect(strict?.text.en).toContain('ties into 40 cities');
    expect((await ask('?layers=value&of=univ:tongji')).asked).toMatchObject({ weaver: false, rank: null });
    expect(basis.inTop).toBeGreaterThanOrEqual(items.length);
  });

  it('says why there is none', async () => {
    const nobody = await ask('?leastCities=41');
    expect([nobody.items, nobody.none?.reason]).toEqual([[], 'nobody-joins']);
    const nothing = await ask('?at=1800&minConfidence=stated&kinds=trades_with');
    expect([nothing.items, nothing.none?.reason]).toEqual([[], 'no-links']);
  });

  it('draws the same sample for the same seed, and says that it is one', async () => {
    const [first, again] = [await ask('?sample=50&seed=7'), await ask('?sample=50&seed=7')];
    expect({ ...again, took: 0 }).toEqual({ ...first, took: 0 });
    expect([first.basis.exact, first.basis.sources]).toEqual([false, 50]);
    expect(first.items[0]?.text.en).toContain('≈');
  });

  it.each([
    ['?top=2', '/query/top'],
    ['?leastTypes=0', '/query/leastTypes'],
    ['?among=some', '/query/among'],
    ['?show=wizard', '/query/show/0'],
    ['?of=tongji', '/query/of'],
    ['?weave=1', '/query/weave'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/weavers${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('does not know a node that is not there', async () => {
    expect((await api.problem('/weavers?of=univ:nowhere', 404)).code).toBe('unknown-node');
  });
});
