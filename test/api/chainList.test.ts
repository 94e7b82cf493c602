import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChainAnswer, ChainsAnswer } from '../../model/api/chains.ts';
import { CHAINS } from '../../model/chains.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('GET /chains', () => {
  const chains = (query: string): Promise<ChainsAnswer> => api.get(`/chains?${query}`, ChainsAnswer);

  it('agrees with each chain, and puts chains before the rest', async () => {
    const { items, total } = await chains('limit=500');
    expect(items).toHaveLength(total);
    const orders = items.map(({ order }) => order);
    expect(orders.lastIndexOf('read')).toBe(CHAINS.length - 1);
    for (const item of [...items.slice(0, 3), ...items.slice(-2), items.find(({ industry }) => industry.id === 'industry:quantum')]) {
      const answer = await api.get(`/chains/${item?.industry.id}`, ChainAnswer);
      expect(item).toMatchObject({
        actors: answer.totals.actors,
        firms: answer.totals.firms,
        gaps: answer.totals.gaps,
        singles: answer.totals.singles,
        cities: answer.totals.where.total,
        alliances: answer.alliances.items.length,
        research: answer.support.find(({ group }) => group === 'research')?.total ?? 0,
      });
    }
  });

  it('lists parts of industries when asked, and honours filters', async () => {
    const [whole, parts, then] = [await chains(''), await chains('parts=true'), await chains('at=2000')];
    expect(parts.total).toBeGreaterThan(whole.total);
    expect(then.total).toBeLessThan(whole.total);
    expect(then.items.filter(({ order }) => order === 'read').every(({ gaps, segments }) => gaps === segments)).toBe(true);
    const { next } = await chains('limit=2');
    expect((await chains(`limit=1&cursor=${next}`)).items[0]).toEqual(whole.items[2]);
    expect((await api.problem('/chains?parts=some', 400)).errors?.map(({ pointer }) => pointer)).toEqual(['/query/parts']);
  });
});
