import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsortiumCheck } from '../../model/api/consortia.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../model/linkKinds.ts';
import { NODE_TYPE_IDS } from '../../model/nodeTypes.ts';
import { randomNumbers } from '../../server/analysis/random.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';
import { ByHand } from './consortiaByHand.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function check(body: unknown, query = ''): Promise<ConsortiumCheck> {
  const response = await api.send(`/consortia/check${query}`, json(body));
  const answer: unknown = await response.json();
  expect(response.status, JSON.stringify(answer)).toBe(200);
  return ConsortiumCheck.parse(answer);
}

const kept = ({ checks }: ConsortiumCheck): Record<string, boolean> => Object.fromEntries(checks.map(({ rule, ok }) => [rule, ok]));
const provincesOnly = { entities: false, complementary: false, coordinator: false };

/** Every node's id by type, and those that belong to somebody, so that lists meet every case of the rules. */
function idsByType(): Map<string, string[]> {
  const { nodes } = server.service.graph.projection;
  const ids = new Map<string, string[]>();
  for (let node = 0; node < nodes.count; node += 1) {
    const type = NODE_TYPE_IDS[nodes.type[node] ?? 0] ?? '';
    ids.set(type, [...(ids.get(type) ?? []), nodes.ids.id(node)]);
  }
  return ids;
}

function linksOfKind(kind: LinkKindId): number[] {
  const { links } = server.service.graph.projection;
  const code = LINK_KIND_IDS.indexOf(kind);
  return Array.from({ length: links.count }, (_, link) => link).filter((link) => links.alive[link] === 1 && links.kind[link] === code);
}

/** Who is part of something, and what has parts. */
function belonging(): string[] {
  const { nodes, links } = server.service.graph.projection;
  const ends = linksOfKind('part_of').flatMap((link) => [links.source[link] ?? 0, links.target[link] ?? 0]);
  return [...new Set(ends)]
    .map((index) => nodes.ids.id(index))
    .filter((id) => /^(univ|institute|lab|hospital|firm|agency|facility):/.test(id));
}

