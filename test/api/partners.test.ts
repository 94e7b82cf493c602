import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Partner, PartnersAnswer } from '../../model/api/partners.ts';
import { SubgraphAnswer } from '../../model/api/subgraph.ts';
import { LANGUAGES } from '../../model/text.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
const partners = (query: string): Promise<PartnersAnswer> => api.get(`/partners?${query}`, PartnersAnswer);
const ids = (items: readonly Partner[]): string[] => items.map(({ node }) => node.id);

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Askers of different types, some well tied and some without any co-operation. */
const ASKERS = [
  'univ:fudan',
  'firm:688008',
  'univ:suzhou-vocational-university',
  'lab:state-key-laboratory-of-asic-and-system',
  'lab:shanghai-artificial-intelligence-laboratory',
  'district:jiashan',
  'district:anqing-taihu-county',
  'park:zhangjiang',
  'fund:g60-transfer',
  'alliance:ic',
  'agency:stcsm',
  'hospital:zhongshan-hospital',
  'city:hefei',
  'city:huaibei',
];

/** The ids of everybody that a link joins to the node. */
async function neighbours(id: string): Promise<Map<string, Set<string>>> {
  const response = await api.send('/subgraph', json({ ids: [id], expand: 1 }));
  const { links } = SubgraphAnswer.parse(await response.json());
  const kinds = new Map<string, Set<string>>();
  for (const { source, target, kind } of links) {
    if (source !== id && target !== id) continue;
    const other = source === id ? target : source;
    kinds.set(other, (kinds.get(other) ?? new Set()).add(kind));
  }
  return kinds;
}

describe.each(ASKERS)('partners of %s', (asker) => {
  let answer: PartnersAnswer;
  beforeAll(async () => {
    answer = await partners(`for=${asker}&limit=40`);
  });

  it('are suggested, the best first, each once and never the one who asks', () => {
    expect(answer.items.length).toBeGreaterThan(0);
    expect(answer.none).toBeUndefined();
    expect(new Set(ids(answer.items)).size).toBe(answer.items.length);
    expect(ids(answer.items)).not.toContain(asker);
    const scores = answer.items.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(answer.total).toBeGreaterThanOrEqual(answer.items.length);
  });

  it('have reasons that add up to the score, with weights that the method states', () => {
    const weights = new Map(answer.method.parts.map(({ part, weight }) => [part, weight]));
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    for (const { score, reasons } of answer.items) {
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
      for (const { part, weight, value, contribution, text } of reasons) {
        expect(weights.get(part)).toBe(weight);
        expect(Math.abs(contribution - weight * value)).toBeLessThan(0.0001);
        for (const language of LANGUAGES) expect(text[language]).not.toMatch(/undefined|NaN|：。|: \.|“”/);
        expect(text.zh.endsWith('。') && text.en.endsWith('.')).toBe(true);
      }
    }
  });

  it('are not tied to it, and those left out are', async () => {
    expect(answer.items.every(({ linked, ties }) => !linked && ties.length === 0)).toBe(true);
    const all = await partners(`for=${asker}&existing=true&limit=500`);
    expect(all.total).toBe(answer.total + answer.alreadyLinked);
    const known = await neighbours(asker);
    if (!asker.startsWith('city:')) {
      const together = (id: string): boolean =>
        [...(known.get(id) ?? [])].some(
          (kind) => !['borders', 'transport_link', 'competes_with', 'contrasts_with', 'cites'].includes(kind),
        );
      for (const id of ids(answer.items)) expect([id, together(id)]).toEqual([id, false]);
      for (const { node, linked } of all.items) expect([node.id, linked]).toEqual([node.id, together(node.id)]);
    }
    for (const { linked, ties, path } of all.items) {
      expect(ties.length > 0).toBe(linked);
      if (linked) expect(path?.links).toEqual(ties.slice(0, 1));
    }
  });

  it('are told with every record that is mentioned', () => {
    const mentioned = answer.items.flatMap(({ reasons, path, through }) => [
      ...reasons.map(({ evidence }) => evidence),
      { nodes: path?.nodes ?? [], links: path?.links ?? [] },
      ...through.map(({ node, links }) => ({ nodes: [node], links })),
    ]);
    for (const { nodes, links } of mentioned) {
      for (const id of nodes) expect(answer.nodes).toHaveProperty([id]);
      for (const id of links) {
        const link = answer.links[id];
        expect(link?.sources.length).toBeGreaterThan(0);
        expect(answer.nodes).toHaveProperty([link?.source ?? '']);
        expect(answer.nodes).toHaveProperty([link?.target ?? '']);
      }
    }
  });

  it('are reached by paths that hold, link by link', () => {
    const placeOf = (id: string): (string | undefined)[] => [id, answer.nodes[id]?.city];
    let reached = 0;
    for (const { node, path, through } of answer.items) {
      if (path === undefined || path.links.length === 0) continue;
      reached += 1;
      expect([path.nodes[0], path.nodes.at(-1)]).toEqual([asker, node.id]);
      expect(path.links).toHaveLength(path.nodes.length - 1);
      expect(through[0]?.node).toBe(path.nodes[1]);
      path.links.forEach((id, at) => {
        const link = answer.links[id];
        const ends = [path.nodes[at], path.nodes[at + 1]];
        const [source, target] = [placeOf(link?.source ?? ''), placeOf(link?.target ?? '')];
        // What lies in a city stands for it; two that build the same thing meet in it.
        const joins = ends.every((end) => end === link?.source || end === link?.target);
        const stands = asker.startsWith('city:') && ends.some((end) => source.includes(end) || target.includes(end));
        expect([id, joins || stands]).toEqual([id, true]);
      });
    }
    expect(reached > 0).toBe(answer.note === undefined);
  });
});

