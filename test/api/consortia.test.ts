import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsortiaProposed, ConsortiumCheck } from '../../model/api/consortia.ts';
import { RulesAnswer } from '../../model/api/rules.ts';
import { UndertakingsAnswer } from '../../model/api/undertakings.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import { NODE_TYPE_IDS } from '../../model/nodeTypes.ts';
import { RuleId } from '../../model/ruleTerms.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function propose(body: unknown, query = ''): Promise<ConsortiaProposed> {
  const response = await api.send(`/consortia${query}`, json(body));
  const answer: unknown = await response.json();
  expect(response.status, JSON.stringify(answer)).toBe(200);
  return ConsortiaProposed.parse(answer);
}

const idsOf = ({ members }: ConsortiaProposed['items'][number]): string[] => members.map(({ node }) => node.id);

describe('POST /consortia', () => {
  const asked: readonly { topic?: string; members?: string[]; rules?: Record<string, unknown>; size?: number; shares?: unknown }[] = [
    { topic: 'industry:ic' },
    { topic: '生物医药', rules: { firms: { least: 2 } } },
    { topic: 'artificial intelligence', size: 5, rules: { provinces: { least: 4 } } },
    { topic: 'industry:newmaterials', rules: { balance: true, complementary: { by: 'types' } } },
    { members: ['univ:fudan'] },
    { members: ['univ:university-of-science-and-technology-of-china', 'firm:002119'], rules: { firms: true }, size: 4 },
    { topic: 'industry:nev', rules: { chain: true } },
  ];

  it.each(asked)('proposes for %j what the check calls valid', async (body) => {
    const { items } = await propose(body);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const coordinator = item.members.find(({ role }) => role === 'coordinator')?.node.id;
      const response = await api.send(
        '/consortia/check',
        json({ members: idsOf(item), coordinator, limit: 0, ...(body.rules && { rules: body.rules }) }),
      );
      const checked = ConsortiumCheck.parse(await response.json());
      expect(checked.valid, idsOf(item).join()).toBe(true);
      expect(item.checks.map(({ rule, found }) => [rule, found])).toEqual(
        checked.checks.map(({ rule, found }) => [rule, expect.toSatisfy((other) => sameValues(other, found))]),
      );
      for (const id of body.members ?? []) expect(idsOf(item)).toContain(id);
      if (body.size !== undefined) expect(item.members).toHaveLength(body.size);
      for (const { why } of item.members) expect(why.zh).not.toBe(why.en);
    }
  });

  /** Lists of ids may come in another order. */
  function sameValues(one: unknown, other: unknown): boolean {
    const plain = (value: unknown): string => JSON.stringify(value, (_, inner) => (Array.isArray(inner) ? [...inner].sort() : inner));
    return plain(one) === plain(other);
  }

  it('proposes lists that differ in at least half of their members, the same each time', async () => {
    const body = { topic: 'industry:biomed', limit: 5 };
    const [first, again] = [await propose(body), await propose(body)];
    expect({ ...again, took: 0 }).toEqual({ ...first, took: 0 });
    expect(first.items.length).toBeGreaterThan(2);
    first.items.forEach((one, at) => {
      for (const other of first.items.slice(at + 1)) {
        const shared = idsOf(one).filter((id) => idsOf(other).includes(id)).length;
        expect(shared).toBeLessThanOrEqual(one.members.length / 2);
      }
    });
    expect(first.items.map(({ score }) => score)).toEqual(first.items.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('shows the links among the members, and names the weakest with a replacement that keeps the rules', async () => {
    const { items, links } = await propose({ topic: 'industry:biomed' });
    const [tied] = items.filter(({ ties }) => ties.length > 0);
    expect(tied).toBeDefined();
    for (const item of items) {
      for (const id of item.ties) for (const end of [links[id]?.source, links[id]?.target]) expect(idsOf(item)).toContain(end);
      expect(idsOf(item)).toContain(item.weakest?.member);
      expect(item.weakest?.replacement?.checks.every(({ ok }) => ok)).toBe(true);
      for (const { checks, members } of item.alternatives) {
        expect(checks.every(({ ok }) => ok)).toBe(true);
        expect(members).toHaveLength(item.members.length);
      }
    }
  });

  it('adds only whom the request wants', async () => {
    const { items } = await propose({
      topic: 'industry:biomed',
      types: ['university', 'firm'],
      provinces: ['安徽', 'Jiangsu', 'Shanghai'],
    });
    for (const { members } of items) {
      for (const { node } of members) {
        expect(['university', 'firm']).toContain(node.type);
        expect(['Anhui', 'Jiangsu', 'Shanghai']).toContain(node.province);
      }
    }
    expect(items.length).toBeGreaterThan(0);
    const filtered = await propose({ topic: 'industry:biomed' }, '?types=firm');
    expect(new Set(filtered.items.flatMap(({ members }) => members.map(({ node }) => node.type)))).toEqual(new Set(['firm']));
  });

  it('says what stands in the way when nothing can be proposed', async () => {
    const two = await propose({ topic: 'industry:biomed', provinces: ['Anhui', 'Shanghai'] });
    expect(two.items).toEqual([]);
    expect(two.none).toMatchObject({ reason: 'rule', rule: 'provinces' });
    expect(two.none?.nearest.length).toBeGreaterThan(0);
    const nobody = await propose({ topic: '不存在的主题xyz' });
    expect(nobody.none).toMatchObject({ reason: 'no-candidates', nearest: [] });
    expect(nobody.none?.text.zh).toContain('未见');
    const place = await propose({ members: ['city:hefei'] });
    expect(place.none).toMatchObject({ reason: 'rule', rule: 'entities' });
  });

  it.each([
    [{}, '/body'],
    [{ members: [] }, '/body'],
    [{ topic: 'city:hefei' }, '/body/topic'],
    [{ topic: 'industry:ic', size: 0 }, '/body/size'],
    [{ members: ['univ:fudan', 'univ:sjtu'], size: 1 }, '/body/size'],
    [{ topic: 'industry:ic', rules: { luck: true } }, '/body/rules/luck'],
    [{ topic: 'industry:ic', types: ['wizard'] }, '/body/types/0'],
  ])('%j is a 400 that points to the fault', async (body, pointer) => {
    expect((await api.problem('/consortia', 400, json(body))).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

describe('GET /consortia', () => {
  const list = (query: string): Promise<UndertakingsAnswer> => api.get(`/consortia?${query}`, UndertakingsAnswer);

  it('lists what has builders from three provinces in the documents', async () => {
    const { items, total, links } = await list('kinds=joint_builds&least=3&packs=ledger');
    expect(items.map(({ node }) => node.id).sort()).toEqual(['institute:ysdi', 'park:qingwujia-hightech', 'zone:wuhu-transfer']);
    expect(total).toBe(3);
    for (const { node, parties } of items)
      for (const party of parties) for (const id of party.links) expect(links[id]).toMatchObject({ source: party.node, target: node.id });
  });

  it('tells the members of a corridor and of a consortium, and their provinces', async () => {
    const [corridor] = (await list('for=corridor:g60')).items;
    expect([corridor?.size, corridor?.provinces]).toEqual([9, ['Anhui', 'Jiangsu', 'Shanghai', 'Zhejiang']]);
    const [belt] = (await list('for=corridor:huhangyong')).items;
    expect([belt?.provinces, belt?.checks.find(({ rule }) => rule === 'provinces')?.ok]).toEqual([['Shanghai', 'Zhejiang'], false]);
    const [consortium] = (await list('for=alliance:first-class')).items;
    expect(consortium?.checks.find(({ rule }) => rule === 'provinces')).toMatchObject({ ok: true, found: { count: 4 } });
  });

  it('counts every pair of parties by the table of links', async () => {
    const { projection } = server.service.graph;
    const { total, items } = await list('form=built&limit=500');
    const parties = new Map<number, Set<number>>();
    for (let link = 0; link < projection.links.count; link += 1) {
      const kind = LINK_KIND_IDS[projection.links.kind[link] ?? 0];
      if (projection.links.alive[link] !== 1 || (kind !== 'joint_builds' && kind !== 'co_builds')) continue;
      const target = projection.links.target[link] ?? 0;
      parties.set(target, (parties.get(target) ?? new Set()).add(projection.links.source[link] ?? 0));
    }
    const several = [...parties].filter(([, own]) => own.size > 1);
    expect(total).toBe(several.length);
    expect(Object.fromEntries(items.map(({ node, size }) => [node.id, size]))).toEqual(
      Object.fromEntries(several.map(([target, own]) => [projection.nodes.ids.id(target), own.size])),
    );
  });

  it('filters by type and place, pages, and says when nothing is left', async () => {
    for (const { node } of (await list('types=zone')).items) expect(node.type).toBe('zone');
    for (const { provinces } of (await list('provinces=安徽')).items) expect(provinces).toContain('Anhui');
    const first = await list('limit=5');
    const next = await list(`limit=5&cursor=${first.next}`);
    expect(next.items.map(({ node }) => node.id)).not.toEqual(expect.arrayContaining(first.items.map(({ node }) => node.id)));
    expect((await list('least=9')).none?.text.en).toContain('9 provinces');
    expect((await api.problem('/consortia?for=zone:nowhere', 404)).errors?.[0]?.pointer).toBe('/query/for');
    expect((await api.problem('/consortia?least=0', 400)).errors?.[0]?.pointer).toBe('/query/least');
  });
});

describe('GET /consortia/rules', () => {
  it('names each rule with its thresholds, and where the figures come from', async () => {
    const { items, figures, legal } = await api.get('/consortia/rules', RulesAnswer);
    expect(items.map(({ id }) => id)).toEqual(RuleId.options);
    const threshold = (rule: RuleId, id: string) =>
      items.find((item) => item.id === rule)?.thresholds.find((candidate) => candidate.id === id);
    for (const [rule, id, metric] of [
      ['provinces', 'least', 'minimum_provinces'],
      ['enclave-equity', 'host', 'minimum_host_share'],
    ] as const) {
      const { figure, value } = threshold(rule, id) ?? {};
      expect(figures[figure ?? '']).toMatchObject({ metric, value });
    }
    expect(items.find(({ id }) => id === 'provinces')?.sources.map(({ locator }) => locator)).toContain('character 2607');
    expect(legal.map(({ type }) => type)).toEqual([...NODE_TYPE_IDS]);
  });
});
