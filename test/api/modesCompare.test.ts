import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mode, ModesAnswer } from '../../model/api/modes.ts';
import { ModesClassifyAnswer, ModesCompareAnswer } from '../../model/api/modesCompare.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
let all: ModesAnswer;
const api = caller(() => server.url);
const compare = (query: string): Promise<ModesCompareAnswer> => api.get(`/modes/compare?${query}`, ModesCompareAnswer);
const classify = (query: string): Promise<ModesClassifyAnswer> => api.get(`/modes/classify?${query}`, ModesClassifyAnswer);

const modeIn = ({ items }: ModesAnswer, id: string): Mode => {
  const found = items.find(({ node }) => node.id === id);
  if (found === undefined) throw new Error(`${id} is not in the answer`);
  return found;
};

beforeAll(async () => {
  server = await startServer();
  all = await api.get('/modes?packs=ledger', ModesAnswer);
});
afterAll(() => server.stop());

describe('faults', () => {
  it.each([
    ['/modes/mode:none', 404, '/path/id'],
    ['/modes/city:hefei', 400, '/path/id'],
    ['/modes?month=3', 400, '/query/month'],
    ['/modes?at=yesterday', 400, '/query/at'],
    ['/modes/compare', 400, '/query/a'],
    ['/modes/compare?a=mode:corridor', 400, '/query/b'],
    ['/modes/compare?a=mode:corridor&b=mode:corridor', 400, '/query/b'],
    ['/modes/compare?a=mode:corridor&b=city:hefei', 400, '/query/b'],
    ['/modes/compare?a=mode:none&b=mode:corridor', 404, '/query/a'],
    ['/modes/compare?places=city:hefei', 400, '/query/places'],
    ['/modes/compare?places=corridor:none', 404, '/query/places'],
    ['/modes/classify', 400, '/query/area'],
    ['/modes/classify?area=city:hefei', 400, '/query/area'],
    ['/modes/classify?area=zone:none', 404, '/query/area'],
  ])('%s is a %i that points to the fault', async (path, status, pointer) => {
    const problem = await api.problem(path, status);
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

describe('comparing and classifying', () => {
  it('puts two modes side by side', async () => {
    const { modes: found, shared } = await compare('a=mode:bay-loop&b=mode:corridor&packs=ledger');
    const [bay, corridor] = [modeIn(all, 'mode:bay-loop'), modeIn(all, 'mode:corridor')];
    expect(found?.a.vector.industry).toBeCloseTo((bay.told.byLayer.industry ?? 0) / bay.told.total, 10);
    expect(found?.b.vector.centreNeighbour).toBe(corridor.told.centreNeighbour.share);
    const dot = (x: Record<string, number>, y: Record<string, number>): number =>
      Object.keys(x).reduce((sum, key) => sum + (x[key] ?? 0) * (y[key] ?? 0), 0);
    const [x, y] = [found?.a.vector ?? {}, found?.b.vector ?? {}];
    expect(found?.cosine).toBeCloseTo(dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y)), 10);
    const gaps = Object.keys(x)
      .map((key) => Math.abs((x[key] ?? 0) - (y[key] ?? 0)))
      .sort((a, b) => b - a);
    expect(found?.differences.map(({ a, b }) => Math.abs(a - b))).toEqual(gaps.slice(0, 3));
    expect([found?.a.years, found?.b.years]).toEqual([
      { from: '2004', openEnded: true },
      { from: '2016', openEnded: true },
    ]);
    expect(shared.places).toEqual(['corridor:huhangyong', 'corridor:g60']);
  });

  it('finds in the documents that each place resembles the mode practised there', async () => {
    for (const { node, places } of all.items) {
      for (const place of places) {
        const { items, margin, packs, text } = await classify(`area=${place.node}`);
        expect(items[0]).toMatchObject({ mode: node.id, own: true });
        expect(packs).toEqual(['ledger']);
        expect(margin).toBeCloseTo((items[0]?.cosine ?? 0) - (items[1]?.cosine ?? 0), 10);
        expect(text.en).toContain(node.name.en);
        expect(text.zh).toContain(node.name.zh);
      }
    }
  });

  it('says when there are too few links', async () => {
    const { items, none, area } = await classify('area=circle:shanghai-metro');
    expect([items, none?.reason]).toEqual([[], 'too-few-links']);
    expect(area.links).toBeLessThan(8);
  });
});
