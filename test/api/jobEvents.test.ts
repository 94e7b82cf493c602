import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../server/api/problem.ts';
import { GatedWork } from './gatedWork.ts';
import { jobCaller } from './jobCalls.ts';

const work = new GatedWork();
const { api } = work;
const { begin, cancel, follow, job } = jobCaller(api);

describe('the events of a job', () => {
  it('say how it stands from waiting to its end', async () => {
    await work.serve({ atOnce: 1 });
    await begin('/work?name=a');
    const { id } = await begin('/work?name=b');
    const told = await follow(`/jobs/${id}/events`, (heard) => {
      work.open(heard.includes('"state":"running"') ? 'b' : 'a');
    });
    expect(told.map(({ name }) => name)).toEqual([...told.slice(1).map(() => 'progress'), 'done']);
    expect([...new Set(told.map(({ job: { state } }) => state))].slice(-2)).toEqual(['running', 'done']);
    expect((await follow(`/jobs/${id}/events`)).map(({ name }) => name)).toEqual(['done']);
  });

  it.each([
    ['cancelled', (id: string) => cancel(id)],
    ['failed', async () => work.gates.get('a')?.fail(new ApiProblem('past-memory'))],
  ])('end with %s', async (state, end) => {
    await work.serve();
    const { id } = await begin('/work?name=a');
    const following = follow(`/jobs/${id}/events`);
    await end(id);
    expect((await following).at(-1)).toMatchObject({ name: state, job: { state } });
  });

  it('go on while nothing happens, so that nobody takes the line for dead', async () => {
    await work.serve();
    const { id } = await begin('/work?name=a');
    let beats = 0;
    const told = await follow(`/pulse/${id}`, (heard) => {
      beats = heard.split(': still here\n\n').length - 1;
      if (beats > 2) work.open('a');
    });
    expect(beats).toBeGreaterThan(2);
    expect(told.map(({ name }) => name)).toEqual(['progress', 'done']);
  });

  it('may be followed by so many; whoever goes away leaves room for others', async () => {
    await work.serve({ watchers: 1 });
    const { id } = await begin('/work?name=a');
    const gone = new AbortController();
    const first = await api.send(`/jobs/${id}/events`, { signal: gone.signal });
    expect(first.status).toBe(200);
    expect((await api.problem(`/jobs/${id}/events`, 503)).code).toBe('busy');
    gone.abort();
    let again = await api.send(`/jobs/${id}/events`);
    while (again.status === 503) again = await api.send(`/jobs/${id}/events`);
    expect(again.status).toBe(200);
    expect(await job(id)).toMatchObject({ state: 'running' });
    await again.body?.cancel();
  });
});
