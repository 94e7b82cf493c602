import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../model/change.ts';
import { aLink, aNode, aSource } from '../store/contract/builders.ts';
import { openEmbeddedStore } from '../store/embedded/embeddedStore.ts';
import type { Store } from '../store/store.ts';
import type { GraphColumns } from './columns.ts';
import { LiveGraph } from './liveGraph.ts';
import { Projection } from './projection.ts';

const options = { author: 'test', reason: 'hold' };
const idOf = (at: number) => aNode({ id: `firm:n${at}`, type: 'firm' }).id;
let folder: string;
let store: Store;
let graph: LiveGraph;
let made = 0;

/** Each one adds a node and ties it to the first, whose row grows and moves. */
function growth(): ChangeSet {
  made += 1;
  const tie = aLink({ id: `T${made}`, source: idOf(made), target: idOf(0) });
  return { put: { nodes: [aNode({ id: idOf(made), type: 'firm' })], links: [tie] }, remove: {} };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deltaweave-live-'));
  store = openEmbeddedStore(folder);
  graph = new LiveGraph(store);
  made = 0;
  await store.commit({ put: { sources: [aSource()], nodes: [aNode({ id: idOf(0), type: 'firm' })] }, remove: {} }, options);
  await graph.load();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** All that a thread reads of the rows. */
function read({ revision, rows, nodes }: GraphColumns): unknown {
  const row = (node: number) => {
    const start = rows.rowStart[node] ?? 0;
    const end = start + (rows.rowLength[node] ?? 0);
    return [
      nodes.alive[node],
      ...rows.neighbour.subarray(start, end),
      ...rows.weight.subarray(start, end),
      ...rows.entry.subarray(start, end),
    ];
  };
  return [revision, ...Array.from({ length: rows.nodeCount }, (_, node) => row(node))];
}

/** Tells whether a promise has settled by now; all that is only waiting for its turn gets it first. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => {
    settled = true;
  };
  void promise.then(note, note);
  for (let round = 0; round < 20; round += 1) await turn();
  return settled;
}

describe('holding the graph', () => {
  it('keeps a change waiting until everybody has let go, and those who come later wait for the change', async () => {
    const [first, second] = await Promise.all([graph.hold(graph.projection), graph.hold(graph.projection)]);
    const before = read(first.columns);
    const revision = graph.projection.revision;
    const commit = graph.commit(growth(), options);
    expect(await isSettled(commit)).toBe(false);
    const third = graph.hold(graph.projection);
    first.release();
    first.release();
    expect(await isSettled(commit)).toBe(false);
    expect(await isSettled(third)).toBe(false);
    expect(read(second.columns)).toEqual(before);
    expect(graph.projection.revision).toBe(revision);
    second.release();
    await commit;
    const late = await third;
    expect(late.columns.revision).toBe(revision + 1);
    expect(late.columns.rows.nodeCount).toBe(2);
    late.release();
    await graph.commit(growth(), options);
    expect(graph.projection.revision).toBe(revision + 2);
  });

  it('does not keep a graph waiting that replaced the one held, and is not disturbed by it', async () => {
    const former = await graph.hold(graph.projection);
    const before = read(former.columns);
    const other = openEmbeddedStore(folder);
    await other.commit(growth(), options);
    await other.close();
    await graph.catchUp();
    await graph.commit(growth(), options);
    expect(graph.projection.nodes.aliveCount).toBe(3);
    expect(read(former.columns)).toEqual(before);
    const current = await graph.hold(graph.projection);
    const commit = graph.commit(growth(), options);
    former.release();
    expect(await isSettled(commit)).toBe(false);
    current.release();
    await commit;
  });

  it('a change that cannot be taken over leaves nobody waiting, and the graph is read anew', async () => {
    const { projection } = graph;
    const apply = projection.apply.bind(projection);
    projection.apply = () => {
      projection.apply = apply;
      throw new RangeError('no room');
    };
    await expect(graph.commit(growth(), options)).rejects.toThrow('no room');
    (await graph.hold(graph.projection)).release();
    await graph.catchUp();
    expect(graph.projection.nodes.aliveCount).toBe(2);
  });
});

type Step = { do: 'hold' | 'commit' | 'elsewhere' | 'turn' } | { do: 'release'; at: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('hold' as const, 'turn' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release' as const), at: fc.nat({ max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('commit' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('elsewhere' as const) }) },
);

describe('holders and changes in any order', () => {
  it('see one revision from beginning to end, and nobody waits for ever', async () => {
    const other = openEmbeddedStore(folder);
    let committed = 0;
    const holding = async () => {
      const known = committed;
      const held = await graph.hold(graph.projection);
      expect(held.columns.revision).toBeGreaterThanOrEqual(known);
      const before = read(held.columns);
      return () => {
        expect(read(held.columns)).toEqual(before);
        held.release();
      };
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const holders: Promise<() => void>[] = [];
        const changes: Promise<unknown>[] = [];
        const release = (holder: Promise<() => void> | undefined) => holder?.then((letGo) => letGo());
        for (const taken of steps) {
          if (taken.do === 'hold') holders.push(holding());
          else if (taken.do === 'turn') await turn();
          else if (taken.do === 'release') changes.push(Promise.resolve(release(holders.splice(taken.at, 1)[0])));
          else if (taken.do === 'elsewhere') changes.push(other.commit(growth(), options).then(() => graph.catchUp()));
          else {
            const change = graph.commit(growth(), options).then(({ revision }) => {
              committed = Math.max(committed, revision);
            });
            changes.push(change);
          }
        }
        await Promise.all([...changes, ...holders.map(release)]);
        await graph.catchUp();
        const anew = await Projection.load(await store.scan());
        expect([graph.projection.revision, graph.projection.links.aliveCount]).toEqual([anew.revision, anew.links.aliveCount]);
      }),
      { numRuns: 100 },
    );
    await other.close();
  });
});
