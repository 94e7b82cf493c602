import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { Problem } from '../../model/api/problem.ts';
import { lettersOf, readPdf } from '../readPdf.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const DRAWING = {
  width: 300,
  height: 100,
  background: '#ffffff',
  title: '合肥/苏州: "a"\n',
  marks: [{ mark: 'label', x: 10, y: 50, text: '合肥 — 苏州', size: 14, colour: '#000000' }],
};
const BRIEF = {
  language: 'zh',
  title: '合肥与苏州',
  narrowed: [],
  sections: [{ heading: '联系', blocks: [{ block: 'paragraph', text: '知识层相连。' }] }],
  layers: [],
  method: [],
  sources: [] as string[],
};

const table = (rows: unknown): unknown => ({ block: 'table', columns: [{ name: 'a' }, { name: 'b' }], rows, total: 1 });
const withBlocks = (...blocks: unknown[]) => ({ ...BRIEF, sections: [{ heading: 'x', blocks }] });
const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());

/** On a connection of its own: one that was kept may be closed by the server while so much is being sent. */
const sentAlone = (path: string, body: string): Promise<{ status: number | undefined; problem: z.output<typeof Problem> }> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    request(`${server.url}/api/v1${path}`, { method: 'POST', agent: false, headers }, async (response) => {
      resolve({ status: response.statusCode, problem: Problem.parse(JSON.parse(await text(response))) });
    })
      .on('error', reject)
      .end(body);
  });

