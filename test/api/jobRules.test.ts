import { describe, expect, it } from 'vitest';
import { JobsAnswer } from '../../model/api/jobs.ts';
import { JOB_LIMITS } from '../../server/api/jobs/jobs.ts';
import { ApiProblem } from '../../server/api/problem.ts';
import { GatedWork } from './gatedWork.ts';
import { jobCaller, PREFER } from './jobCalls.ts';

const work = new GatedWork();
const { api } = work;
const { begin, cancel, job, until } = jobCaller(api);
async function finish(name: string, query = ''): Promise<string> {
  const { id } = await begin(`/work?name=${name}${query}`);
  work.open(name);
  await until(id, ({ state }) => state === 'done');
  return id;
}

describe('jobs', () => {
  it('run a few at once; others wait for their turn, and there is an end to that', async () => {
    await work.serve({ atOnce: 2, waiting: 2 });
    const [a, b] = [await begin('/work?name=a'), await begin('/work?name=b')];
    const [c, d] = [await begin('/work?name=c'), await begin('/work?name=d')];
    expect([a, b, c, d].map(({ state, ahead }) => [state, ahead])).toEqual([
      ['running', undefined],
      ['running', undefined],
      ['waiting', 0],
      ['waiting', 1],
    ]);
    const full = await api.send('/work?name=e', PREFER);
    expect([full.status, full.headers.get('retry-after')]).toEqual([503, '2']);
    // Whoever sits and waits is answered all the same.
    expect((await api.send('/quick')).status).toBe(200);
    work.open('b');
    await until(c.id, ({ state }) => state === 'running');
    expect(await job(d.id)).toMatchObject({ state: 'waiting', ahead: 0 });
    expect(work.gates.has('d')).toBe(false);
  });

  it('are listed, newest first', async () => {
    await work.serve({ atOnce: 1 });
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.unshift((await begin(`/work?name=${name}`)).id);
    const list = async (query: string) => JobsAnswer.parse(await (await api.send(`/jobs${query}`)).json());
    const first = await list('?limit=2');
    const second = await list(`?cursor=${first.next}`);
    expect([first.total, second.next, [...first.items, ...second.items].map(({ id }) => id)]).toEqual([3, null, ids]);
  });

  it('are cancelled while they wait, run or have ended, as often as anybody likes', async () => {
    await work.serve({ atOnce: 1 });
    const [a, b] = [await begin('/work?name=a'), await begin('/work?name=b')];
    expect(await cancel(b.id)).toMatchObject({ state: 'cancelled' });
    expect(await cancel(a.id)).toMatchObject({ state: 'cancelled' });
    expect(await cancel(a.id)).toMatchObject({ state: 'cancelled' });
    expect(work.stopped).toEqual(['a']);
    expect((await api.problem(`/jobs/${a.id}/result`, 410)).code).toBe('job-cancelled');
    const done = await finish('c');
    expect(await cancel(done)).toMatchObject({ state: 'done' });
    expect((await api.send(`/jobs/${done}/result`)).status).toBe(200);
    expect(work.gates.has('b')).toBe(false);
  });

  it('that fail say why, as the call itself would have', async () => {
    await work.serve();
    const [a, b] = [await begin('/work?name=a'), await begin('/work?name=b')];
    work.gates.get('a')?.fail(new ApiProblem('timed-out'));
    work.gates.get('b')?.fail(new TypeError('secret'));
    const failed = await until(a.id, ({ state }) => state === 'failed');
    expect(failed).toMatchObject({ problem: { code: 'timed-out', status: 504 } });
    expect(failed.text.en).toContain('Time ran out');
    expect((await api.problem(`/jobs/${a.id}/result`, 504)).code).toBe('timed-out');
    await until(b.id, ({ state }) => state === 'failed');
    expect(JSON.stringify(await api.problem(`/jobs/${b.id}/result`, 500))).not.toContain('secret');
  });

  it('are forgotten after their time', async () => {
    await work.serve();
    const id = await finish('a');
    const running = await begin('/work?name=b');
    work.now += JOB_LIMITS.keptMs - 1;
    expect((await api.send(`/jobs/${id}/result`)).status).toBe(200);
    work.now += 1;
    for (const path of ['', '/result', '/events']) expect((await api.problem(`/jobs/${id}${path}`, 404)).code).toBe('unknown-job');
    expect(await job(running.id)).toMatchObject({ state: 'running' });
  });

  it('make room for newer ones', async () => {
    await work.serve({ kept: 2 });
    const ids = [];
    for (const name of ['a', 'b', 'c']) {
      work.now += 1;
      ids.push(await finish(name));
    }
    expect(work.served.jobs.newestFirst().map(({ id }) => id)).toEqual(ids.slice(1).reverse());
  });

  it('make room for newer results, of which one is always kept', async () => {
    await work.serve({ keptBytes: 250 });
    const kept = () => work.served.jobs.newestFirst().map(({ call: { path } }) => new URLSearchParams(path.split('?')[1]).get('name'));
    for (const [name, length, left] of [
      ['a', 100, ['a']],
      ['b', 100, ['b', 'a']],
      ['c', 100, ['c', 'b']],
      ['d', 1000, ['d']],
      ['e', 10, ['e']],
    ] as const) {
      work.now += 1;
      await finish(name, `&length=${length}`);
      expect(kept()).toEqual(left);
    }
  });

  it('that nobody knows are a 404', async () => {
    await work.serve();
    for (const id of ['5f0c2f4e-7ac1-4c5e-9a43-5c7d0f4c9a11', 'x', '__proto__']) {
      expect((await api.problem(`/jobs/${id}`, 404)).code).toBe('unknown-job');
      expect((await api.problem(`/jobs/${id}`, 404, { method: 'DELETE' })).code).toBe('unknown-job');
    }
  });

  it('are asked for with the methods that they take; HEAD begins none', async () => {
    await work.serve();
    const { id } = await begin('/work?name=a');
    const options = await api.send(`/jobs/${id}`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, DELETE, OPTIONS']);
    expect((await api.problem(`/jobs/${id}`, 405, { method: 'POST' })).code).toBe('wrong-method');
    expect((await api.problem(`/jobs/${id}/result`, 405, { method: 'DELETE' })).code).toBe('wrong-method');
    for (const path of [`/jobs/${id}`, `/jobs/${id}/events`, '/jobs']) {
      const head = await api.send(path, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
    }
    expect((await api.send('/quick', { method: 'HEAD', ...PREFER })).status).toBe(200);
    expect(work.served.jobs.newestFirst()).toHaveLength(1);
  });
});
