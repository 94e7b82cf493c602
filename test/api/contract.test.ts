import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, ROUTES_WITH_EXAMPLE } from '../../server/api/routes.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('every call', () => {
  it.each(ROUTES_WITH_EXAMPLE.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers its example as its schema says',
    async (_name, { method, example, answer, media }) => {
      const response = await api.send(example.path, method === 'post' ? json(example.body) : undefined);
      expect(response.status).toBe(200);
      if (media === undefined) answer.parse(await response.json());
      else expect(media).toContain(response.headers.get('content-type'));
    },
  );

  it('is described in openapi.json', async () => {
    const description = (await (await api.send('/openapi.json')).json()) as {
      paths: Record<string, Record<string, { 'x-example': string }>>;
    };
    expect(Object.keys(description.paths)).toHaveLength(new Set(ROUTES.map(({ path }) => path)).size);
    expect(description.paths['/api/v1/nodes/{id}/neighbours']?.get?.['x-example']).toContain('city:hefei');
  });

  it('can be asked whether its answer is still current', async () => {
    const first = await api.send('/summary');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await api.send('/summary', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('x-graph-revision')).toBe(first.headers.get('x-graph-revision'));
    expect((await api.send('/summary', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    await api.problem('/nodes/city:nowhere', 404, { headers: { 'If-None-Match': etag } });
  });

  it('takes HEAD and OPTIONS, and says which methods it takes', async () => {
    const head = await api.send('/nodes/city:hefei', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await api.send('/subgraph', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
    const wrong = await api.send('/summary', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('bad input', () => {
  it.each([
    ['/summary?foo=1', '/query/foo'],
    ['/nodes/city:hefei?__proto__=1', '/query/__proto__'],
    ['/nodes/city:hefei/neighbours?limit=0', '/query/limit'],
    ['/nodes/city:hefei/neighbours?limit=501', '/query/limit'],
    ['/nodes/city:hefei/neighbours?limit=1e2', '/query/limit'],
    ['/nodes/city:hefei/neighbours?limit=1&limit=2', '/query/limit'],
    ['/nodes/city:hefei/neighbours?cursor=%F0', '/query/cursor'],
    ['/nodes/city:hefei/neighbours?cursor=abc', '/query/cursor'],
    ['/sources/ror?cursor=abc', '/query/cursor'],
    ['/nodes/city:hefei/neighbours?layers=knowledge,magic', '/query/layers/1'],
    ['/nodes/city:hefei/neighbours?at=2021-02-30', '/query/at'],
    ['/nodes/city:hefei/neighbours?at=yesterday', '/query/at'],
    ['/nodes/city:hefei/neighbours?minConfidence=certain', '/query/minConfidence'],
    ['/paths?from=city:hefei', '/query/to'],
    ['/paths?from=hefei&to=city:suzhou', '/query/from'],
    ['/search?q=', '/query/q'],
    ['/search', '/query/q'],
  ])('%s is a 400 that points to the fault', async (path, pointer) => {
    expect((await api.problem(path, 400)).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it.each([
    ['/nodes/city:nowhere', 'unknown-node'],
    ['/nodes/not%20an%20id', 'unknown-node'],
    ['/nodes/city:nowhere/neighbours', 'unknown-node'],
    ['/paths?from=city:hefei&to=city:nowhere', 'unknown-node'],
    ['/sources/no:such', 'unknown-source'],
    ['/nothing/here', 'unknown-route'],
  ])('%s is a 404 that says what is not there', async (path, code) => {
    expect((await api.problem(path, 404)).code).toBe(code);
  });

  it('in a body is told with what to do', async () => {
    expect((await api.problem('/subgraph', 400, json('{"ids": ['))).code).toBe('malformed-body');
    expect((await api.problem('/subgraph', 400, json({ ids: [] }))).errors?.[0]?.pointer).toBe('/body/ids');
    expect((await api.problem('/subgraph', 400, json({ ids: ['city:hefei'], x: 1 }))).errors?.[0]?.pointer).toBe('/body/x');
    expect((await api.problem('/subgraph', 413, json({ ids: ['x'.repeat(1_100_000)] }))).code).toBe('too-large');
    expect((await api.problem('/subgraph', 415, { method: 'POST', body: 'ids=1', headers: { 'Content-Type': 'text/plain' } })).code).toBe(
      'wrong-media-type',
    );
  });

  it('is told in the language that the caller asks for', async () => {
    const told = async (language: string) =>
      (await api.problem('/nodes/city:nowhere', 404, { headers: { 'Accept-Language': language } })).detail;
    expect(await told('zh-CN,zh;q=0.9')).toContain('没有这个节点');
    expect(await told('en')).toContain('no such node');
    const field = async (path: string) => (await api.problem(path, 400, { headers: { 'Accept-Language': 'zh' } })).errors?.[0]?.message;
    expect(await field('/paths?from=hefei&to=city:suzhou')).toBe('编号形如 city:shanghai');
    expect(await field('/summary?foo=1')).toBe('未知参数：foo');
    expect(await field('/nodes/city:hefei/neighbours?minConfidence=sure')).toContain('无效选项');
  });

  it('in the percent-encoding of an address is a 400', async () => {
    const status = await new Promise((done, failed) => {
      request(`${server.url}/api/v1/nodes/%E0%A4%A`, (response) => done(response.resume().statusCode))
        .on('error', failed)
        .end();
    });
    expect(status).toBe(400);
  });
});

describe('health', () => {
  it('says that the process lives and that the graph is loaded', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ status: 'ready', projection: { loaded: true } });
  });
});

describe('a write', () => {
  it('is in the next read', async () => {
    const node = { ...(await server.service.graph.store.nodes(['city:hefei' as never]))[0], aliases: ['庐州'] };
    const { revision } = await server.service.graph.commit(
      { put: { nodes: [node as never] }, remove: {} },
      { author: 'test', reason: 'alias' },
    );
    const response = await api.send(`/search?q=${encodeURIComponent('庐州')}`);
    expect(response.headers.get('x-graph-revision')).toBe(String(revision));
    expect(((await response.json()) as { items: { id: string }[] }).items[0]?.id).toBe('city:hefei');
  });
});