describe('POST /consortia/check', () => {
  it('judges hundreds of lists as the rules say', async () => {
    const { store, projection } = server.service.graph;
    const everyNode = await store.nodesByRef(Array.from(projection.nodes.ref.subarray(0, projection.nodes.count)));
    const hand = new ByHand(projection, everyNode);
    const ids = idsByType();
    const random = randomNumbers(7);
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
    const types = [
      'university',
      'university',
      'institute',
      'lab',
      'hospital',
      'firm',
      'firm',
      'organisation',
      'agency',
      'facility',
      'city',
    ];
    // Few enough that members of one body meet.
    const parts = belonging().slice(0, 50);
    const met = new Map<string, number>();
    let dependent = 0;
    for (let round = 0; round < 250; round += 1) {
      const size = 1 + Math.floor(random() * 6);
      const member = (): string => (random() < 0.4 ? pick(parts) : pick(ids.get(pick(types) ?? '') ?? [])) ?? 'city:hefei';
      const members = [...new Set(Array.from({ length: size }, member))].sort();
      const coordinators = members.filter(() => random() < 0.4);
      const answer = await check({
        members: members.map((id) => (coordinators.includes(id) ? { id, role: 'coordinator' } : id)),
        limit: 0,
      });
      expect(kept(answer), members.join()).toEqual(hand.judge(members, coordinators));
      expect(answer.valid).toBe(answer.checks.every(({ ok }) => ok));
      if (answer.checks.some(({ rule, evidence }) => rule === 'entities' && evidence.links.length > 0)) dependent += 1;
      for (const { rule, ok } of answer.checks) met.set(`${rule} ${ok}`, (met.get(`${rule} ${ok}`) ?? 0) + 1);
    }
    expect(dependent).toBeGreaterThan(5);
    // A rule that always or never holds would prove nothing.
    expect([...met.keys()].sort()).toEqual(
      ['complementary', 'coordinator', 'entities', 'provinces'].flatMap((rule) => [`${rule} false`, `${rule} true`]),
    );
  });

  it('does not care for the order of the members, and says in both languages why', async () => {
    const members = ['univ:fudan', 'univ:zhejiang-university', 'city:hefei', 'firm:002119'];
    const { took: _took, ...one } = await check({ members, coordinator: 'univ:fudan' });
    const { took: _again, ...other } = await check({ members: members.toReversed(), coordinator: 'univ:fudan' });
    expect(other).toEqual(one);
    const entities = one.checks.find(({ rule }) => rule === 'entities');
    expect(entities?.text.zh).toContain('合肥是地方');
    expect(entities?.text.en).toContain('Hefei is a place');
    for (const { evidence } of one.checks) for (const id of evidence.nodes) expect(one.nodes[id]?.sources.length).toBeGreaterThan(0);
  });

  it('counts those of one parent once, and names the parent with its link', async () => {
    const { nodes, links } = server.service.graph.projection;
    const nameOf = (index: number | undefined): string => nodes.ids.id(index ?? 0);
    const link = linksOfKind('part_of').find((one) => nameOf(links.target[one]) === 'univ:nanjing-university') ?? 0;
    const [id, parent] = [nameOf(links.source[link]), nameOf(links.target[link])];
    const answer = await check({ members: [parent, id] });
    const entities = answer.checks.find(({ rule }) => rule === 'entities');
    expect(entities?.found.independent).toBe(1);
    expect(entities?.evidence.links.map((shown) => [answer.links[shown]?.source, answer.links[shown]?.target])).toEqual([[id, parent]]);
    expect(entities?.text.en).toContain(answer.nodes[parent]?.name.en);
  });

  it('changes its verdict with the rules', async () => {
    const members = ['city:shanghai', 'city:hangzhou', 'city:ningbo'];
    expect(kept(await check({ members, rules: provincesOnly }))).toEqual({ provinces: false });
    expect((await check({ members, rules: { ...provincesOnly, provinces: { least: 2 } } })).valid).toBe(true);
    expect((await check({ members, rules: { ...provincesOnly, provinces: false } })).checks).toEqual([]);
    expect(kept(await check({ members, rules: { ...provincesOnly, balance: true, firms: true } }))).toEqual({
      provinces: false,
      balance: false,
      firms: false,
    });
    const balanced = await check({ members, rules: { ...provincesOnly, provinces: false, balance: { most: 0.7 } } });
    expect(balanced.valid).toBe(true);
    const chain = { members: ['firm:002119', 'firm:003043'], rules: { ...provincesOnly, provinces: false, chain: { stages: 1 } } };
    expect((await check(chain)).checks[0]?.found).toMatchObject({ industry: 'industry:ic', stages: ['upstream'] });
    expect((await check({ ...chain, rules: { ...chain.rules, chain: true } })).valid).toBe(false);
  });

  it('offers changes that make the list valid, and a replacement for the weakest member', async () => {
    const body = { members: ['univ:fudan', 'univ:zhejiang-university', 'city:hefei'], coordinator: 'univ:fudan' };
    const { alternatives, weakest } = await check(body);
    expect(alternatives.length).toBeGreaterThan(0);
    for (const { members, coordinator, add, remove } of alternatives) {
      expect((await check({ members, coordinator, limit: 0 })).valid).toBe(true);
      expect(members.toSorted()).toEqual([...body.members.filter((id) => !remove.some((gone) => gone === id)), ...add].sort());
      expect(remove).toContain('city:hefei');
    }
    expect(body.members).toContain(weakest?.member);
    expect(weakest?.text.en).not.toBe(weakest?.text.zh);
  });

  it('says when only a coordinator is to be named', async () => {
    const list = ['univ:fudan', 'firm:002119', 'lab:shanghai-artificial-intelligence-laboratory'];
    const { alternatives } = await check({ members: list, rules: { provinces: { least: 2 } } });
    expect(alternatives[0]).toMatchObject({ add: [], remove: [], coordinator: 'univ:fudan' });
  });

  it.each([
    [{}, '/body'],
    [{ members: [] }, '/body'],
    [{ members: ['city:hefei', 'city:hefei'] }, '/body/members/1'],
    [{ members: ['hefei'] }, '/body/members/0'],
    [{ members: ['city:hefei'], coordinator: 'city:wuhu' }, '/body/coordinator'],
    [{ members: ['city:hefei'], rules: { harmony: true } }, '/body/rules/harmony'],
    [{ members: ['city:hefei'], rules: { provinces: { least: 0 } } }, '/body/rules/provinces/least'],
    [{ members: ['city:hefei'], rules: { provinces: 'three' } }, '/body/rules/provinces'],
    [{ members: ['city:hefei'], rules: { chain: { industry: 'industry:sw-270104' } } }, '/body/rules/chain/industry'],
    [{ members: ['city:hefei'], choose: 2 }, '/body/choose'],
    [{ shares: { host: 101 } }, '/body/shares/host'],
    [{ members: ['city:hefei'], mood: 1 }, '/body/mood'],
  ])('%j is a 400 that points to the fault', async (body, pointer) => {
    expect((await api.problem('/consortia/check', 400, json(body))).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('is a 404 for a member that is not in the graph', async () => {
    const problem = await api.problem('/consortia/check', 404, json({ members: ['city:hefei', 'city:nowhere'] }));
    expect([problem.code, problem.errors?.[0]?.pointer]).toEqual(['unknown-node', '/body/members/1']);
  });
});

describe('what the documents let one ask of groups', () => {
  it('the nine cities of a corridor stand for four provinces', async () => {
    const cities = ['shanghai', 'jiaxing', 'hangzhou', 'jinhua', 'suzhou', 'huzhou', 'xuancheng', 'wuhu', 'hefei'];
    const answer = await check({ members: cities.map((city) => `city:${city}`) });
    expect(answer.provinces).toEqual(['Anhui', 'Jiangsu', 'Shanghai', 'Zhejiang']);
    expect(kept(answer)).toMatchObject({ provinces: true, entities: false });
  });

  it('those around a bay stand for two', async () => {
    const cities = ['shanghai', 'hangzhou', 'ningbo', 'shaoxing', 'jiaxing', 'huzhou', 'zhoushan'];
    const answer = await check({ members: cities.map((city) => `city:${city}`) });
    expect([answer.provinces, kept(answer).provinces]).toEqual([['Shanghai', 'Zhejiang'], false]);
  });

  it('a host share of 25 percent is below what the figure in the graph asks', async () => {
    const answer = await check({ shares: { host: 25 } });
    expect(answer.valid).toBe(false);
    expect(answer.checks[0]).toMatchObject({ rule: 'enclave-equity', ok: false, needed: { host: 30 }, found: { host: 25, owner: 75 } });
    expect(answer.figures[answer.checks[0]?.evidence.figures[0] ?? '']).toMatchObject({ metric: 'minimum_host_share', value: 30 });
    expect((await check({ shares: { host: 35, owner: 65 } })).valid).toBe(true);
    expect((await check({ shares: { host: 35, owner: 60 } })).valid).toBe(false);
    expect((await check({ shares: { host: 25 }, rules: { 'enclave-equity': { host: 20 } } })).valid).toBe(true);
  });

  it('seven of the ten triples of five cities stand for three provinces', async () => {
    const five = ['hangzhou', 'hefei', 'nanjing', 'shanghai', 'suzhou'].map((city) => `city:${city}`);
    const { choices } = await check({ members: five, choose: 3, rules: provincesOnly });
    expect(choices).toMatchObject({ total: 10, count: 7, keeping: { provinces: 7 } });
    const together = [...(choices?.items ?? [])].map((triple) => triple.join());
    expect(together).not.toContain('city:nanjing,city:shanghai,city:suzhou');
    expect(new Set(together).size).toBe(7);
  });
});
