import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { caller } from '../api/call.ts';
import { startServer, type TestServer } from '../server.ts';
import { everyLink, everyNode } from './everyFact.ts';
import { expectRows } from './expectRows.ts';
import { NASTY, NASTY_CHANGE, readable } from './nasty.ts';
import { childNamed, childrenNamed, readXml } from './readXml.ts';
import { readZip } from './readZip.ts';

let server: TestServer;
let nodes: NodeAnswer[];
let links: LinkAnswer[];
let files: Record<'csv' | 'some' | 'xlsx', Map<string, string>>;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
  await server.service.graph.commit(NASTY_CHANGE, { author: 'test', reason: 'nasty' });
  [nodes, links] = [await everyNode(api), await everyLink(api)];
  // All are fetched before any is read: reading takes so long that the server, in the same process, may take its caller for gone.
  files = { csv: await file('format=csv'), some: await file('format=csv&nodes=firm:nasty'), xlsx: await file('format=xlsx') };
});
afterAll(() => server.stop());

const file = async (query: string): Promise<Map<string, string>> => {
  const response = await api.send(`/export?${query}`);
  expect(response.status).toBe(200);
  return readZip(Buffer.from(await response.arrayBuffer()));
};

type Rows = Record<string, string>[];
const ids = (rows: readonly { readonly id?: string }[]) => rows.map(({ id }) => id);

/** What a text is in a cell of CSV. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

function expectTables(tables: { nodes: Rows; links: Rows; sources: Rows }, cell: (text: string) => string): void {
  expect(ids(tables.nodes)).toEqual(ids(nodes));
  expect(ids(tables.links)).toEqual(ids(links));
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  expectRows(
    tables.nodes,
    nodes.map(({ type, name, city, summary, from, confidence, sources, position }) => ({
      type,
      name_zh: cell(name.zh),
      name_en: cell(name.en),
      city: city ?? '',
      city_zh: city === undefined ? '' : cell(names.get(city)?.zh ?? ''),
      summary_en: cell(summary?.en ?? ''),
      from: from ?? '',
      confidence,
      longitude: position === undefined ? '' : String(position[0]),
      citation_sources: sources.map(({ id }) => id).join(' | '),
      citation_titles_zh: cell(sources.map(({ title }) => title.zh.replaceAll('|', '¦')).join(' | ')),
    })),
  );
  expectRows(
    tables.links,
    links.map(({ source, target, layer, kind, weight, value, to, confidence, sources }) => ({
      source,
      target,
      source_zh: cell(names.get(source)?.zh ?? ''),
      target_en: cell(names.get(target)?.en ?? ''),
      layer,
      kind,
      weight: String(weight),
      value: value === undefined ? '' : cell(String(value)),
      to: to ?? '',
      confidence,
      citation_locators: cell(sources.map(({ locator }) => locator.replaceAll('|', '¦')).join(' | ')),
    })),
  );
  const cited = new Set([...nodes, ...links].flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect(ids(tables.sources).sort()).toEqual([...cited].sort());
  expect(tables.sources.find(({ id }) => id === 'ror')).toMatchObject({
    licence: 'CC0-1.0',
    attribution: expect.stringContaining('GeoNames'),
  });
}

describe('CSV', () => {
  const table = (text: string | undefined): Rows => {
    expect(text?.startsWith('\uFEFF')).toBe(true);
    return parse(text ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
  };

  it('holds what the lists give, in three tables, and tells about itself', async () => {
    const entries = files.csv;
    expect([...entries.keys()]).toEqual(['nodes.csv', 'links.csv', 'sources.csv', 'README.txt']);
    const [nodeRows, linkRows, sourceRows] = ['nodes.csv', 'links.csv', 'sources.csv'].map((name) => table(entries.get(name)));
    expectTables({ nodes: nodeRows ?? [], links: linkRows ?? [], sources: sourceRows ?? [] }, (text) => harmless(readable(text)));
    const readme = entries.get('README.txt') ?? '';
    for (const told of ['revision: 2', `nodes: ${nodes.length}`, '合成数据', 'synthetic data (nodes: 1, links: 1)', 'CC BY 4.0'])
      expect(readme).toContain(told);
  });

  it('makes formulas harmless and marks what is made', async () => {
    const [row] = table(files.some.get('nodes.csv'));
    expect(row).toMatchObject({ synthetic: 'true', name_made: 'en', longitude: '-0.5', aliases: expect.stringMatching(/^'@SUM/) });
    expect(row?.name_zh).toBe(`'${NASTY.zh}`);
    expect(row?.figures).toContain('test:source');
  });
});

describe('XLSX', () => {
  it('holds what the lists give in sheets with a frozen, filtered row of headings', async () => {
    const entries = files.xlsx;
    const workbook = readXml(entries.get('xl/workbook.xml') ?? '');
    const names = childrenNamed(childNamed(workbook, 'sheets'), 'sheet').map(({ attributes }) => attributes.name);
    expect(names).toEqual(['nodes', 'links', 'sources', 'about']);
    for (const [name, part] of entries) expect(() => readXml(part), name).not.toThrow();
    const [nodeRows, linkRows, sourceRows, about] = names.map((_name, at) =>
      sheetRows(entries.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''),
    );
    expectTables({ nodes: nodeRows ?? [], links: linkRows ?? [], sources: sourceRows ?? [] }, readable);
    expect(nodeRows?.find(({ id }) => id === 'firm:nasty')).toMatchObject({ name_zh: NASTY.zh, synthetic: '1', longitude: '-0.5' });
    expect(about?.find(({ item }) => item === 'revision')?.en).toBe('2');
  });
});

/** The rows of a sheet by their headings, each cell found by its place. */
function sheetRows(part: string): Rows {
  const sheet = readXml(part);
  expect(childNamed(childNamed(childNamed(sheet, 'sheetViews'), 'sheetView'), 'pane').attributes).toMatchObject({
    ySplit: '1',
    state: 'frozen',
  });
  const rows = childrenNamed(childNamed(sheet, 'sheetData'), 'row').map(
    (row) => new Map(row.children.map((cell) => [(cell.attributes.r ?? '').replace(/\d+$/, ''), cellText(cell)])),
  );
  const [headings = new Map<string, string>(), ...records] = rows;
  expect(childNamed(sheet, 'autoFilter').attributes.ref).toBe(`A1:${[...headings.keys()].at(-1)}${rows.length}`);
  return records.map((record) => Object.fromEntries(Array.from(headings, ([column, heading]) => [heading, record.get(column) ?? ''])));
}

const cellText = (cell: ReturnType<typeof readXml>): string =>
  cell.attributes.t === 'inlineStr' ? childNamed(childNamed(cell, 'is'), 't').text.replaceAll('_x005F_', '_') : childNamed(cell, 'v').text;
