import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PathsAnswer } from '../../model/api/paths.ts';
import { Problem } from '../../model/api/problem.ts';
import { ThreadPool } from '../../server/analysis/threads/pool.ts';
import { route } from '../../server/api/route.ts';
import { columnsOf } from '../../server/graph/columns.ts';
import { sharedInt32 } from '../../server/graph/sharedArray.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { type Served, serveRoutes } from './serveRoutes.ts';

let product: TestServer;
beforeAll(async () => {
  product = await startServer();
});
afterAll(() => product.stop());

/** How many threads are at work. */
const working = sharedInt32(1);
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** Threads of a test's own, and a call that takes as long as it is told to. */
async function serve(patience: number): Promise<Served> {
  const { graph } = product.service;
  const pool = new ThreadPool(new URL('../../server/analysis/threads/testTasks.ts', import.meta.url), { patience });
  const hold = async () => ({ columns: columnsOf(graph.projection), release: () => undefined });
  const work = route({
    method: 'get',
    path: '/work',
    tag: 'Test',
    summary: 'Works for so many milliseconds',
    query: z.strictObject({ budget: z.coerce.number() }),
    answer: z.object({ answer: z.unknown() }),
    example: { path: '/work?budget=1' },
    handle: async (_context, { query: { budget }, signal }) => ({
      answer: await pool.run({ task: 'untilStopped', parameters: working, hold, lane: 'long', mostThreads: 1, budget, signal }),
    }),
  });
  const served = await serveRoutes(graph, [work]);
  return {
    ...served,
    async stop() {
      await served.stop();
      await pool.close();
    },
  };
}

let running: Served;
const api = caller(() => running.url);
const FOR_EVER = 3_600_000;

afterEach(() => running.stop());

describe('a caller that goes away', () => {
  it('takes its analysis along, whether it runs or waits, and the threads are free for others', async () => {
    running = await serve(FOR_EVER);
    const gone = new AbortController();
    const calls = Array.from({ length: 20 }, () => api.send(`/work?budget=${FOR_EVER}`, { signal: gone.signal }));
    const left = Promise.allSettled(calls);
    await until(() => working[0] === 2);
    gone.abort();
    expect(new Set((await left).map(({ status }) => status))).toEqual(new Set(['rejected']));
    await until(() => working[0] === 0);
    // Each of these would wait for ever if one of those before them still ran or waited.
    const later = await Promise.all([1, 2, 3].map(() => api.send('/work?budget=1')));
    expect(later.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

/** How many calls were answered, and how many refused; a refusal says in both languages what to do. */
async function outcome(responses: readonly Response[]): Promise<{ answered: number; refused: number }> {
  for (const response of responses.filter(({ ok }) => !ok)) {
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(Problem.parse(await response.json())).toMatchObject({ status: 503, code: 'busy' });
  }
  const answered = responses.filter(({ status }) => status === 200).length;
  return { answered, refused: responses.length - answered };
}

describe('more analyses at once than can be done', () => {
  it('are answered one after another or refused at once', async () => {
    running = await serve(FOR_EVER);
    const gone = new AbortController();
    const first = [1, 2].map(() => api.send(`/work?budget=${FOR_EVER}`, { signal: gone.signal }));
    const left = Promise.allSettled(first);
    await until(() => working[0] === 2);
    let settled = 0;
    const calls = Array.from({ length: 300 }, () => api.send('/work?budget=1').finally(() => settled++));
    // All have come when those have been refused that there is no room for.
    await until(() => settled === 300 + 2 - 256);
    gone.abort();
    await left;
    expect(await outcome(await Promise.all(calls))).toEqual({ answered: 254, refused: 46 });
    expect((await api.send('/work?budget=1')).status).toBe(200);
  });

  it('are refused when their turn does not come in time', async () => {
    running = await serve(100);
    const long = [1, 2].map(() => api.send('/work?budget=3000'));
    await until(() => working[0] === 2);
    const calls = Array.from({ length: 20 }, () => api.send('/work?budget=1'));
    expect(await outcome(await Promise.all(calls))).toEqual({ answered: 0, refused: 20 });
    expect((await Promise.all(long)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('of the product itself are all answered', async () => {
    running = await serve(FOR_EVER);
    const hard = '/api/v1/paths?from=city:hefei&to=city:shanghai&mode=k&k=100&different=1&weight=strength';
    const answers = await Promise.all(Array.from({ length: 30 }, () => fetch(`${product.url}${hard}`)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const items = await Promise.all(answers.map(async (each) => PathsAnswer.parse(await each.json()).items));
    expect(Math.min(...items.map(({ length }) => length))).toBeGreaterThan(0);
  });
});