describe('a picture', () => {
  it('comes as a file with a name that says what it is', async () => {
    const response = await api.send('/pictures', json({ format: 'svg', drawing: DRAWING, language: 'zh' }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    const told = response.headers.get('content-disposition') ?? '';
    expect(told).toMatch(/^attachment; filename="deltaweave-\d{4}-\d\d-\d\d\.svg"; filename\*=UTF-8''deltaweave-/);
    expect(decodeURIComponent(told)).toContain('deltaweave-合肥-苏州-a-');
    expect(await response.text()).toContain('合肥 — 苏州');
  });

  it('comes as a PDF too', async () => {
    const response = await api.send('/pictures', json({ format: 'pdf', drawing: DRAWING, language: 'zh' }));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect((await readPdf(await bytesOf(response))).letters).toContain('合肥—苏州');
  });

  it('tells in a header what our fonts lack', async () => {
    const marks = [{ ...DRAWING.marks[0], text: '织😀' }];
    const response = await api.send('/pictures', json({ format: 'svg', drawing: { ...DRAWING, marks } }));
    expect(response.headers.get('x-lacking-characters')).toBe('U+1F600');
  });

  it.each(['svg', 'pdf'] as const)('whose marks lie beyond all bounds is refused as %s', async (format) => {
    const marks = [{ ...DRAWING.marks[0], x: 1e308 }];
    const { errors } = await api.problem('/pictures', 400, json({ format, drawing: { ...DRAWING, marks } }));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/body/drawing/marks/0/x']);
  });

  it('in a body that only says that it is packed is refused as malformed', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    const { code } = await api.problem('/pictures', 400, { method: 'POST', headers, body: 'no gzip' });
    expect(code).toBe('malformed-body');
  });

  it('is refused when it is no drawing or too large, with what to do', async () => {
    const wrong = await api.problem('/pictures', 400, json({ format: 'gif', drawing: { ...DRAWING, background: 'url(#x)' } }));
    expect(wrong.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/body/drawing/background', '/body/format']);
    const large = await sentAlone('/pictures', JSON.stringify({ format: 'svg', drawing: DRAWING, padding: 'x'.repeat(9_000_000) }));
    expect(large.status).toBe(413);
    expect(large.problem.code).toBe('too-large');
    expect(large.problem.errors?.[0]?.message).toBe('The body of this call may have at most 8 MiB');
  });
});

describe('a brief', () => {
  it('gives its sources in full, each once, and the revision of the data', async () => {
    const { items } = (await (await api.send('/sources?limit=3')).json()) as {
      items: { id: string; title: { zh: string }; licence: string; locator: string }[];
    };
    const ids = items.map(({ id }) => id);
    const response = await api.send('/briefs', json({ ...BRIEF, sources: [...ids, ...ids] }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { letters, title } = await readPdf(await bytesOf(response));
    expect(title).toBe('合肥与苏州');
    for (const { title: named, licence, locator } of items)
      for (const fact of [named.zh, licence, locator]) expect(letters).toContain(lettersOf(fact));
    expect(letters).toContain('来源（3）');
    expect(letters).toContain(`数据修订号${server.service.graph.projection.revision}`);
  });

  it('names the sources that nobody knows', async () => {
    const { errors } = await api.problem('/briefs', 400, json({ ...BRIEF, sources: ['no-such', 'nor-this'] }));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/body/sources/0', '/body/sources/1']);
    expect(errors?.[1]?.message).toContain('nor-this');
  });

  it('tells of each fact where it stands, by the number of its source, whether that is listed or only cited', async () => {
    const { items } = (await (await api.send('/sources?limit=2')).json()) as { items: { id: string }[] };
    const [listed, cited] = items.map(({ id }) => id);
    const cites = [
      { source: cited, locator: 'line 7' },
      { source: listed, locator: 'x'.repeat(200) },
      { source: cited, locator: 'line 9' },
    ];
    const body = withBlocks(
      { block: 'points', items: ['plain', { text: 'a fact', cites }] },
      { ...(table([['1', '2']]) as object), cites: [[{ source: cited, locator: 'p. 3' }]] },
    );
    const response = await api.send('/briefs', json({ ...body, sources: [listed] }));
    const { letters } = await readPdf(await bytesOf(response));
    for (const told of [`afact[1:${'x'.repeat(60)}…;2:第7行,第9行]`, '[2:p.3]', '来源（2）']) expect(letters).toContain(told);
  });

  it('points to what it cites of a source that nobody knows', async () => {
    const cites = [{ source: 'nor-this', locator: 'x' }];
    const body = withBlocks({ block: 'points', items: [{ text: 'a', cites }] }, { ...(table([['1', '2']]) as object), cites: [cites] });
    const { errors } = await api.problem('/briefs', 400, json(body));
    expect(errors?.map(({ pointer }) => pointer)).toEqual([
      '/body/sections/0/blocks/0/items/0/cites/0/source',
      '/body/sections/0/blocks/1/cites/0/0/source',
    ]);
  });

  it.each([
    [
      'citations for other rows than there are',
      withBlocks({ ...(table([['1', '2']]) as object), cites: [] }),
      '/body/sections/0/blocks/0/cites',
    ],
    ['an address that is no page', { ...BRIEF, address: 'javascript:alert(1)' }, '/body/address'],
    ['a row without a cell for each column', withBlocks(table([['1', '2'], ['1']])), '/body/sections/0/blocks/0/rows/1'],
    ['a block of no known kind', withBlocks({ block: 'html', text: '<b>' }), '/body/sections/0/blocks/0/block'],
    ['no title', { ...BRIEF, title: ' ' }, '/body/title'],
  ])('with %s is a 400 that points to it', async (_what, body, pointer) => {
    expect((await api.problem('/briefs', 400, json(body))).errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('of more cells than anybody reads is a 413 that says how many', async () => {
    const rows = Array.from({ length: 1000 }, () => Array.from({ length: 12 }, () => 'x'));
    const wide = { block: 'table', columns: Array.from({ length: 12 }, () => ({ name: 'a' })), rows, total: 1000 };
    const { errors } = await api.problem('/briefs', 413, json(withBlocks(wide, wide, wide, wide)));
    expect(errors?.[0]).toMatchObject({ pointer: '/body/sections', message: expect.stringContaining('40,000') });
  });
});
