import { describe, expect, it } from 'vitest';
import { SharedView, ViewId } from '../../../model/sharedView.ts';
import { aNode } from './builders.ts';
import type { Bench } from './contract.ts';

const aView = (given: Partial<SharedView['search']> = {}, id = 'bcdfghjkm'): SharedView =>
  SharedView.parse({
    id,
    page: '/explore',
    search: { on: 'city:hefei@-12,40!;univ:复旦@0,7', sel: 'city:hefei', q: `"'\\ 🧪`, ...given },
    title: '合肥 – “sharing”',
    revision: 3,
    made: '2026-11-21T08:00:00.000Z',
  });

export function viewContract(bench: Bench): void {
  describe('shared views', () => {
    it('are kept to the letter, also for another process', async () => {
      expect(await bench.store.keepView(aView())).toEqual(aView());
      await bench.reopen();
      expect(await bench.store.view(aView().id)).toEqual(aView());
      expect(await bench.store.viewCount()).toBe(1);
    });

    it('are never overwritten: whoever comes second is told what is there', async () => {
      await bench.store.keepView(aView());
      expect(await bench.store.keepView(aView({ sel: 'city:suzhou' }))).toEqual(aView());
      expect((await bench.store.view(aView().id))?.search.sel).toBe('city:hefei');
      expect(await bench.store.viewCount()).toBe(1);
    });

    it('are kept once when many ask for the same at once', async () => {
      await Promise.all(Array.from({ length: 8 }, () => bench.store.keepView(aView())));
      expect(await bench.store.viewCount()).toBe(1);
    });

    it('hold a long arrangement', async () => {
      const on = Array.from({ length: 10_000 }, (_, at) => `institute:浙江-${at}@${at},-${at}`).join(';');
      await bench.store.keepView(aView({ on }));
      expect((await bench.store.view(aView().id))?.search.on).toBe(on);
    });

    it('are no part of the graph', async () => {
      await bench.commit({ nodes: [aNode()] });
      const before = [await bench.store.revision(), await bench.store.counts()];
      await bench.store.keepView(aView());
      expect([await bench.store.revision(), await bench.store.counts()]).toEqual(before);
      expect(await bench.store.view(ViewId.parse('zzzzzzzzz'))).toBeNull();
    });
  });
}
