import { describe, expect, it } from 'vitest';
import type { ChangeEntry } from '../../../model/change.ts';
import { aLink, aNode } from './builders.ts';
import type { Bench } from './contract.ts';

const logSince = async (bench: Bench, since: number): Promise<ChangeEntry[]> => {
  const entries: ChangeEntry[] = [];
  for await (const entry of bench.store.changes(since)) entries.push(entry);
  return entries;
};

export function concurrencyContract(bench: Bench): void {
  describe('revisions', () => {
    it('grow by one with each committed change, also when changes come at once', async () => {
      const before = await bench.store.revision();
      const commits = await Promise.all(Array.from({ length: 12 }, () => bench.commit({ nodes: [aNode()] })));
      expect(commits.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => before + 1 + at));
      await bench.reopen();
      expect(await bench.store.revision()).toBe(before + 12);
    });

    it('are kept in a log that says who changed what and why', async () => {
      const before = await bench.store.revision();
      const [a, b] = [aNode(), aNode()];
      const link = aLink({ source: a.id, target: b.id });
      await bench.commit({ nodes: [a, b], links: [link] });
      await bench.commit({ nodes: [a] });
      await bench.commit({ remove: { links: [link.id] } });
      const log = await logSince(bench, before);
      expect(log.map(({ revision }) => revision)).toEqual([before + 1, before + 2]);
      expect(log[0]).toMatchObject({ author: 'test', reason: 'contract', bulk: false });
      expect(log[0]?.records).toEqual([
        { kind: 'node', id: a.id, op: 'put' },
        { kind: 'node', id: b.id, op: 'put' },
        { kind: 'link', id: link.id, op: 'put' },
      ]);
      expect(log[1]?.records).toEqual([{ kind: 'link', id: link.id, op: 'remove' }]);
      expect(await logSince(bench, before + 2)).toEqual([]);
    });

    it('protect a reader who writes back: a record changed since is refused', async () => {
      const [mine, theirs] = [aNode(), aNode()];
      const read = await bench.commit({ nodes: [mine, theirs] });
      await bench.commit({ nodes: [{ ...theirs, aliases: ['x'] }] });
      const write = (change: Parameters<Bench['commit']>[0]) =>
        bench.store.commit(
          { put: { nodes: change.nodes }, remove: change.remove ?? {} },
          { author: 'me', reason: 'edit', ifUnchangedSince: read.revision },
        );
      await expect(write({ nodes: [{ ...theirs, aliases: ['y'] }] })).rejects.toMatchObject({ code: 'stale', ids: [theirs.id] });
      await expect(write({ remove: { nodes: [theirs.id] } })).rejects.toMatchObject({ code: 'stale' });
      expect((await write({ nodes: [{ ...mine, aliases: ['z'] }] })).changed).toBe(true);
      expect((await bench.store.nodes([theirs.id]))[0]?.aliases).toEqual(['x']);
    });

    it('of a bulk load is one, and the log says bulk', async () => {
      const before = await bench.store.revision();
      async function* changes() {
        for (let batch = 0; batch < 3; batch += 1) yield { put: { nodes: Array.from({ length: 40 }, () => aNode()) }, remove: {} };
      }
      expect(await bench.store.load(changes(), { author: 'test', reason: 'load' })).toBe(before + 1);
      expect(await bench.store.revision()).toBe(before + 1);
      expect((await bench.store.counts()).node).toBe(120);
      expect(await logSince(bench, before)).toMatchObject([{ revision: before + 1, bulk: true, records: [] }]);
    });

    it('do not move when a bulk load fails in the middle', async () => {
      const before = await bench.store.revision();
      async function* changes() {
        yield { put: { nodes: [aNode(), aNode()] }, remove: {} };
        throw new Error('the file ended early');
      }
      await expect(bench.store.load(changes(), { author: 'test', reason: 'load' })).rejects.toThrow('the file ended early');
      await bench.reopen();
      expect(await bench.store.revision()).toBe(before);
      expect((await bench.store.counts()).node).toBe(0);
    });
  });
}
