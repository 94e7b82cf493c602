import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CentralityAnswer } from '../../model/api/centrality.ts';
import { ROUTES, ROUTES_WITH_EXAMPLE } from '../../server/api/routes.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';
import { jobCaller, PREFER } from './jobCalls.ts';

let server: TestServer;
const api = caller(() => server.url);
const { begin, cancel, follow, job, until } = jobCaller(api);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** All paths between all nodes, on the whole and on each layer: seconds of work, never the same twice. */
let seed = 100;
const exact = (): string => `/centrality?metric=betweenness&sample=100000&perLayer=true&limit=20&seed=${seed++}`;
const running = (id: string) => until(id, ({ progress }) => progress > 0);

describe('a long analysis', () => {
  it('tells how far it is, and answers as the call itself does', async () => {
    const path = exact();
    const { id } = await begin(path);
    const told = await follow(`/jobs/${id}/events`);
    const progress = told.map((event) => event.job.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(new Set(progress.filter((share) => share > 0 && share < 1)).size).toBeGreaterThan(1);
    expect(told.at(-1)).toMatchObject({ name: 'done', job: { progress: 1 } });
    const result = await api.get(`/jobs/${id}/result`, CentralityAnswer);
    const plain = await api.get(path, CentralityAnswer);
    expect({ ...result, took: 0 }).toEqual({ ...plain, took: 0 });
    expect(result).toMatchObject({ exact: true, complete: true });
  });

  it('stops when it is cancelled, and the next one has its threads', async () => {
    const [a, b, c] = [await begin(exact()), await begin(exact()), await begin(exact())];
    await Promise.all([running(a.id), running(b.id)]);
    expect(await job(c.id)).toMatchObject({ state: 'waiting', ahead: 0 });
    expect(await cancel(a.id)).toMatchObject({ state: 'cancelled' });
    await running(c.id);
    for (const { id } of [b, c]) await cancel(id);
    const next = await begin(exact());
    await running(next.id);
    await cancel(next.id);
  });

  it('holds up neither those who sit and wait nor a change of the graph, of which its answer knows nothing', async () => {
    const { graph } = server.service;
    const { revision } = graph.projection;
    const { id } = await begin(exact());
    const other = await begin(exact());
    await Promise.all([running(id), running(other.id)]);
    const [hefei] = await graph.store.nodesByRef([graph.projection.nodes.ref[graph.projection.nodes.indexOfId('city:hefei')] ?? 0]);
    if (hefei === undefined) throw new Error('Hefei is not there');
    await graph.commit(
      { put: { nodes: [{ ...hefei, aliases: [...hefei.aliases, '庐州'] }] }, remove: {} },
      { author: 'test', reason: 'alias' },
    );
    expect((await api.send('/clusters?limit=1')).headers.get('x-graph-revision')).toBe(String(revision + 1));
    expect(await job(id)).toMatchObject({ state: 'running' });
    await cancel(other.id);
    expect(await until(id, ({ state }) => state === 'done')).toMatchObject({ revision });
    expect((await api.send(`/jobs/${id}/result`)).headers.get('x-graph-revision')).toBe(String(revision));
  });

  it('ends with the server', async () => {
    const own = await startServer();
    const response = await fetch(`${own.url}/api/v1${exact()}`, PREFER);
    expect(response.status).toBe(202);
    const events = await fetch(`${own.url}${response.headers.get('location')}/events`);
    const heard = events.text().catch(() => 'cut off');
    await own.stop();
    await heard;
    await expect(fetch(`${own.url}/healthz`)).rejects.toThrow();
  });
});

describe('every call on the graph', () => {
  it.each(ROUTES_WITH_EXAMPLE.filter(({ manner }) => manner === undefined).map((route) => [route.path, route] as const))(
    '%s can be asked for as a job',
    async (_path, { answer, method, example }) => {
      const init = method === 'post' ? json(example.body) : {};
      const response = await api.send(example.path, { ...init, headers: { ...init.headers, Prefer: 'respond-async' } });
      if (response.status === 200) answer.parse(await response.json());
      else {
        expect(response.status).toBe(202);
        const id = response.headers.get('location')?.split('/').at(-1) ?? '';
        await until(id, ({ state }) => state === 'done');
        await api.get(`/jobs/${id}/result`, answer);
      }
    },
  );

  it('is described as one', async () => {
    const { paths, components } = (await (await api.send('/openapi.json')).json()) as {
      paths: Record<string, Record<string, { parameters: object[]; responses: Record<string, object> }>>;
      components: { parameters: object; responses: object };
    };
    expect(components).toMatchObject({ parameters: { Prefer: { in: 'header' } }, responses: { Job: { headers: { Location: {} } } } });
    for (const { path, method, manner } of ROUTES) {
      const operation = paths[`/api/v1${path.replaceAll(/:(\w+)/g, '{$1}')}`]?.[method];
      const asJob = manner === undefined;
      expect(operation?.parameters.some((parameter) => JSON.stringify(parameter).includes('/Prefer'))).toBe(asJob);
      expect('202' in (operation?.responses ?? {})).toBe(asJob);
    }
    const job = paths['/api/v1/jobs/{id}'];
    expect(Object.keys(job ?? {})).toEqual(['get', 'delete']);
    expect(paths['/api/v1/jobs/{id}/events']?.get?.responses).toMatchObject({ 200: { content: { 'text/event-stream': {} } } });
    expect(paths['/api/v1/jobs/{id}/result']?.get?.responses).toMatchObject({ 200: { headers: { 'X-Graph-Revision': {} } }, 304: {} });
  });
});
