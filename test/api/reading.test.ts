import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityMatrixAnswer } from '../../model/api/cities.ts';
import { NeighboursAnswer, NodeDetail } from '../../model/api/nodes.ts';
import { SearchAnswer } from '../../model/api/search.ts';
import { SourceDetail, SourcesAnswer } from '../../model/api/sources.ts';
import { SubgraphAnswer } from '../../model/api/subgraph.ts';
import { SummaryAnswer } from '../../model/api/summary.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('GET /summary', () => {
  it('counts what the graph holds, and the parts make the whole', async () => {
    const summary = await api.get('/summary', SummaryAnswer);
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
    expect(sum(summary.byType)).toBe(summary.nodes);
    expect(sum(summary.byLayer)).toBe(summary.links);
    expect(summary.store.engine).toBe('embedded');
    expect(summary.synthetic).toBe(false);
    expect(summary.byType.city).toBe(41);
  });
});

describe('GET /search', () => {
  it.each([
    ['合肥', 'city:hefei'],
    ['沪', 'city:shanghai'],
    ['hf', 'city:hefei'],
    ['hefei', 'city:hefei'],
    ['hefie', 'city:hefei'],
    ['fudan', 'univ:fudan'],
    ['fddx', 'univ:fudan'],
    ['G60', 'corridor:g60'],
    ['国家技术创新中心', 'institute:ynice'],
  ])('%s leads to %s', async (typed, id) => {
    const { items } = await api.get(`/search?q=${encodeURIComponent(typed)}`, SearchAnswer);
    expect(items[0]?.id).toBe(id);
  });

  it('limits types and number', async () => {
    const { items, total } = await api.get(`/search?q=${encodeURIComponent('合肥')}&types=university&limit=3`, SearchAnswer);
    expect(items).toHaveLength(3);
    expect(total).toBeGreaterThan(3);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['university']));
  });
});

describe('GET /search by type', () => {
  it('counts all that were found, also those that are not shown', async () => {
    const { items, total, types } = await api.get(`/search?q=${encodeURIComponent('合肥')}&limit=3`, SearchAnswer);
    expect(items).toHaveLength(3);
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(types.map(({ count }) => count)).toEqual(types.map(({ count }) => count).toSorted((a, b) => b - a));
  });
});

describe('GET /nodes/:id', () => {
  it('gives a node with its degree, figures, timeline and sources', async () => {
    const node = await api.get('/nodes/programme:vouchers', NodeDetail);
    expect(node.figures.find(({ metric }) => metric === 'services_bought')).toMatchObject({
      value: 297,
      source: { id: 'document:002', locator: 'line 125' },
    });
    expect(node.timeline).not.toHaveLength(0);
    expect(Object.values(node.degree.byLayer).reduce((a, b) => a + b)).toBe(node.degree.total);
  });

  it('takes an id percent-encoded or with its colon', async () => {
    expect((await api.get('/nodes/city%3Ahefei', NodeDetail)).id).toBe('city:hefei');
  });
});

describe('GET /nodes/:id/neighbours', () => {
  it('pages through every link once, strongest first, with facets of all', async () => {
    const seen: string[] = [];
    const weights: number[] = [];
    let cursor: string | null = null;
    let facets: Record<string, number> = {};
    let total = 0;
    do {
      const page: NeighboursAnswer = await api.get(
        `/nodes/city:hefei/neighbours?limit=50${cursor === null ? '' : `&cursor=${cursor}`}`,
        NeighboursAnswer,
      );
      seen.push(...page.items.map(({ link }) => link.id));
      weights.push(...page.items.map(({ link }) => link.weight));
      facets = page.facets.byLayer;
      ({ next: cursor, total } = page);
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(Object.values(facets).reduce((a, b) => a + b)).toBe(total);
  });

  it('keeps at a date what had begun and not ended, and says what is undated', async () => {
    const { items } = await api.get('/nodes/corridor:g60/neighbours?at=2018&limit=500', NeighboursAnswer);
    expect(items.length).toBeGreaterThan(0);
    for (const { link } of items) {
      expect(link.from === undefined || link.from.slice(0, 4) <= '2018').toBe(true);
      expect(link.to === undefined || link.to.slice(0, 4) > '2018').toBe(true);
      expect(link.dated).toBe(link.from !== undefined || link.to !== undefined);
    }
  });

  it('answers line by line when asked to', async () => {
    const response = await api.send('/nodes/city:hefei/neighbours?limit=3', { headers: { Accept: 'application/x-ndjson' } });
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toHaveProperty('total');
    expect(lines[1]).toHaveProperty('link');
  });
});

describe('POST /subgraph', () => {
  it('gives the nodes and the links among them, and names what it does not know', async () => {
    const response = await api.send('/subgraph', json({ ids: ['city:hefei', 'city:suzhou', 'city:atlantis'] }));
    const answer = SubgraphAnswer.parse(await response.json());
    expect(answer.nodes.map(({ id }) => id).sort()).toEqual(['city:hefei', 'city:suzhou']);
    expect(answer.unknown).toEqual(['city:atlantis']);
    expect(answer.links.every(({ source, target }) => [source, target].every((id) => id !== 'city:atlantis'))).toBe(true);
    expect(answer.complete).toBe(true);
  });

  it('says so when it had to cut', async () => {
    const answer = SubgraphAnswer.parse(await (await api.send('/subgraph', json({ ids: ['city:shanghai'], expand: 2 }))).json());
    expect(answer.complete).toBe(false);
    expect(answer.total.nodes).toBeGreaterThan(answer.nodes.length);
  });
});

describe('GET /sources', () => {
  it('lists every source with its licence, and the facts of one', async () => {
    const { items } = await api.get('/sources', SourcesAnswer);
    expect(items.map(({ id }) => id)).toContain('document:004');
    expect(items.every(({ licence, facts }) => licence !== '' && facts > 0)).toBe(true);
    const first = await api.get('/sources/document:004?limit=30', SourceDetail);
    const second = await api.get(`/sources/document:004?limit=30&cursor=${first.next}`, SourceDetail);
    expect(first.items.map(({ record }) => record.id)).not.toContain(second.items[0]?.record.id);
  });
});

describe('GET /cities/matrix', () => {
  it('is symmetric and has 41 cities in their places', async () => {
    const { cities, layers } = await api.get('/cities/matrix', CityMatrixAnswer);
    expect(cities).toHaveLength(41);
    expect(cities.every(({ position }) => position !== undefined)).toBe(true);
    for (const rows of Object.values(layers)) {
      for (const [at, row] of rows.entries()) {
        expect(row[at]).toBe(0);
        expect(row).toEqual(rows.map((other) => other[at]));
      }
    }
  });
});
