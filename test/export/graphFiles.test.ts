import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportDocument } from '../../model/api/export.ts';
import type { LinkAnswer, NodeAnswer } from '../../model/api/graph.ts';
import { LAYERS } from '../../model/layers.ts';
import { caller } from '../api/call.ts';
import { startServer, type TestServer } from '../server.ts';
import { everyLink, everyNode } from './everyFact.ts';
import { expectRows } from './expectRows.ts';
import { NASTY, NASTY_CHANGE, readable } from './nasty.ts';
import { childNamed, childrenNamed, readXml, type XmlElement } from './readXml.ts';

let server: TestServer;
let nodes: NodeAnswer[];
let links: LinkAnswer[];
let files: Record<'graphml' | 'gexf' | 'json', string>;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
  await server.service.graph.commit(NASTY_CHANGE, { author: 'test', reason: 'nasty' });
  [nodes, links] = [await everyNode(api), await everyLink(api)];
  // All are fetched before any is read: reading takes so long that the server, in the same process, may take its caller for gone.
  files = { graphml: await file('graphml'), gexf: await file('gexf'), json: await file('json') };
});
afterAll(() => server.stop());

const file = async (format: string): Promise<string> => {
  const response = await api.send(`/export?format=${format}`);
  expect(response.status).toBe(200);
  return response.text();
};

interface Drawn {
  readonly id: string | undefined;
  readonly ends?: readonly [string | undefined, string | undefined];
  readonly holds: Readonly<Record<string, string>>;
}

function expectGraph(drawn: { nodes: Drawn[]; links: Drawn[] }): void {
  expect(drawn.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  expect(drawn.links.map(({ id, ends }) => [id, ...(ends ?? [])])).toEqual(links.map(({ id, source, target }) => [id, source, target]));
  expectRows(
    drawn.nodes.map(({ holds }) => holds),
    nodes.map(({ name, type, province, summary, sources, confidence, position }) => ({
      type,
      name_zh: readable(name.zh),
      name_en: readable(name.en),
      confidence,
      citation_sources: sources.map(({ id }) => id).join(' | '),
      citation_locators: readable(sources.map(({ locator }) => locator.replaceAll('|', '¦')).join(' | ')),
      ...(province && { province }),
      ...(summary && { summary_zh: readable(summary.zh) }),
      ...(position && { latitude: String(position[1]) }),
    })),
  );
  expectRows(
    drawn.links.map(({ holds }) => holds),
    links.map(({ layer, kind, value, summary, confidence, from }) => ({
      layer,
      kind,
      confidence,
      ...(value !== undefined && { value: String(value) }),
      ...(summary && { summary_en: readable(summary.en) }),
      ...(from && { from }),
    })),
  );
}

describe('GraphML', () => {
  it('holds what the lists give, under typed keys', async () => {
    const root = readXml(files.graphml);
    const keys = new Map(childrenNamed(root, 'key').map(({ attributes }) => [attributes.id, attributes]));
    const graph = childNamed(root, 'graph');
    const held = (element: XmlElement, of: string) =>
      Object.fromEntries(
        childrenNamed(element, 'data').map(({ attributes, text }) => {
          const key = keys.get(attributes.key);
          expect(key?.for).toBe(of);
          return [key?.['attr.name'], text];
        }),
      );
    expectGraph({
      nodes: childrenNamed(graph, 'node').map((node) => ({ id: node.attributes.id, holds: held(node, 'node') })),
      links: childrenNamed(graph, 'edge').map((edge) => ({
        id: edge.attributes.id,
        ends: [edge.attributes.source, edge.attributes.target],
        holds: held(edge, 'edge'),
      })),
    });
    expect(keys.get('edge.weight')?.['attr.type']).toBe('double');
    expect(keys.get('node.synthetic')?.['attr.type']).toBe('boolean');
    const told = held(graph, 'graph');
    expect(told).toMatchObject({ revision: '2', filters: '{}' });
    expect(JSON.parse(told.sources ?? '')).toContainEqual(expect.objectContaining({ id: 'ror', licence: 'CC0-1.0' }));
    expect(JSON.parse(told.end ?? '')).toMatchObject({ nodes: nodes.length, links: links.length, revision: 2 });
  });
});

describe('GEXF', () => {
  it('holds what the lists give, with layers in their colours and dates as spells', async () => {
    const root = readXml(files.gexf);
    const graph = childNamed(root, 'graph');
    const titles = new Set(childrenNamed(graph, 'attributes').flatMap((all) => all.children.map(({ attributes }) => attributes.title)));
    const held = (element: XmlElement) =>
      Object.fromEntries(childNamed(element, 'attvalues').children.map(({ attributes }) => [attributes.for, attributes.value ?? '']));
    const nodeElements = childNamed(graph, 'nodes').children;
    const edgeElements = childNamed(graph, 'edges').children;
    expectGraph({
      nodes: nodeElements.map((node) => ({ id: node.attributes.id, holds: held(node) })),
      links: edgeElements.map((edge) => ({
        id: edge.attributes.id,
        ends: [edge.attributes.source, edge.attributes.target],
        holds: held(edge),
      })),
    });
    const used = new Set([...nodeElements, ...edgeElements].flatMap((element) => Object.keys(held(element))));
    expect([...used].filter((id) => !titles.has(id))).toEqual([]);
    const colours = new Map(LAYERS.map(({ id, colour }) => [id, colour.toLowerCase()]));
    expect(edgeElements.map((edge) => [edge.attributes.weight, colourOf(edge)])).toEqual(
      links.map(({ layer, weight }) => [String(weight), colours.get(layer)]),
    );
    expect(edgeElements.find(({ attributes }) => attributes.id === 'Tnasty')?.attributes).toMatchObject({
      start: '2019-01-01',
      end: '2019-12-31',
    });
    expect(nodeElements.find(({ attributes }) => attributes.id === 'firm:nasty')?.attributes).toMatchObject({
      label: NASTY.zh,
      start: '2020-02-29',
      end: '2020-02-29',
    });
    expect(childNamed(childNamed(root, 'meta'), 'description').text).toContain('revision 2');
  });
});

describe('JSON', () => {
  it('holds the records in the shapes of the model, to the letter', async () => {
    const written: unknown = JSON.parse(files.json);
    const document = ExportDocument.parse(written);
    expect(document).toEqual(written);
    const { store } = server.service.graph;
    expect(document.nodes).toEqual(await store.nodes(nodes.map(({ id }) => id)));
    expect(document.links).toEqual(await store.links(links.map(({ id }) => id)));
    expect(document.events).toEqual(await store.events());
    expect(document.figures).toHaveLength((await store.counts()).figure);
    expect(document.figures).toContainEqual(NASTY_CHANGE.put.figures?.[0]);
    expect(document.end).toEqual({ nodes: nodes.length, links: links.length, revision: 2, notes: [] });
  });
});

function colourOf(element: XmlElement): string {
  const { r, g, b } = childNamed(element, 'viz:color').attributes;
  return `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
