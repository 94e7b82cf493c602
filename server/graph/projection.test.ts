import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { aLink, aNode, aSource } from '../store/contract/builders.ts';
import { openEmbeddedStore } from '../store/embedded/embeddedStore.ts';
import { StoreError } from '../store/store.ts';
import { LiveGraph } from './liveGraph.ts';
import { Projection } from './projection.ts';
import { linkOf } from './walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'deltaweave-projection-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that the projection says, by id, so that two that grew differently can be compared. */
function described({ nodes, links, rows, revision }: Projection) {
  const name = (node: number) => nodes.ids.id(node);
  const facts: Record<string, unknown> = {};
  for (let node = 0; node < nodes.count; node += 1) {
    const start = rows.rowStart[node] ?? 0;
    const row = Array.from({ length: rows.rowLength[node] ?? 0 }, (_, at) => {
      const link = linkOf(rows.entry[start + at] ?? 0);
      return [
        links.ref[link],
        name(rows.neighbour[start + at] ?? 0),
        links.weight[link],
        links.layer[link],
        (rows.entry[start + at] ?? 0) & 1,
      ].join();
    });
    const city = nodes.cityOf(node);
    if (nodes.alive[node] === 1)
      facts[name(node)] = [nodes.typeId(node), nodes.provinceOf(node), city < 0 ? '' : name(city), ...row.sort()];
    else expect(row).toEqual([]);
  }
  return { revision, nodes: nodes.aliveCount, links: links.aliveCount, facts };
}

const small = fc.nat({ max: 6 });
const step = fc.oneof(
  fc.record({ do: fc.constant('node' as const), at: small, city: small, province: fc.constantFrom('Anhui', 'Jiangsu') }),
  fc.record({ do: fc.constant('link' as const), at: small, source: small, target: small, weight: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constantFrom('drop-node' as const, 'drop-link' as const), at: small }),
);

describe('projection', () => {
  it('patched write by write equals one read anew', async () => {
    const store = openEmbeddedStore(folder);
    const graph = new LiveGraph(store);
    await graph.load();
    const options = { author: 'test', reason: 'patch' };
    const commit = async (change: Parameters<LiveGraph['commit']>[0]) => {
      await graph.commit(change, options).catch((error: unknown) => expect(error).toBeInstanceOf(StoreError));
    };
    await commit({ put: { sources: [aSource()] }, remove: {} });
    const nodeId = (at: number) => aNode({ id: `city:n${at}` }).id;
    const linkId = (at: number) => aLink({ id: `T${at}`, source: 'a:b', target: 'a:b' }).id;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        for (const taken of steps) {
          if (taken.do === 'node')
            await commit({
              put: { nodes: [aNode({ id: nodeId(taken.at), city: nodeId(taken.city), province: taken.province })] },
              remove: {},
            });
          else if (taken.do === 'link') {
            const ends = { source: nodeId(taken.source), target: nodeId(taken.target) };
            await commit({ put: { links: [aLink({ id: linkId(taken.at), ...ends, weight: taken.weight })] }, remove: {} });
          } else if (taken.do === 'drop-node') await commit({ put: {}, remove: { nodes: [nodeId(taken.at)] } });
          else await commit({ put: {}, remove: { links: [linkId(taken.at)] } });
        }
        expect(described(graph.projection)).toEqual(described(await Projection.load(await store.scan())));
      }),
      { numRuns: 60 },
    );
    await store.close();
  });
});
