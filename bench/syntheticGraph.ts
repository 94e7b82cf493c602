import type { ChangeSet } from '../model/change.ts';
import { LAYER_IDS } from '../model/layers.ts';
import { Link } from '../model/link.ts';
import { Node } from '../model/node.ts';
import { Source } from '../model/source.ts';

const AT_ONCE = 10_000;

/** Repeatable numbers from 0 up to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A graph with communities and few large hubs, marked as synthetic throughout, a part at a time. */
export async function* syntheticGraph(nodeCount: number, linkCount: number): AsyncIterable<ChangeSet> {
  const random = numbers(1);
  const source = Source.parse({
    id: 'synthetic',
    title: { zh: '合成数据', en: 'Synthetic data' },
    publisher: { zh: '基准测试', en: 'Benchmark' },
    date: '2026',
    licence: 'CC0-1.0',
    locator: 'bench/syntheticGraph.ts',
    pack: 'synthetic',
  });
  yield { put: { sources: [source] }, remove: {} };
  const citations = [{ source: source.id, locator: 'made' }];
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
  const communities = Math.max(1, Math.round(Math.sqrt(nodeCount) / 4));
  const size = Math.floor(nodeCount / communities);
  // Squaring draws towards the low numbers: those become hubs.
  const hub = (within: number) => Math.floor(random() ** 2.5 * within);
  for (let start = 0; start < linkCount; start += AT_ONCE) {
    const links = Array.from({ length: Math.min(AT_ONCE, linkCount - start) }, (_, at) => {
      const community = Math.floor(random() * communities) * size;
      const inside = random() < 0.8;
      return {
        ...link,
        id: `S${start + at}` as Link['id'],
        source: idOf(community + Math.floor(random() * size)),
        target: idOf(inside ? community + hub(size) : hub(nodeCount)),
        layer: LAYER_IDS[Math.floor(random() * 6)] ?? 'value',
        weight: 1 + Math.floor(random() * 9),
      };
    });
    yield { put: { links }, remove: {} };
  }
}
