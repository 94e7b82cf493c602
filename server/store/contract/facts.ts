import { describe, expect, it } from 'vitest';
import type { Fact } from '../store.ts';
import { aFigure, aLink, aNode, anEvent, aSource } from './builders.ts';
import type { Bench } from './contract.ts';

export function factContract(bench: Bench): void {
  describe('sources, figures and events', () => {
    it('pages through every fact of a source, each once, and counts them', async () => {
      const other = aSource({ id: 'test:other' });
      const nodes = [aNode(), aNode(), aNode({ citations: [{ source: other.id, locator: 'a' }] })];
      const [a, b] = nodes;
      if (a === undefined || b === undefined) throw new Error('unreachable');
      const link = aLink({
        source: a.id,
        target: b.id,
        citations: [
          { source: other.id, locator: 'b' },
          { source: aSource().id, locator: 'c' },
        ],
      });
      await bench.commit({
        sources: [other],
        nodes,
        links: [link],
        figures: [aFigure({ subject: a.id })],
        events: [anEvent({ actors: [b.id] })],
      });
      const seen: Fact[] = [];
      let total = -1;
      let next: string | null = null;
      do {
        const page = await bench.store.factsOf(aSource().id, next === null ? { limit: 2 } : { limit: 2, after: next });
        seen.push(...page.items);
        ({ next, total } = page);
      } while (next !== null);
      expect(total).toBe(5);
      expect(seen.map(({ kind }) => kind)).toEqual(['node', 'node', 'link', 'figure', 'event']);
      expect(new Set(seen.map(({ record }) => record.id)).size).toBe(5);
      expect((await bench.store.factsOf(other.id, { limit: 10 })).items.map(({ record }) => record.id).sort()).toEqual(
        [nodes[2]?.id, link.id].sort(),
      );
      expect(Object.fromEntries(await bench.store.factCounts())).toEqual({ [aSource().id]: 5, [other.id]: 2 });
    });

    it('forgets the citation of a fact that cites another source now', async () => {
      const other = aSource({ id: 'test:other' });
      const node = aNode();
      await bench.commit({ sources: [other], nodes: [node] });
      await bench.commit({ nodes: [{ ...node, citations: [{ source: other.id, locator: 'x' }] }] });
      expect((await bench.store.factsOf(aSource().id, { limit: 5 })).total).toBe(0);
      await bench.commit({ remove: { sources: [aSource().id] } });
      expect((await bench.store.sources()).map(({ id }) => id)).toEqual([other.id]);
    });

    it('names the nodes and links that rest on any of some sources', async () => {
      const [other, third] = [aSource({ id: 'test:other' }), aSource({ id: 'test:third' })];
      const citing = (...sources: (typeof other)[]) => sources.map(({ id }) => ({ source: id, locator: 'x' }));
      const nodes = [aNode(), aNode({ citations: citing(other, third) }), aNode({ citations: citing(third) })];
      const [a, b, c] = nodes;
      if (a === undefined || b === undefined || c === undefined) throw new Error('unreachable');
      const links = [aLink({ source: a.id, target: b.id, citations: citing(other) }), aLink({ source: b.id, target: c.id })];
      await bench.commit({ sources: [other, third], nodes, links });
      const cited = async (kind: 'node' | 'link', ...sources: (typeof other)[]): Promise<string[]> => {
        const refs = new Set<number>();
        for await (const batch of bench.store.refsCiting(
          kind,
          sources.map(({ id }) => id),
        ))
          for (const ref of batch) refs.add(ref);
        const found = await (kind === 'node' ? bench.store.nodesByRef([...refs]) : bench.store.linksByRef([...refs]));
        return found.map(({ id }) => id);
      };
      expect(await cited('node', other)).toEqual([b.id]);
      expect(await cited('node', other, third)).toEqual([b.id, c.id]);
      expect(await cited('link', other)).toEqual([links[0]?.id]);
      expect(await cited('link', aSource())).toEqual([links[1]?.id]);
      expect(await cited('link')).toEqual([]);
    });

    it('gives the figures and events of a node, events by date and undated ones last', async () => {
      const [a, b] = [aNode(), aNode()];
      const late = anEvent({ actors: [a.id, b.id], from: '2021-06-03' });
      const early = anEvent({ actors: [a.id], from: '2004', to: '2010' });
      const undated = anEvent({ actors: [a.id], period: { zh: '改革初期', en: 'early reform era' } });
      const figure = aFigure({
        subject: a.id,
        value: '1:15',
        unit: { zh: '比', en: 'ratio' },
        asOf: { zh: '近三年', en: 'recent 3 years' },
      });
      await bench.commit({ nodes: [a, b], events: [undated, late, early], figures: [figure] });
      expect(await bench.store.eventsOf(a.id)).toEqual([early, late, undated]);
      expect(await bench.store.eventsOf(b.id)).toEqual([late]);
      expect(await bench.store.events()).toEqual([early, late, undated]);
      expect(await bench.store.figuresOf([a.id])).toEqual([figure]);
      expect(await bench.store.figuresOf([b.id, a.id])).toEqual([figure]);
      expect(await bench.store.figuresOf([b.id])).toEqual([]);
      expect(await bench.store.figuresOf([])).toEqual([]);
    });
  });
}
