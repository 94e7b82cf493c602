import { describe, expect, it } from 'vitest';
import { GatedWork } from './gatedWork.ts';
import { jobCaller, PREFER, reached } from './jobCalls.ts';

const work = new GatedWork();
const { api } = work;
const { begin, until } = jobCaller(api);

describe('a call that is asked for as a job', () => {
  it('tells where to find it, and has its answer in the end', async () => {
    await work.serve();
    const begun = await begin('/work?name=a');
    expect(begun).toMatchObject({
      state: 'running',
      call: { method: 'GET', path: '/api/v1/work?name=a' },
      asked: '2026-11-21T00:00:00.000Z',
    });
    expect((await api.problem(`/jobs/${begun.id}/result`, 409)).code).toBe('job-not-done');
    work.now += 5000;
    work.open('a');
    const done = await until(begun.id, ({ state }) => state === 'done');
    const { revision } = work.graph.projection;
    expect(done).toMatchObject({ progress: 1, revision, ended: '2026-11-21T00:00:05.000Z', keptUntil: '2026-11-21T01:00:05.000Z' });
    const result = await api.send(`/jobs/${begun.id}/result`);
    expect([result.status, await result.json()]).toEqual([200, { items: ['a'] }]);
    expect(result.headers.get('x-graph-revision')).toBe(String(revision));
    const etag = result.headers.get('etag') ?? '';
    expect((await api.send(`/jobs/${begun.id}/result`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    const lines = await api.send(`/jobs/${begun.id}/result`, { headers: { Accept: 'application/x-ndjson' } });
    expect(await lines.text()).toBe('{}\n"a"\n');
    expect((await api.send(`/jobs/${begun.id}/result`, { headers: { Accept: 'image/png' } })).status).toBe(406);
  });

  it.each(['respond-async', 'respond-async, wait=30'])('is answered as usual when it needs no time: %s', async (Prefer) => {
    await work.serve();
    const response = await api.send('/quick', { headers: { Prefer } });
    expect([response.status, await response.json()]).toEqual([200, { items: ['quick'] }]);
    expect(response.headers.get('vary')).toContain('Prefer');
    expect(work.served.jobs.newestFirst()).toEqual([]);
  });

  it('is answered as usual when it ends while the caller waits', async () => {
    await work.serve();
    const asked = api.send('/work?name=a', { headers: { Prefer: 'respond-async, wait=30' } });
    await reached(() => work.gates.has('a'));
    work.open('a');
    const response = await asked;
    expect([response.status, await response.json()]).toEqual([200, { items: ['a'] }]);
    expect(response.headers.get('preference-applied')).toBe('wait=30');
    expect(work.served.jobs.newestFirst()).toEqual([]);
  });

  it('becomes one when the caller has waited as long as it wanted to', async () => {
    await work.serve();
    const response = await api.send('/work?name=a', { headers: { Prefer: 'wait=1, respond-async' } });
    expect(response.status).toBe(202);
    expect(response.headers.get('preference-applied')).toBe('respond-async, wait=1');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('leaves nothing behind when the caller goes away before that', async () => {
    await work.serve();
    const gone = new AbortController();
    const asked = api.send('/work?name=a', { headers: { Prefer: 'respond-async, wait=30' }, signal: gone.signal });
    await reached(() => work.gates.has('a'));
    gone.abort();
    await expect(asked).rejects.toThrow('aborted');
    await reached(() => work.stopped.includes('a'));
    expect(work.served.jobs.newestFirst()).toEqual([]);
  });

  it.each(['wait=1', 'respond-later', ';;=,"', 'return=minimal'])('and one with %s is not', async (Prefer) => {
    await work.serve();
    const asked = api.send('/work?name=a', { headers: { Prefer } });
    await reached(() => work.gates.has('a'));
    expect(work.served.jobs.newestFirst()).toEqual([]);
    work.open('a');
    expect((await asked).status).toBe(200);
  });

  it('is refused at once when it is at fault', async () => {
    await work.serve();
    expect((await api.problem('/work?name=a&x=1', 400, PREFER)).errors?.[0]?.pointer).toBe('/query/x');
    expect(work.served.jobs.newestFirst()).toEqual([]);
  });
});
