import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { columnsOf } from '../graph/columns.ts';
import { LiveGraph } from '../graph/liveGraph.ts';
import { selectionTask } from '../insight/listing/selection.ts';
import { aLink, aNode, aSource } from '../store/contract/builders.ts';
import { openEmbeddedStore } from '../store/embedded/embeddedStore.ts';
import type { Store } from '../store/store.ts';
import { aboutExport } from './about.ts';
import { ExportContent } from './content.ts';

let folder: string;
let store: Store;
let graph: LiveGraph;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deltaweave-export-'));
  store = openEmbeddedStore(folder);
  await store.commit({ put: { sources: [aSource()] }, remove: {} }, BY);
  graph = new LiveGraph(store);
  await graph.load();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const BY = { author: 'test', reason: 'export' };

function everything(): ExportContent {
  const { projection } = graph;
  const selection = selectionTask(columnsOf(projection), { filters: {}, nodes: undefined });
  const { revision } = projection;
  const about = aboutExport(projection, selection, { revision, filters: {}, asked: undefined, unknown: [], made: new Date(0) });
  return new ExportContent(graph, projection, selection, about);
}

async function idsOf(blocks: AsyncIterable<readonly { readonly id: string }[]>): Promise<string[]> {
  const ids = [];
  for await (const block of blocks) ids.push(...block.map(({ id }) => id));
  return ids;
}

describe('a graph that changes while it is written', () => {
  it('leaves no link without its ends, and the end of the file says that it changed', async () => {
    // More than one block of each.
    const nodes = Array.from({ length: 450 }, () => aNode());
    const [first, second, gone] = [nodes[0], nodes[1], nodes[449]];
    if (first === undefined || second === undefined || gone === undefined) throw new Error('unreachable');
    const links = nodes.map(({ id }) => aLink({ source: first.id, target: id }));
    const moved = aLink({ source: first.id, target: second.id });
    await graph.commit({ put: { nodes, links: [...links, moved] }, remove: {} }, BY);

    const content = everything();
    expect(content.about).toMatchObject({ nodes: 450, links: 451, revision: 2 });
    const written: string[] = [];
    for await (const block of content.nodes()) {
      written.push(...block.map(({ id }) => id));
      if (written.length > 200) continue;
      const late = aNode();
      const put = { nodes: [late], links: [{ ...moved, target: late.id }] };
      await graph.commit({ put, remove: { nodes: [gone.id], links: [links[449]?.id ?? moved.id] } }, BY);
    }
    expect(written).toEqual(nodes.slice(0, 449).map(({ id }) => id));
    expect(await idsOf(content.links())).toEqual(links.slice(0, 449).map(({ id }) => id));
    expect(await content.end()).toMatchObject({
      nodes: 449,
      links: 449,
      revision: 3,
      notes: [{ en: expect.stringContaining('from revision 2 to 3') }],
    });
  });

  it('says nothing of the kind when it stood still', async () => {
    await graph.commit({ put: { nodes: [aNode()] }, remove: {} }, BY);
    const content = everything();
    await idsOf(content.nodes());
    await idsOf(content.links());
    expect(await content.end()).toEqual({ nodes: 1, links: 0, revision: 2, notes: [] });
    expect(content.sources()).toEqual(await store.sources());
  });
});
