import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ViewAnswer, ViewMade } from '../../model/api/views.ts';
import { NodeId } from '../../model/ids.ts';
import { viewIds } from '../../server/api/views/viewId.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer({ SHARED_VIEWS_MOST: '7' });
});
afterAll(() => server.stop());

const ON = 'city:hefei@-12,40!;city:suzhou@300,40;firm:gone-by-now@1,2';
const share = async (body: unknown) => ViewMade.parse(await (await api.send('/views', json(body))).json());

describe('a shared view', () => {
  it('opens for everybody as it was, and says what is gone', async () => {
    const made = await share({ page: '/explore', search: { on: ON, sel: 'city:hefei', layers: 'knowledge' }, title: '合肥与苏州' });
    expect(made.path).toBe(`/s/${made.id}`);
    expect(made.id).toMatch(/^[a-z2-9]{9}$/);
    const view = await api.get(`/views/${made.id}`, ViewAnswer);
    expect(view).toMatchObject({ page: '/explore', search: { on: ON, sel: 'city:hefei', layers: 'knowledge' }, title: '合肥与苏州' });
    expect(view.since).toEqual({ revision: made.revision, changed: false, gone: ['firm:gone-by-now'], placed: 3 });
  });

  it('has the same link when it is shared again, whatever the order of its parts, and another one when it differs', async () => {
    const first = await share({ page: '/partners', search: { for: 'univ:fudan', topic: 'industry:ic' } });
    expect(await share({ page: '/partners', search: { topic: 'industry:ic', for: 'univ:fudan' } })).toEqual(first);
    expect((await share({ page: '/partners', search: { topic: 'industry:ai', for: 'univ:fudan' } })).id).not.toBe(first.id);
  });

  it('gets a longer link when another view has its letters', async () => {
    const { graph } = server.service;
    const content = { page: '/time', search: { at: '2020' } } as const;
    const { value: letters } = viewIds(content, graph.projection.revision).next();
    if (letters === undefined) throw new Error('A view has letters');
    const other = { page: '/sources', search: {}, id: letters, revision: 0, made: '2026-01-01T00:00:00.000Z' } as const;
    await graph.store.keepView(other);
    const { id } = await share(content);
    expect([id.startsWith(letters), id.length]).toEqual([true, letters.length + 2]);
    expect(await graph.store.view(letters)).toEqual(other);
    expect((await api.get(`/views/${id}`, ViewAnswer)).search).toEqual({ at: '2020' });
  });

  it.each([
    [{ page: 'https://elsewhere.example/', search: {} }, '/body/page'],
    [{ page: '//elsewhere.example', search: {} }, '/body/page'],
    [{ page: '/api/v1/summary', search: {} }, '/body/page'],
    [{ page: '/sources/../explore', search: {} }, '/body/page'],
    [{ page: 'javascript:alert(1)', search: {} }, '/body/page'],
    [{ page: '/explore' }, '/body/search'],
    [{ page: '/explore', search: { on: 3 } }, '/body/search/on'],
    [{ page: '/explore', search: { 'a b': 'c' } }, '/body/search/a b'],
    [{ page: '/explore', search: { on: 'a\nb' } }, '/body/search/on'],
    [{ page: '/explore', search: { on: '\ud800' } }, '/body/search/on'],
    [{ page: '/explore', search: { on: 'x'.repeat(530_000) } }, '/body/search/on'],
    [{ page: '/explore', search: Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`a${at}`, ''])) }, '/body/search'],
    [{ page: '/explore', search: {}, title: '' }, '/body/title'],
    [{ page: '/explore', search: {}, more: 1 }, '/body/more'],
  ])('%j is refused with a pointer', async (body, pointer) => {
    expect((await api.problem('/views', 400, json(body))).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('that nobody has made is a 404 that says what to do', async () => {
    for (const id of ['bcdfghjkm', 'explore', 'no%2Fsuch', 'x'.repeat(3000)]) {
      expect((await api.problem(`/views/${id}`, 404)).message.en).toContain('shared again');
    }
  });

  it('is told what has changed since', async () => {
    const { id } = await share({ page: '/partners', search: { for: 'univ:fudan', topic: 'industry:ic' } });
    const { graph } = server.service;
    const [node] = await graph.store.nodes([NodeId.parse('city:hefei')]);
    if (node === undefined) throw new Error('Hefei is in the graph');
    const { revision } = await graph.commit(
      { put: { nodes: [{ ...node, aliases: ['庐州'] }] }, remove: {} },
      { author: 'test', reason: '' },
    );
    const { since, ...view } = await api.get(`/views/${id}`, ViewAnswer);
    expect(since).toEqual({ revision, changed: true, gone: [], placed: 0 });
    expect(view.revision).toBeLessThan(revision);
  });

  it('is refused with a way on when the server keeps as many as it may; those that it keeps stay', async () => {
    const content = (year: number) => ({ page: '/time', search: { at: String(year) } });
    const first = await share(content(2001));
    for (let year = 2002; (await server.service.graph.store.viewCount()) < 7; year += 1) await share(content(year));
    const { code, message } = await api.problem('/views', 507, json(content(2100)));
    expect([code, message.en]).toEqual(['views-full', expect.stringContaining('address bar')]);
    expect(await share(content(2001))).toEqual(first);
  });
});
