import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { LinksAnswer, NodesAnswer } from '../../model/api/lists.ts';
import { type Mode, ModeAnswer, ModesAnswer, type StageAnswer } from '../../model/api/modes.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { cell } from '../../seed/csv.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { rowsOfKind, toldWith } from './ledgerPassages.ts';

let server: TestServer;
let all: ModesAnswer;
const api = caller(() => server.url);
const modes = (query: string): Promise<ModesAnswer> => api.get(`/modes?${query}`, ModesAnswer);

const modeIn = ({ items }: ModesAnswer, id: string): Mode => {
  const found = items.find(({ node }) => node.id === id);
  if (found === undefined) throw new Error(`${id} is not in the answer`);
  return found;
};
const stagesOf = ({ items }: ModesAnswer): StageAnswer[] => items.flatMap(({ stages }) => stages);
const tally = (layers: readonly string[]): Record<string, number> =>
  Object.fromEntries(LAYER_IDS.map((layer) => [layer, layers.filter((other) => other === layer).length]));

beforeAll(async () => {
  server = await startServer();
  all = await modes('packs=ledger');
});
afterAll(() => server.stop());

describe('GET /modes', () => {
  it('tells of each mode what the documents name, with the link that says so', () => {
    const stated = rowsOfKind('dominated_by').map((row) => [cell(row, 'source'), cell(row, 'target'), cell(row, 'id')]);
    const told = all.items.flatMap(({ node, dominatedBy }) => dominatedBy.map(({ network, link }) => [node.id, network, link]));
    expect(told.sort()).toEqual(stated.sort());
    for (const { dominatedBy } of all.items)
      for (const { link, layer } of dominatedBy) {
        expect(all.links[link]?.sources[0]?.locator).toMatch(/^line \d+$/);
        expect(LAYER_IDS).toContain(layer);
      }
  });

  it('gives the stages in order with their dates, and says which have none', () => {
    const stated = new Map(rowsOfKind('has_stage').map((row) => [cell(row, 'target'), [cell(row, 'date_from'), cell(row, 'date_to')]]));
    for (const { stages } of all.items) {
      expect(stages.map(({ id }) => id)).toEqual(stages.map(({ id }) => id).sort());
      for (const { id, from = '', to = '', dated, openEnded } of stages) {
        expect([from, to]).toEqual(stated.get(id));
        expect([dated, openEnded]).toEqual([from !== '', from !== '' && to === '']);
      }
    }
    expect(stated.size).toBe(stagesOf(all).length);
  });

  it('counts the links that stand in the lines which tell of the stage', () => {
    for (const { id, told } of stagesOf(all)) {
      const rows = toldWith(id);
      const counted = told.links.map(String);
      expect(counted).toEqual(expect.arrayContaining(rows.map((row) => cell(row, 'id'))));
      expect(tally(counted.map((link) => all.links[link]?.layer ?? ''))).toEqual(told.byLayer);
      expect(told.stated).toBe(counted.filter((link) => all.links[link]?.confidence === 'stated').length);
      // Beyond the lines, only links with exactly the stage's dates.
      const stage = stagesOf(all).find((other) => other.id === id);
      for (const link of counted.filter((other) => rows.every((row) => cell(row, 'id') !== other))) {
        expect([all.links[link]?.from, all.links[link]?.to]).toEqual([stage?.from, stage?.to]);
        expect(stage?.dated).toBe(true);
      }
    }
    expect(stagesOf(all).some(({ id, told }) => told.total > toldWith(id).length)).toBe(true);
  });

  it('counts the links between member cities as anybody can from the lists of nodes and links', async () => {
    const cities = new Map<string, string>();
    for (const { id, type, city } of await everything('/nodes', NodesAnswer))
      if (type !== 'agency' && type !== 'person') cities.set(id, type === 'city' ? id : (city ?? ''));
    const links = await everything('/links', LinksAnswer);
    const { members, between, stages } = modeIn(all, 'mode:bay-loop');
    const inside = new Set(members.map(({ node }) => String(node)));
    const ignored =
      /^(located_in|located_on|borders|authored|affiliated_with|cites|discusses|defines|identifies|recommends|reports_on|comments_on|data_source_of|cited_by|case_of)$/;
    const place = (id: string): string | undefined => (inside.has(cities.get(id) ?? '') ? cities.get(id) : undefined);
    const tied = links.filter(({ kind, source, target }) => {
      const [a, b] = [place(source), place(target)];
      return !ignored.test(kind) && a !== undefined && b !== undefined && a !== b;
    });
    const built = links.filter(({ kind, source, target }) => {
      const others = links.filter((other) => other.kind === kind && other.target === target).map((other) => place(other.source));
      return (
        kind === 'joint_builds' && place(source) !== undefined && others.some((other) => other !== undefined && other !== place(source))
      );
    });
    const expected = [...new Map([...tied, ...built].map((link) => [link.id, link])).values()];
    expect(between.enclaves).toBe(0);
    expect(between.byLayer).toEqual(tally(expected.map(({ layer }) => layer)));
    expect(between.undated).toBe(expected.filter(({ from, to }) => from === undefined && to === undefined).length);
    for (const { from = '', to = '9999', between: begun } of stages) {
      const then = expected.filter((link) => link.from !== undefined && from <= link.from && link.from < to);
      expect(begun.byLayer).toEqual(tally(then.map(({ layer }) => layer)));
    }
  });

  it('names the members, and in which tier they are', () => {
    const ends = (kind: string, place: string): string[] =>
      rowsOfKind(kind).flatMap((row) => (cell(row, 'target') === place ? [cell(row, 'source')] : []));
    for (const [tier, members] of Object.entries(modeIn(all, 'mode:corridor').tiers?.members ?? {}))
      expect([...members].sort()).toEqual(ends(`tier${tier}_of`, 'corridor:g60').sort());
    expect(Object.keys(modeIn(all, 'mode:corridor').tiers?.members ?? {})).toEqual(['1', '2', '3']);
    expect(modeIn(all, 'mode:open-network').tiers).toBeUndefined();
    const zone = modeIn(all, 'mode:open-network').members;
    expect(zone.map(({ node }) => node).sort()).toEqual(ends('member_of', 'zone:demo').sort());
    expect(zone.map(({ city }) => city).sort()).toEqual(['city:jiaxing', 'city:shanghai', 'city:suzhou']);
  });

  it('says in which passage each network is named, in their order', () => {
    for (const { passages, builds } of stagesOf(all)) {
      const lines = passages.map(({ locator }) => Number(locator.replace('line ', '')));
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      const named = passages.flatMap(({ networks, locator }) => networks.map((network) => [network, locator]));
      expect(named.sort()).toEqual(builds.map(({ network, link }) => [network, all.links[link]?.sources[0]?.locator]).sort());
    }
  });

  it('says how what is named and what is measured compare', () => {
    for (const { verdict, builds, told, text } of stagesOf(all)) {
      const named = builds.map(({ layer }) => layer);
      const shared = told.dominant.filter((layer) => named.includes(layer)).length;
      const expected =
        named.length === 0
          ? 'not-said'
          : told.total === 0
            ? 'not-measured'
            : shared === 0
              ? 'differ'
              : shared < told.dominant.length
                ? 'partly'
                : 'agree';
      expect(verdict.agreement).toBe(expected);
      expect(text.en).toContain(verdict.text.en);
      expect(text.zh).toContain(verdict.text.zh);
    }
    expect(new Set(stagesOf(all).map(({ verdict }) => verdict.agreement))).toEqual(new Set(['agree', 'differ', 'not-said']));
  });

  it('counts growth from stage to stage', () => {
    for (const { stages } of all.items) {
      stages.forEach(({ growth, told }, at) => {
        const before = stages[at - 1]?.told.byLayer;
        const expected = before && Object.fromEntries(LAYER_IDS.map((layer) => [layer, (told.byLayer[layer] ?? 0) - (before[layer] ?? 0)]));
        expect(growth).toEqual(expected);
      });
    }
  });

  it('honours filters for what is measured, and tells the stages in full all the same', async () => {
    const knowledge = await modes('layers=knowledge&packs=ledger');
    expect(stagesOf(knowledge).map(({ id, builds }) => [id, builds])).toEqual(stagesOf(all).map(({ id, builds }) => [id, builds]));
    for (const { told, between, id } of stagesOf(knowledge)) {
      expect(told.total).toBe(stagesOf(all).find((stage) => stage.id === id)?.told.byLayer.knowledge);
      expect(between.total).toBe(between.byLayer.knowledge);
    }
    const sure = await modes('minConfidence=stated&packs=ledger');
    expect(modeIn(sure, 'mode:corridor').told.total).toBe(modeIn(all, 'mode:corridor').told.stated);
    const everySource = await modes('');
    expect(modeIn(everySource, 'mode:bay-loop').between.total).toBeGreaterThan(modeIn(all, 'mode:bay-loop').between.total);
    expect(modeIn(everySource, 'mode:bay-loop').told.total).toBe(modeIn(all, 'mode:bay-loop').told.total);
  });

  it('holds a record for everything that it mentions, in both languages', () => {
    const mentioned = JSON.stringify({ ...all, nodes: {}, links: {} });
    for (const [, id = ''] of mentioned.matchAll(/"((?:city|district|net|corridor|zone|mode|stage):[a-z0-9-]+)"/g))
      expect(all.nodes[id], id).toBeDefined();
    for (const [, id = ''] of mentioned.matchAll(/"(L\d{4})"/g)) expect(all.links[id], id).toBeDefined();
  });

  it('answers for one mode what it answers in the list', async () => {
    for (const mode of all.items) {
      const one = await api.get(`/modes/${mode.node.id}?packs=ledger`, ModeAnswer);
      expect(one.mode).toEqual(mode);
      expect(one.rule).toEqual(all.rule);
    }
  });
});

interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
}

/** Every page of a list of the ledger. */
async function everything<Item>(path: string, schema: z.ZodType<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page<Item> = await api.get(`${path}?packs=ledger&limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`, schema);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}