describe('partner suggestions', () => {
  it('put a university first with whom the asker has most partners in common', async () => {
    const { items, note } = await partners('for=univ:fudan&limit=10');
    expect(note).toBeUndefined();
    const [first] = items;
    expect(first?.reasons.map(({ part }) => part)).toEqual(expect.arrayContaining(['likely', 'introduction']));
    const knownToFudan = await neighbours('univ:fudan');
    const knownToFirst = await neighbours(first?.node.id ?? '');
    expect(first?.through.length).toBeGreaterThan(1);
    for (const { node } of first?.through ?? []) expect([node, knownToFudan.has(node), knownToFirst.has(node)]).toEqual([node, true, true]);
  });

  it('tell those without co-operation so, and go by topic, chain, type and place instead', async () => {
    const { items, note, topics } = await partners('for=firm:688008&limit=60');
    expect(note?.reason).toBe('isolated');
    expect(note?.text.zh).toContain('澜起');
    expect(topics.map(({ id }) => id)).toContain('industry:ic');
    const parts = new Set(items.flatMap(({ reasons }) => reasons.map(({ part }) => part)));
    expect([...parts]).toEqual(expect.arrayContaining(['topic', 'chain', 'types', 'near']));
    expect(parts.has('likely')).toBe(false);
    expect(new Set(items.map(({ node }) => node.type)).size).toBeGreaterThan(2);
  });

  it('lie beside the asker on a chain, as the links to the branches say', async () => {
    const { items, links } = await partners('for=firm:688008&types=firm&limit=100');
    const beside = items.filter(({ reasons }) => reasons.some(({ part }) => part === 'chain'));
    expect(beside.length).toBeGreaterThan(5);
    for (const { node, reasons } of beside) {
      const rests = reasons.filter(({ part }) => part === 'chain').flatMap(({ evidence }) => evidence.links.map((id) => links[id]));
      expect(rests.some((link) => link?.kind === 'active_in' && link.source === node.id)).toBe(true);
      expect(rests.some((link) => link?.kind === 'active_in' && link.source === 'firm:688008')).toBe(true);
    }
  });

  it('are narrowed by topic, type, province and city', async () => {
    const all = await partners('for=univ:fudan&limit=500');
    const onTopic = await partners('for=univ:fudan&topic=industry:ic&limit=500');
    expect(onTopic.items.every(({ reasons }) => reasons.some(({ part }) => part === 'topic'))).toBe(true);
    expect(onTopic.total).toBeLessThan(all.total);
    expect(onTopic.topics.map(({ id }) => id)).toEqual(['industry:ic']);
    const firms = await partners('for=univ:fudan&topic=industry:ic&types=firm&provinces=江苏&limit=500');
    expect(firms.total).toBeGreaterThan(0);
    expect(firms.items.every(({ node }) => node.type === 'firm' && node.province === 'Jiangsu')).toBe(true);
    expect(ids(firms.items)).toEqual(ids(onTopic.items.filter(({ node }) => node.type === 'firm' && node.province === 'Jiangsu')));
    const inHefei = await partners('for=univ:fudan&city=city:hefei&limit=500');
    expect(inHefei.total).toBeGreaterThan(0);
    expect(inHefei.items.every(({ node }) => node.city === 'city:hefei')).toBe(true);
  });

  it('take words for a topic as they take its id', async () => {
    const [byId, byWord] = [await partners('for=univ:fudan&topic=industry:ic'), await partners('for=univ:fudan&topic=集成电路')];
    expect(ids(byWord.items).slice(0, 5)).toEqual(ids(byId.items).slice(0, 5));
  });

  it('without an asker are those who work on the topic, by standing', async () => {
    const { items, topics, total } = await partners('topic=生物医药&limit=500');
    expect(total).toBeGreaterThan(50);
    expect(topics[0]?.members).toBeGreaterThanOrEqual(total);
    for (const { reasons, path, through } of items) {
      expect(reasons.every(({ part }) => part === 'topic' || part === 'standing')).toBe(true);
      expect([path, through]).toEqual([undefined, []]);
    }
  });

  it('can be asked for through somebody', async () => {
    const known = await neighbours('univ:sjtu');
    const { items, total } = await partners('for=univ:fudan&through=univ:sjtu&limit=500');
    expect(total).toBeGreaterThan(0);
    for (const { node, through } of items) {
      expect([node.id, known.has(node.id)]).toEqual([node.id, true]);
      expect(through[0]?.node).toBe('univ:sjtu');
    }
  });

  it('count ties on the asked layers, at the asked date and of the asked packs', async () => {
    const linkedOn = async (query: string): Promise<number> =>
      (await partners(`for=univ:fudan&existing=true&limit=500&${query}`)).items.filter(({ linked }) => linked).length;
    const all = await linkedOn('');
    expect(all).toBeGreaterThan(10);
    expect(await linkedOn('layers=industry')).toBeLessThan(all);
    expect(await linkedOn('at=1990')).toBeLessThan(all);
    expect(await linkedOn('packs=ledger')).toBeLessThan(all);
    const { items, links } = await partners('for=univ:fudan&kinds=co_authors&limit=50');
    for (const { path } of items) for (const id of path?.links ?? []) expect(links[id]?.kind).toBe('co_authors');
  });

  it('are the same for the same question, and go on where the page before ended', async () => {
    const [whole, again] = [await partners('for=univ:fudan&limit=20'), await partners('for=univ:fudan&limit=20')];
    expect({ ...again, took: 0 }).toEqual({ ...whole, took: 0 });
    const first = await partners('for=univ:fudan&limit=12');
    const second = await partners(`for=univ:fudan&limit=8&cursor=${first.next}`);
    expect([...ids(first.items), ...ids(second.items)]).toEqual(ids(whole.items));
  });

  it('for a city are cities that are not tied to it', async () => {
    const { items, alreadyLinked, total } = await partners('for=city:hefei&limit=50');
    expect(items.every(({ node }) => node.type === 'city')).toBe(true);
    expect(total + alreadyLinked).toBe(40);
    expect(items[0]?.path?.text.zh).toMatch(/^从合肥经.+到/);
  });

  it('say how they were scored, and how good the model was where it was measured', async () => {
    const { method } = await partners('for=univ:fudan&limit=1');
    expect(method.learnt.en).toMatch(/Horizon 2020.*not tested/s);
    expect(method.learnt.zh).toContain('没有检验过');
    expect(method.text.zh).toContain('不等于');
  });

  it.each([
    ['for=univ:fudan&topic=不存在的主题xyz', 'no-topic'],
    ['for=univ:fudan&topic=industry:ic&types=fund', 'nobody-left'],
    ['for=univ:fudan&types=policy', 'nobody-left'],
    ['for=lab:state-key-laboratory-of-asic-and-system&topic=industry:ic&through=firm:688008', 'nobody-left'],
  ] as const)('%s: nobody, with the reason', async (query, reason) => {
    const { items, none, total } = await partners(query);
    expect([items, total, none?.reason]).toEqual([[], 0, reason]);
    for (const language of LANGUAGES) expect(none?.text[language].length).toBeGreaterThan(10);
  });

  it('say when all are linked already', async () => {
    const { items, none, alreadyLinked } = await partners('for=univ:fudan&topic=industry:ic&types=lab&city=city:shanghai');
    expect([items, none?.reason]).toEqual([[], 'all-linked']);
    expect(alreadyLinked).toBeGreaterThan(0);
    const listed = await partners('for=univ:fudan&topic=industry:ic&types=lab&city=city:shanghai&existing=true');
    expect(listed.items.map(({ linked }) => linked)).toEqual(new Array(alreadyLinked).fill(true));
  });

  it.each([
    ['for=univ:none', 404, '/query/for'],
    ['for=univ:fudan&topic=industry:none', 404, '/query/topic'],
    ['for=univ:fudan&city=city:none', 404, '/query/city'],
    ['for=univ:fudan&through=univ:none', 404, '/query/through'],
    ['for=industry:ic', 400, '/query/for'],
    ['for=univ:fudan&topic=city:hefei', 400, '/query/topic'],
    ['for=univ:fudan&city=univ:sjtu', 400, '/query/city'],
    ['for=univ:fudan&through=univ:fudan', 400, '/query/through'],
    ['through=univ:fudan&topic=ic', 400, '/query/through'],
    ['limit=5', 400, '/query/for'],
    ['for=univ:fudan&wanted=1', 400, '/query/wanted'],
    ['for=univ:fudan&existing=yes', 400, '/query/existing'],
  ])('%s is refused', async (query, status, pointer) => {
    const { errors = [] } = await api.problem(`/partners?${query}`, status);
    expect(errors.map((error) => error.pointer)).toContain(pointer);
  });
});
