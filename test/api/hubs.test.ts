import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTOR_KIND_OF } from '../../model/actorKinds.ts';
import { type Hub, HubsAnswer } from '../../model/api/hubs.ts';
import { NodesAnswer } from '../../model/api/lists.ts';
import { NeighboursAnswer } from '../../model/api/nodes.ts';
import type { NodeId } from '../../model/ids.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
const ask = (query = '') => api.get(`/hubs${query}`, HubsAnswer);

const SILENT =
  'authored affiliated_with cites discusses defines identifies recommends reports_on comments_on data_source_of cited_by case_of located_in borders active_in'.split(
    ' ',
  );

/** Whom a node is tied to, as the call on neighbours tells it. */
async function neighbours(id: string) {
  const { items, total } = await api.get(`/nodes/${id}/neighbours?limit=500`, NeighboursAnswer);
  expect(items).toHaveLength(total);
  return items.filter(({ link, node }) => !SILENT.includes(link.kind) && node.id !== id).map(({ node }) => node);
}

async function expectTied({ node, actorKinds, cities }: Hub): Promise<void> {
  const others = [...new Map((await neighbours(node.id)).map((other) => [other.id, other])).values()];
  const kinds: Record<string, number> = {};
  for (const { type } of others) {
    const kind = ACTOR_KIND_OF[type];
    if (kind !== undefined) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  expect(actorKinds).toEqual(kinds);
  const speaksForMore = (type: string): boolean => ['agency', 'body'].includes(type);
  const tied = others.flatMap(({ id, type, city }) => {
    if (type === 'city') return [id];
    return ACTOR_KIND_OF[type] === undefined || speaksForMore(type) || city === undefined ? [] : [city];
  });
  expect(cities.filter(({ by }) => by === 'tie').map(({ city }) => city)).toEqual(expect.arrayContaining([...new Set(tied)]));
  expect(cities.filter(({ by }) => by === 'tie')).toHaveLength(new Set(tied).size);
  for (const { city } of cities.filter(({ by }) => by === 'seat')) expect(city).toBe(node.city);
}

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('GET /hubs', () => {
  it('finds no third party in the delta that ties three sides and two cities, and says so', async () => {
    const { items, none, plan, coverage, rule } = await ask();
    expect([items, none?.reason, plan.hubs, plan.uncovered.length]).toEqual([[], 'nobody-qualifies', [], 41]);
    expect(coverage).toHaveLength(41);
    expect(rule.types.every(({ reason }) => reason !== undefined)).toBe(true);
  });

  it('counts ties as other calls tell them', async () => {
    const { items, nearest, rule } = await ask('?leastKinds=2&limit=500');
    expect(items.length).toBeGreaterThan(3);
    for (const hub of [...items.slice(0, 6), ...nearest.slice(0, 4)]) await expectTied(hub);
    for (const { node, actorKinds, cities } of items) {
      expect(rule.types.map(({ type }) => type)).toContain(node.type);
      expect(Object.keys(actorKinds).length).toBeGreaterThanOrEqual(2);
      expect(cities.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves out nobody who qualifies', async () => {
    const { items, rule } = await ask('?leastKinds=1&leastCities=1&limit=500');
    const known = new Set(items.map(({ node }) => node.id));
    for (const type of rule.types.map((row) => row.type)) {
      for (const node of (await api.get(`/nodes?types=${type}&limit=500`, NodesAnswer)).items) {
        const ties = await neighbours(node.id);
        const cities = ties.filter((other) => other.type === 'city');
        if (cities.length > 0) expect([node.id, known.has(node.id)]).toEqual([node.id, true]);
        if (ties.every((other) => ACTOR_KIND_OF[other.type] === undefined)) expect(known.has(node.id)).toBe(false);
      }
    }
  });

  it('reaches the cities of a corridor by way of it, with both links as evidence', async () => {
    const { nearest, items, links } = await ask('?leastKinds=1&leastCities=2&limit=500');
    const byArea = [...items, ...nearest].flatMap(({ cities }) => cities.filter(({ by }) => by === 'area'));
    expect(byArea.length).toBeGreaterThan(0);
    for (const reached of byArea) {
      expect(reached.links).toHaveLength(2);
      const [tie, belongs] = reached.links.map((id) => links[id]);
      const ends = [tie?.source, tie?.target, belongs?.source, belongs?.target];
      expect(new Set(ends).size).toBeLessThan(4);
    }
  });

  it('covers the asked cities with few hubs, each of which adds some', async () => {
    for (const query of ['?leastKinds=2', '?leastKinds=2&cities=city:shanghai,city:jiaxing,city:hangzhou,city:xuzhou', '']) {
      const { items, plan, hostPlan, coverage, nearest } = await ask(`${query}${query === '' ? '?' : '&'}limit=500`);
      const asked = coverage.map(({ city }) => city);
      const reach = new Map(items.map(({ node, cities }) => [node.id, new Set(cities.map(({ city }) => city))]));
      for (const { city, hubs, total } of coverage) {
        const reaching = [...reach].flatMap(([hub, cities]) => (cities.has(city) ? [hub] : []));
        expect([hubs, total]).toEqual([reaching.slice(0, 10), reaching.length]);
      }
      const covered = plan.hubs.flatMap(({ node, adds }) => {
        for (const city of adds) expect(reach.get(node)?.has(city)).toBe(true);
        return adds;
      });
      expect([...covered, ...plan.uncovered].sort()).toEqual([...asked].sort());
      expect(plan.uncovered).toEqual(coverage.flatMap(({ city, hubs }) => (hubs.length === 0 ? [city] : [])));
      expect(hostPlan.uncovered.length).toBeLessThanOrEqual(plan.uncovered.length);
      expect(nearest.length).toBeGreaterThan(0);
    }
  });

  it('tells what those lack who come nearest, least first', async () => {
    const { nearest } = await ask();
    const lack = nearest.map(({ lacks }) => lacks.actorKinds + lacks.cities + (lacks.thirdParty ? 1 : 0));
    expect(lack).toEqual([...lack].sort((a, b) => a - b));
    for (const { actorKinds, cities, lacks, missing, text } of nearest) {
      expect(lacks.actorKinds).toBe(Math.max(0, 3 - Object.keys(actorKinds).length));
      expect(lacks.cities).toBe(Math.max(0, 2 - cities.length));
      expect(missing.actorKinds).toHaveLength(6 - Object.keys(actorKinds).length);
      expect(text.zh).toContain('按此规则要成为枢纽');
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('names documented hubs and what the benchmarks have that the delta has not', async () => {
    const { documented, benchmarks, links } = await ask();
    const hubs = documented.filter(({ link }) => links[link]?.kind === 'identifies_hub').map(({ node }) => node as string);
    expect([...new Set(hubs)].sort()).toEqual(['city:hangzhou', 'city:hefei', 'city:nanjing', 'city:shanghai']);
    expect(benchmarks.have.map(({ node }) => node as string).sort()).toEqual([
      'community:boston-cambridge',
      'community:sanjose-sanfrancisco',
      'community:tokyo-yokohama',
    ]);
    for (const { node, links: by } of benchmarks.have) {
      expect(by.map((id) => [links[id]?.source, links[id]?.target, links[id]?.kind])).toEqual([[node, benchmarks.mechanism, 'uses']]);
    }
    expect(benchmarks.lacks.map(({ node }) => node)).toEqual(['region:yrd']);
    expect(benchmarks.lacks[0]?.links.map((id) => links[id]?.kind)).toEqual(['lags_behind', 'lags_behind', 'lags_behind']);
  });

  it('keeps to a topic, and says when it knows none', async () => {
    const all = await ask('?leastKinds=1&leastCities=1&limit=500');
    const { items, topic } = await ask('?topic=industry:ic&leastKinds=1&leastCities=1&limit=500');
    expect(topic?.members).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(all.items.length);
    const before = new Map(all.items.map(({ node, cities }) => [node.id, cities.length]));
    for (const { node, cities } of items) expect(cities.length).toBeLessThanOrEqual(before.get(node.id) ?? 0);
    const unknown = await ask('?topic=zzzqqq');
    expect([unknown.items, unknown.none?.reason]).toEqual([[], 'topic-unknown']);
  });

  it('stays inside the filters', async () => {
    const { coverage, nearest } = await ask('?provinces=Anhui');
    expect(coverage).toHaveLength(16);
    const provinces = new Set(nearest.map(({ node }) => node.province));
    expect([...provinces].filter((province) => province !== 'Anhui')).toEqual([]);
    expect((await ask('?kinds=uses&at=1900&layers=value&minConfidence=measured&packs=places')).nearest).toEqual([]);
    const types = await ask('?hubTypes=university,institute');
    expect(new Set(types.items.map(({ node }) => node.type))).toContain('university');
    expect(types.items.every(({ node }) => ['university', 'institute'].includes(node.type))).toBe(true);
  });

  it('gives the same answer to the same question, page by page', async () => {
    const query = '?leastKinds=1&leastCities=1';
    const [first, again] = [await ask(`${query}&limit=4`), await ask(`${query}&limit=4`)];
    expect({ ...again, took: 0 }).toEqual({ ...first, took: 0 });
    const next = await ask(`${query}&limit=4&cursor=${first.next}`);
    const ids = (answer: HubsAnswer): NodeId[] => answer.items.map(({ node }) => node.id);
    expect([...ids(first), ...ids(next)]).toEqual(ids(await ask(`${query}&limit=8`)));
  });

  it.each([
    ['?cities=corridor:g60', '/query/cities'],
    ['?cities=shanghai', '/query/cities/0'],
    ['?leastKinds=7', '/query/leastKinds'],
    ['?topic=', '/query/topic'],
    ['?hubTypes=wizard', '/query/hubTypes/0'],
    ['?hub=1', '/query/hub'],
  ])('%s is a 400 that points to the fault', async (query, pointer) => {
    expect((await api.problem(`/hubs${query}`, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('does not know a city that is not there', async () => {
    const { errors } = await api.problem('/hubs?cities=city:shanghai,city:nowhere', 404);
    expect(errors?.[0]?.pointer).toBe('/query/cities');
  });
});
