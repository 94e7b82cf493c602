import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkAnswer } from '../../model/api/graph.ts';
import { LinksAnswer } from '../../model/api/lists.ts';
import { MatchAnswer, NeedsAnswer } from '../../model/api/needs.ts';
import { NodeDetail } from '../../model/api/nodes.ts';
import { LANGUAGES } from '../../model/text.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const needs = (query: string): Promise<NeedsAnswer> => api.get(`/needs?${query}`, NeedsAnswer);
const match = (query: string): Promise<MatchAnswer> => api.get(`/needs/match?${query}`, MatchAnswer);
const linksOf = async (query: string): Promise<LinkAnswer[]> => (await api.get(`/links?${query}&limit=500`, LinksAnswer)).items;

/** Everything about one node: how far it is from another is computed from here. */
const node = (id: string) => api.get(`/nodes/${id}`, NodeDetail);

function kilometres([a, b]: readonly number[], [c, d]: readonly number[]): number {
  const radians = (degrees = 0) => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(b)) * Math.sin(radians(d)) + Math.cos(radians(b)) * Math.cos(radians(d)) * Math.cos(radians(a) - radians(c));
  return 6371.0088 * Math.acos(Math.min(1, cosine));
}

describe('GET /needs', () => {
  it('gives the needs that contests collected, with the figure and its source', async () => {
    const { items } = await needs('forms=collected');
    expect(items.map(({ subject }) => subject)).toContain('programme:challenge-6');
    const [figure] = items.find(({ subject }) => subject === 'programme:challenge-6')?.figures ?? [];
    expect(figure).toMatchObject({ metric: 'needs_collected', value: 568, asOf: { en: 'first half of 2021' } });
    expect(figure?.source.id).toBe('document:002');
  });

  it.each([
    ['gap', 'has_gap_at', 'source'],
    ['hardship', 'suffers_from', 'source'],
    ['adoption', 'asked_to_adopt', 'source'],
    ['request', 'asks', 'target'],
    ['planned', 'plans,prepares', 'target'],
    ['proposed', 'proposes', 'target'],
  ] as const)('of the form %s come from the links %s', async (form, kinds, end) => {
    const { items, links } = await needs(`forms=${form}&limit=500`);
    const speaking = await linksOf(`kinds=${kinds}`);
    expect(speaking.length).toBeGreaterThan(0);
    expect(new Set(items.flatMap((need) => need.links))).toEqual(new Set(speaking.map(({ id }) => id)));
    expect(new Set(items.map(({ subject }) => subject))).toEqual(new Set(speaking.map((link) => link[end])));
    for (const need of items) for (const id of need.links) expect(links[id]?.[end]).toBe(need.subject);
  });

  it('say who answers a shortcoming, and that advice is a proposal', async () => {
    const { items, links, nodes } = await needs('forms=shortcoming');
    expect(items).toHaveLength(4);
    for (const { subject, answers, answered, text } of items) {
      const documented = await linksOf(`kinds=addresses,responds_to&target=${subject}`);
      expect(answers.map(({ link }) => String(link)).sort()).toEqual(documented.map(({ id }) => String(id)).sort());
      for (const answer of answers) {
        expect(links[answer.link]).toMatchObject({ source: answer.node, target: subject });
        expect(nodes[answer.node]?.type === 'recommendation' ? answer.proposed : true).toBe(true);
      }
      expect(answered).toBe(answers.length === 0 ? 'none' : answers.every(({ proposed }) => proposed) ? 'proposed' : 'documented');
      for (const language of LANGUAGES) expect(text[language].length).toBeGreaterThan(10);
    }
    expect(items.some(({ answered }) => answered === 'proposed')).toBe(true);
  });

  it('are counted, filtered and paged', async () => {
    const all = await needs('limit=500');
    expect(all.items).toHaveLength(all.total);
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(all.total);
    for (const counts of [all.facets.byForm, all.facets.byAnswered]) expect(Object.values(counts).reduce((a, b) => a + b)).toBe(all.total);
    const unanswered = await needs('answered=none&limit=500');
    expect(unanswered.total).toBe(all.facets.byAnswered.none);
    const first = await needs('limit=7');
    const second = await needs(`limit=7&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.slice(0, 14).map(({ id }) => id));
    expect((await needs('sources=document:002&limit=500')).total).toBeLessThan(all.total);
    expect((await needs('at=2018&forms=adoption')).total).toBeLessThan((await needs('forms=adoption')).total);
  });

  it('are none where nothing speaks of them, with the reason', async () => {
    const { items, none } = await needs('packs=public-facts');
    expect([items, none?.reason]).toEqual([[], 'no-match']);
    for (const language of LANGUAGES) expect(none?.text[language].length).toBeGreaterThan(10);
  });

  it.each([
    ['forms=wish', '/query/forms/0'],
    ['answered=maybe', '/query/answered'],
    ['needs=1', '/query/needs'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/needs?${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

describe('GET /needs/match', () => {
  it('finds who works on a topic and offers what is needed, the surest first, then the nearest', async () => {
    const { items, total, links, nodes } = await match('topic=industry:biomed&kind=research&for=city:suzhou&limit=100');
    expect(items).toHaveLength(total);
    expect(total).toBeGreaterThan(10);
    for (const { node: id, offers, topic, text } of items) {
      expect(offers.map(({ kind }) => kind)).toContain('research');
      expect(['university', 'institute', 'lab']).toContain(nodes[id]?.type);
      if (topic?.link !== undefined) expect(links[topic.link]?.source).toBe(id);
      else expect(`${nodes[id]?.name.zh} ${nodes[id]?.name.en} ${nodes[id]?.aliases}`.toLowerCase()).toContain(topic?.word);
      for (const language of LANGUAGES) expect(text[language]).toContain(nodes[id]?.name[language]);
    }
    const sureness = items.map(({ topic }) => (topic?.by === 'link' ? 2 : topic?.by === 'name' ? 1 : 0));
    expect(sureness).toEqual([...sureness].sort((a, b) => b - a));
    const named = items.filter(({ topic }) => topic?.by === 'name');
    const places = named.map(({ place }) => (place?.sameCity === true ? -1 : (place?.kilometres ?? Number.POSITIVE_INFINITY)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('measures how far it is', async () => {
    const { items } = await match('topic=industry:ic&kind=production&for=city:hefei&limit=5');
    const from = (await node('city:hefei')).position ?? [];
    for (const { node: id, place } of items) {
      const found = await node(id);
      const to = found.position ?? (await node(found.city ?? '')).position ?? [];
      expect(Math.abs(kilometres(from, to) - (place?.kilometres ?? 0))).toBeLessThan(1);
    }
    expect(items.length).toBe(5);
  });

  it('says through whom, over links that join step by step', async () => {
    const { items, links } = await match('kind=finance&for=city:jiaxing');
    const ways = items.filter(({ path }) => path.nodes.length > 0);
    expect(ways.length).toBeGreaterThan(1);
    for (const { path } of ways) {
      expect(path.nodes[0]).toBe('city:jiaxing');
      expect(path.links).toHaveLength(path.nodes.length - 1);
      path.links.forEach((id, at) => {
        expect([links[id]?.source, links[id]?.target].sort()).toEqual([path.nodes[at], path.nodes[at + 1]].sort());
      });
    }
  });

  it('leaves out what is only proposed', async () => {
    const proposed = new Set((await linksOf('kinds=proposes')).map(({ target }) => target));
    expect(proposed.has((await node('fund:yrd-bank')).id)).toBe(true);
    const { items, total } = await match('kind=finance&limit=500');
    expect(items).toHaveLength(total);
    for (const { node: id } of items) expect(proposed.has(id)).toBe(false);
  });

  it('tells what nobody within reach offers, and where the nearest is', async () => {
    const near = await match('topic=industry:ic&for=city:wuhu&reach=100');
    const research = near.gaps.find(({ kind }) => kind === 'research');
    expect(research?.nearest?.kilometres).toBeGreaterThan(100);
    expect(near.nodes[research?.nearest?.node ?? '']).toBeDefined();
    const far = await match(`topic=industry:ic&for=city:wuhu&reach=${(research?.nearest?.kilometres ?? 0) + 1}`);
    expect(far.gaps.map(({ kind }) => kind)).not.toContain('research');
    for (const { kind, nearest } of near.gaps) expect(near.byKind[kind] === 0).toBe(nearest === undefined);
  });

  it('takes turns between kinds when none is asked for', async () => {
    const { items, byKind } = await match('topic=industry:nev&for=city:hefei&limit=6');
    expect(new Set(items.map(({ offers }) => offers[0]?.kind)).size).toBe(6);
    expect(byKind.production).toBeGreaterThan(10);
  });

  it('has no answer to an unknown topic, and says so', async () => {
    const { items, total, none } = await match(`topic=${encodeURIComponent('不存在的主题')}&for=city:hefei`);
    expect([items, total, none?.reason]).toEqual([[], 0, 'unknown-topic']);
    const nobody = await match('topic=industry:nev&kind=pilot&provinces=Anhui');
    expect([nobody.items, nobody.none?.reason]).toEqual([[], 'nobody']);
    for (const language of LANGUAGES) expect(nobody.none?.text[language]).toMatch(language === 'zh' ? /未见/ : /documented/);
  });

  it('stays inside the filters and gives the same answer again', async () => {
    const query = 'topic=industry:biomed&for=city:hefei&provinces=Anhui&limit=100';
    const { items, nodes } = await match(query);
    expect(items.length).toBeGreaterThan(3);
    for (const { node: id } of items) expect(nodes[id]?.province).toBe('Anhui');
    const again = await match(query);
    expect(again.items).toEqual(items);
    expect((await match('topic=industry:ic&packs=ledger')).byKind.production).toBeLessThan(
      (await match('topic=industry:ic')).byKind.production ?? 0,
    );
  });

  it.each([
    ['for=city:hefei', 400, '/query/topic'],
    ['kind=research', 400, '/query/topic'],
    ['kind=magic&topic=ai', 400, '/query/kind'],
    ['topic=ai&reach=0', 400, '/query/reach'],
    ['topic=ai&for=hefei', 400, '/query/for'],
    ['topic=ai&for=city:nowhere', 404, '/query/for'],
    ['topic=industry:nothing', 404, '/query/topic'],
    ['topic=ai&near=hefei', 400, '/query/near'],
  ])('%s is a %s that points to the fault', async (query, status, pointer) => {
    expect((await api.problem(`/needs/match?${query}`, status)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});
