import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { firstDay } from '../../../model/partialDate.ts';
import { LINK_BYTES, type LinkRow, NO_DAY, readLinkRow } from '../linkBlock.ts';
import type { NodeRow, Store } from '../store.ts';
import { aLink, aNode } from './builders.ts';
import type { Bench } from './contract.ts';

export async function scanned(store: Store): Promise<{ revision: number; nodes: NodeRow[]; links: LinkRow[] }> {
  const scan = await store.scan();
  const nodes: NodeRow[] = [];
  const links: LinkRow[] = [];
  for await (const batch of scan.nodes()) nodes.push(...batch);
  for await (const { bytes } of scan.links()) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let offset = 0; offset < bytes.byteLength; offset += LINK_BYTES) {
      const row = readLinkRow(view, offset);
      if (row.ref !== 0) links.push(row);
    }
  }
  await scan.close();
  return { revision: scan.revision, nodes, links };
}

export function scanContract(bench: Bench): void {
  describe('scan', () => {
    it('gives every node and link in codes, in the order of their refs', async () => {
      const a = aNode({ type: 'city', from: '2020', province: 'Anhui', position: [117.2, 31.8] });
      const b = aNode({ type: 'firm', city: a.id, confidence: 'measured' });
      const link = aLink({
        source: b.id,
        target: a.id,
        layer: 'value',
        kind: 'located_in',
        weight: 2.5,
        from: '2021-06',
        confidence: 'implied',
      });
      const loop = aLink({ source: a.id, target: a.id });
      const committed = await bench.commit({ nodes: [a, b], links: [link, loop] });
      const { nodes, links, revision } = await scanned(bench.store);
      expect(revision).toBe(committed.revision);
      expect(nodes).toEqual(committed.nodes.put);
      expect(nodes[0]).toMatchObject({
        id: a.id,
        type: 'city',
        city: null,
        province: 'Anhui',
        from: '2020',
        to: null,
        position: [117.2, 31.8],
      });
      expect(links).toEqual(committed.links.put);
      expect(links[0]).toEqual({
        ref: committed.links.put[0]?.ref,
        source: nodes[1]?.ref,
        target: nodes[0]?.ref,
        weight: 2.5,
        from: firstDay(link.from ?? ('' as never)),
        to: NO_DAY,
        kind: LINK_KIND_IDS.indexOf('located_in'),
        layer: LAYER_IDS.indexOf('value'),
        confidence: 2,
      });
    });

    it('does not show what was removed', async () => {
      const [a, b, c] = [aNode(), aNode(), aNode()];
      const links = [aLink({ source: a.id, target: b.id }), aLink({ source: b.id, target: c.id }), aLink({ source: c.id, target: a.id })];
      const committed = await bench.commit({ nodes: [a, b, c], links });
      await bench.commit({ remove: { links: links.slice(0, 2).map(({ id }) => id), nodes: [b.id] } });
      const after = await scanned(bench.store);
      expect(after.links).toEqual(committed.links.put.slice(2));
      expect(after.nodes.map(({ id }) => id)).toEqual([a.id, c.id]);
    });

    it('works on an empty store', async () => {
      expect(await scanned(bench.store)).toMatchObject({ nodes: [], links: [] });
    });
  });
}
