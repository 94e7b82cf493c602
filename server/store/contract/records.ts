import { describe, expect, it } from 'vitest';
import { LinkId, NodeId } from '../../../model/ids.ts';
import { aFigure, aLink, aNode, anEvent, aSource, SOURCE_ID } from './builders.ts';
import type { Bench } from './contract.ts';

export function recordContract(bench: Bench): void {
  describe('records', () => {
    it('reads back what was put, to the letter', async () => {
      const node = aNode({
        name: { zh: '𠮷林㐂𬭚研究院', en: "L'Institut “é” 🧪" },
        aliases: ['沪', 'a\nb'],
        from: '2021',
        to: '2021-06-03',
        position: [121.47, 31.23],
        props: { a: 1, b: '1', c: true, d: [], e: ['x', ''], f: 0.1 },
        summary: { zh: '摘要', en: 'Summary' },
      });
      const other = aNode({ province: 'Anhui', city: 'city:hefei', confidence: 'implied' });
      const link = aLink({ source: node.id, target: other.id, value: '>50', unit: 'percent', from: '2021-06' });
      await bench.commit({ nodes: [node, other], links: [link] });
      await bench.reopen();
      expect(await bench.store.nodes([other.id, node.id])).toEqual([other, node]);
      expect(await bench.store.links([link.id])).toEqual([link]);
    });

    it('leaves out unknown ids and refs', async () => {
      const node = aNode();
      await bench.commit({ nodes: [node] });
      expect(await bench.store.nodes([NodeId.parse('city:nowhere'), node.id])).toEqual([node]);
      expect(await bench.store.links([LinkId.parse('L9999')])).toEqual([]);
      expect(await bench.store.nodesByRef([4_000_000])).toEqual([]);
      expect(await bench.store.nodes([])).toEqual([]);
    });

    it('finds records by the refs that a commit gave them, and gives no ref twice', async () => {
      const [a, b] = [aNode(), aNode()];
      const link = aLink({ source: a.id, target: b.id });
      const first = await bench.commit({ nodes: [a, b], links: [link] });
      const refs = first.nodes.put.map((row) => row.ref);
      expect(await bench.store.nodesByRef([...refs].reverse())).toEqual([b, a]);
      expect(await bench.store.linksByRef(first.links.put.map((row) => row.ref))).toEqual([link]);
      await bench.commit({ remove: { links: [link.id], nodes: [a.id, b.id] } });
      const again = await bench.commit({ nodes: [a] });
      expect(refs).not.toContain(again.nodes.put[0]?.ref);
    });

    it('counts a change that changes nothing as none', async () => {
      const node = aNode();
      const first = await bench.commit({ nodes: [node] });
      const second = await bench.commit({ nodes: [{ ...node, props: { ...node.props } }] });
      expect(second).toMatchObject({ changed: false, revision: first.revision });
      expect(await bench.store.revision()).toBe(first.revision);
    });

    it('replaces a record and keeps its ref', async () => {
      const node = aNode();
      const first = await bench.commit({ nodes: [node] });
      const renamed = { ...node, name: { zh: '新名', en: 'New name' } };
      const second = await bench.commit({ nodes: [renamed] });
      expect(second.nodes.put[0]?.ref).toBe(first.nodes.put[0]?.ref);
      expect(second.revision).toBe(first.revision + 1);
      expect(await bench.store.nodes([node.id])).toEqual([renamed]);
    });

    it('lets a link change its ends, layer and kind', async () => {
      const [a, b, c] = [aNode(), aNode(), aNode()];
      const link = aLink({ source: a.id, target: b.id, layer: 'value' });
      await bench.commit({ nodes: [a, b, c], links: [link] });
      const moved = { ...link, source: c.id, layer: 'service' as const };
      await bench.commit({ links: [moved] });
      expect(await bench.store.links([link.id])).toEqual([moved]);
      await bench.commit({ remove: { nodes: [a.id] } });
      await expect(bench.commit({ remove: { nodes: [c.id] } })).rejects.toMatchObject({ code: 'in-use' });
    });

    it('takes a thousand rows in one commit', async () => {
      const nodes = Array.from({ length: 1000 }, (_, at) => aNode({ id: `firm:n${at}` }));
      const links = nodes.slice(1).map((node, at) => aLink({ id: `T${at}`, source: node.id, target: 'firm:n0' }));
      const committed = await bench.commit({ nodes, links });
      expect(committed.nodes.put).toHaveLength(1000);
      expect(await bench.store.counts()).toMatchObject({ node: 1000, link: 999 });
    });

    it('refuses what would dangle, names it, and leaves no trace of the change', async () => {
      const node = aNode();
      const before = await bench.store.revision();
      const toNowhere = aLink({ source: node.id, target: 'city:nowhere' });
      await expect(bench.commit({ nodes: [node], links: [toNowhere] })).rejects.toMatchObject({ code: 'dangling', ids: ['city:nowhere'] });
      const unsourced = aNode({ citations: [{ source: 'no:such', locator: 'x' }] });
      await expect(bench.commit({ nodes: [node, unsourced] })).rejects.toMatchObject({ code: 'dangling', ids: ['no:such'] });
      await expect(bench.commit({ figures: [aFigure({ subject: 'city:nowhere' })] })).rejects.toMatchObject({ code: 'dangling' });
      await expect(bench.commit({ events: [anEvent({ actors: ['city:nowhere'] })] })).rejects.toMatchObject({ code: 'dangling' });
      expect(await bench.store.nodes([node.id])).toEqual([]);
      expect(await bench.store.revision()).toBe(before);
    });

    it('refuses a fact without a source', async () => {
      await expect(bench.commit({ nodes: [{ ...aNode(), citations: [] }] })).rejects.toThrow(/source/);
    });

    it('removes what nothing rests on, and refuses the rest unless it all goes together', async () => {
      const [a, b] = [aNode(), aNode()];
      const link = aLink({ source: a.id, target: b.id });
      const figure = aFigure({ subject: a.id });
      const event = anEvent({ actors: [b.id] });
      await bench.commit({ nodes: [a, b], links: [link], figures: [figure], events: [event], sources: [aSource({ id: 'test:spare' })] });
      await expect(bench.commit({ remove: { nodes: [a.id] } })).rejects.toMatchObject({ code: 'in-use', ids: [a.id] });
      await expect(bench.commit({ remove: { links: [link.id], nodes: [b.id] } })).rejects.toMatchObject({ code: 'in-use', ids: [b.id] });
      await expect(bench.commit({ remove: { sources: [aSource().id] } })).rejects.toMatchObject({ code: 'in-use', ids: [SOURCE_ID] });
      await bench.commit({ remove: { sources: [aSource({ id: 'test:spare' }).id] } });
      await bench.commit({ remove: { links: [link.id], figures: [figure.id], events: [event.id], nodes: [a.id, b.id] } });
      expect(await bench.store.counts()).toEqual({ source: 1, node: 0, link: 0, figure: 0, event: 0 });
      const nothing = await bench.commit({ remove: { nodes: [a.id] } });
      expect(nothing.changed).toBe(false);
    });
  });
}
