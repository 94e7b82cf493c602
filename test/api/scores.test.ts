import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CentralityAnswer, ScoresAnswer } from '../../model/api/centrality.ts';
import { CENTRALITY_METRICS } from '../../model/centralityMetrics.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function scores(query: string, ids: readonly string[]): Promise<ScoresAnswer> {
  const response = await api.send(`/centrality?${query}`, json({ ids }));
  expect(response.status).toBe(200);
  return ScoresAnswer.parse(await response.json());
}

const ranked = (query: string) => api.get(`/centrality?${query}&layers=innovation&limit=500`, CentralityAnswer);

describe('POST /centrality', () => {
  it.each(CENTRALITY_METRICS.map(({ id }) => id))(
    'gives the %s of chosen nodes with the ranks that they have among all',
    async (metric) => {
      const { items, total, order } = await ranked(`metric=${metric}`);
      const wanted = items.filter((_, at) => at % 7 === 0);
      const answer = await scores(
        `metric=${metric}&layers=innovation`,
        wanted.map(({ node }) => node.id),
      );
      expect(answer.items).toEqual(wanted.map(({ node, score, rank }) => ({ id: node.id, score, rank })));
      expect([answer.total, answer.order, answer.exact]).toEqual([total, order, true]);
    },
  );

  it.each(['degree', 'constraint'])('tells how the %s of all nodes is spread, whoever is asked about', async (metric) => {
    const all: CentralityAnswer['items'] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: CentralityAnswer = await ranked(`metric=${metric}${next === '' ? '' : `&cursor=${next}`}`);
      all.push(...page.items.filter(({ score }) => score !== null));
      next = page.next;
    }
    const { spread } = await scores(`metric=${metric}&layers=innovation`, ['city:hefei']);
    expect(spread.map(({ share }) => share)).toEqual([0, 0.01, 0.05, 0.2, 0.5, 1]);
    for (const { share, rank, score, through } of spread) {
      const there = all[Math.max(1, Math.ceil(share * all.length)) - 1];
      expect([rank, score]).toEqual([there?.rank, there?.score]);
      expect(through).toBe(all.findLastIndex((item) => item.rank === rank) + 1);
    }
  });

  it('says who is left out by the filters and who is not in the graph', async () => {
    const answer = await scores('metric=degree&types=city', ['city:hefei', 'univ:fudan', 'city:nowhere']);
    expect([answer.items.map(({ id }) => id), answer.outside, answer.unknown]).toEqual([['city:hefei'], ['univ:fudan'], ['city:nowhere']]);
  });

  it('names what cannot be asked', async () => {
    const pointers = async (query: string, body: unknown) =>
      (await api.problem(`/centrality?${query}`, 400, json(body))).errors?.map(({ pointer }) => pointer);
    expect(await pointers('metric=degree&damping=0.5', { ids: ['city:hefei'] })).toContain('/query/damping');
    expect(await pointers('metric=degree&limit=5', { ids: ['city:hefei'] })).toContain('/query/limit');
    expect(await pointers('metric=degree', { ids: [] })).toContain('/body/ids');
  });
});
