import type { ChangeSet } from '../model/change.ts';
import { LAYER_IDS } from '../model/layers.ts';
import { Link } from '../model/link.ts';
import { Node } from '../model/node.ts';
import { Source } from '../model/source.ts';
import { randomNumbers } from '../server/analysis/random.ts';
import { plantedGraph } from './graph/planted.ts';

const AT_ONCE = 10_000;

/** What made facts rest on: nobody can take them for found ones. */
export const syntheticSource = Source.parse({
  id: 'synthetic',
  title: { zh: '合成数据', en: 'Synthetic data' },
  publisher: { zh: '基准测试', en: 'Benchmark' },
  date: '2026',
  licence: 'CC0-1.0',
  locator: 'bench/syntheticGraph.ts',
  pack: 'synthetic',
});

/** A graph with communities and hubs as a store takes it: marked as synthetic throughout, a part at a time. */
export async function* syntheticGraph(nodeCount: number, linkCount: number): AsyncIterable<ChangeSet> {
  yield { put: { sources: [syntheticSource] }, remove: {} };
  const citations = [{ source: syntheticSource.id, locator: 'made' }];
  // One record of each is checked; the rest differ from it in ids and numbers alone.
  const node = Node.parse({ id: 'firm:n0', type: 'firm', name: { zh: '节点0', en: 'Node 0' }, confidence: 'synthetic', citations });
  const link = Link.parse({
    id: 'S0',
    source: 'firm:n0',
    target: 'firm:n0',
    layer: 'value',
    kind: 'cooperates_with',
    confidence: 'synthetic',
    citations,
  });
  const idOf = (at: number) => `firm:n${at}` as Node['id'];
  for (let start = 0; start < nodeCount; start += AT_ONCE) {
    const nodes = Array.from({ length: Math.min(AT_ONCE, nodeCount - start) }, (_, at) => ({
      ...node,
      id: idOf(start + at),
      name: { zh: `节点${start + at}`, en: `Node ${start + at}` },
    }));
    yield { put: { nodes }, remove: {} };
  }
  const random = randomNumbers(1);
  const { source: sources, target: targets, weight: weights } = plantedGraph({ nodes: nodeCount, links: linkCount, seed: 1 });
  for (let start = 0; start < linkCount; start += AT_ONCE) {
    const links = Array.from(sources.subarray(start, start + AT_ONCE), (from, at) => ({
      ...link,
      id: `S${start + at}` as Link['id'],
      source: idOf(from),
      target: idOf(targets[start + at] ?? 0),
      layer: LAYER_IDS[Math.floor(random() * LAYER_IDS.length)] ?? 'value',
      weight: weights[start + at] ?? 1,
    }));
    yield { put: { links }, remove: {} };
  }
}
