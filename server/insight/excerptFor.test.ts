import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../model/change.ts';
import { Confidence } from '../../model/confidence.ts';
import { Filters } from '../../model/filters.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import { firstDay } from '../../model/partialDate.ts';
import { UNHURRIED } from '../analysis/algorithm.ts';
import type { Excerpt } from '../analysis/excerpt.ts';
import type { TaskRun } from '../analysis/threads/messages.ts';
import { columnsOf } from '../graph/columns.ts';
import { LiveGraph } from '../graph/liveGraph.ts';
import type { Projection } from '../graph/projection.ts';
import { aLink, aNode, aSource } from '../store/contract/builders.ts';
import { openEmbeddedStore } from '../store/embedded/embeddedStore.ts';
import { NO_DAY } from '../store/linkBlock.ts';
import { type Store, StoreError } from '../store/store.ts';
import { excerptFor } from './excerptFor.ts';

const options = { author: 'test', reason: 'excerpt' };
let folder: string;
let store: Store;
let graph: LiveGraph;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deltaweave-excerpt-'));
  store = openEmbeddedStore(folder);
  graph = new LiveGraph(store);
  await store.commit({ put: { sources: [aSource()] }, remove: {} }, options);
  await graph.load();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const KINDS = ['cooperates_with', 'located_in', 'joint_builds'] as const;
const PROVINCES = ['Anhui', 'Jiangsu'] as const;
const node = fc.constantFrom('firm:a', 'firm:b', 'lab:c', 'lab:d', 'lab:e');
const linkId = fc.integer({ min: 1, max: 15 }).map((at) => aLink({ id: `T${at}`, source: 'a:b', target: 'a:b' }).id);
const year = fc.integer({ min: 2018, max: 2022 }).map(String);

/** One write. There are few nodes, so that rows grow, move and shrink. */
const write: fc.Arbitrary<ChangeSet> = fc.oneof(
  fc.record({ id: node, province: fc.constantFrom(...PROVINCES) }).map(({ id, province }) => ({
    put: { nodes: [aNode({ id, type: id.startsWith('firm') ? 'firm' : 'lab', province })] },
    remove: {},
  })),
  fc
    .record(
      {
        id: linkId,
        source: node,
        target: node,
        layer: fc.constantFrom(...LAYER_IDS),
        kind: fc.constantFrom(...KINDS),
        confidence: fc.constantFrom(...Confidence.options),
        weight: fc.integer({ min: 1, max: 9 }),
        from: year,
        to: year.map((written) => String(Number(written) + 5)),
      },
      { requiredKeys: ['id', 'source', 'target', 'layer', 'kind', 'confidence', 'weight'] },
    )
    .map((link) => ({ put: { links: [aLink(link)] }, remove: {} })),
  node.map((id) => ({ put: {}, remove: { nodes: [aNode({ id }).id] } })),
  linkId.map((id) => ({ put: {}, remove: { links: [id] } })),
);

const someOf = (items: readonly string[]) => fc.subarray([...items], { minLength: 1 }).map((chosen) => chosen.join(','));
const anyFilters = fc
  .record(
    {
      layers: someOf(LAYER_IDS),
      types: someOf(['firm', 'lab']),
      kinds: someOf(KINDS),
      provinces: someOf(PROVINCES),
      at: year,
      minConfidence: fc.constantFrom(...Confidence.options),
    },
    { requiredKeys: [] },
  )
  .map((written) => Filters.parse(written));

/** The slow and obvious way: every link on its own, by the words of what is filtered. */
function extracted({ nodes, links }: Projection, filters: Filters): Map<string, string[]> {
  const among = (wanted: readonly string[] | undefined, one: string | undefined) => wanted === undefined || wanted.includes(one ?? '');
  const found = new Map<string, string[]>();
  for (let at = 0; at < nodes.count; at += 1) {
    if (nodes.alive[at] !== 1) continue;
    if (among(filters.types, nodes.typeId(at)) && among(filters.provinces, nodes.provinceOf(at))) found.set(nodes.ids.id(at), []);
  }
  for (let link = 0; link < links.count; link += 1) {
    const [source, target] = [nodes.ids.id(links.source[link] ?? 0), nodes.ids.id(links.target[link] ?? 0)];
    const layer = LAYER_IDS[links.layer[link] ?? -1];
    const [from, to] = [links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY];
    const day = filters.at === undefined ? undefined : firstDay(filters.at);
    const sure = Confidence.options.slice(0, Confidence.options.indexOf(filters.minConfidence ?? 'synthetic') + 1);
    const admitted = [
      links.alive[link] === 1 && found.has(source) && found.has(target),
      among(filters.layers, layer) && among(filters.kinds, LINK_KIND_IDS[links.kind[link] ?? -1]),
      sure.some((confidence) => confidence === Confidence.options[links.confidence[link] ?? -1]),
      day === undefined || from === NO_DAY || from <= day,
      day === undefined || to === NO_DAY || day < to,
    ];
    if (admitted.includes(false)) continue;
    found.get(source)?.push(`${link} out to ${target}, ${links.weight[link]}, ${layer}`);
    if (source !== target) found.get(target)?.push(`${link} in from ${source}, ${links.weight[link]}, ${layer}`);
  }
  for (const [at, steps] of found) {
    steps.sort();
    if (filters.layers !== undefined && steps.length === 0) found.delete(at);
  }
  return found;
}

/** The excerpt in the same words. */
function described({ rows, nodes }: Excerpt, { ids }: Projection['nodes']): Map<string, string[]> {
  const row = (place: number) => {
    const start = rows.rowStart[place] ?? 0;
    const slots = Array.from({ length: rows.rowLength[place] ?? 0 }, (_, at) => start + at);
    const weights = slots.map((slot) => rows.weight[slot] ?? 0);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    return slots.map((slot) => {
      const entry = rows.entry[slot] ?? 0;
      const other = ids.id(nodes[rows.neighbour[slot] ?? -1] ?? -1);
      return `${entry >>> 1} ${(entry & 1) === 0 ? 'out to' : 'in from'} ${other}, ${rows.weight[slot]}, ${LAYER_IDS[rows.layer[slot] ?? -1]}`;
    });
  };
  return new Map(Array.from(nodes, (index, place) => [ids.id(index), row(place).sort()]));
}

describe('the excerpt for filters', () => {
  it('holds what they let through and nothing else, however the graph was written', async () => {
    let links = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 15 }), fc.array(anyFilters, { minLength: 1, maxLength: 4 }), async (writes, asked) => {
        for (const change of writes) {
          await graph.commit(change, options).catch((error: unknown) => expect(error).toBeInstanceOf(StoreError));
        }
        const { projection } = graph;
        for (const filters of asked) {
          const excerpt = excerptFor(columnsOf(projection), filters, aRun(new Map()));
          expect(described(excerpt, projection.nodes)).toEqual(extracted(projection, filters));
          links += excerpt.rows.entry.length;
        }
      }),
      { numRuns: 200 },
    );
    expect(links).toBeGreaterThan(200);
  });

  it('is made once for a revision and its filters, in whatever order they are written', async () => {
    const kept = new Map<string, unknown>();
    const run = aRun(kept);
    const one = excerptFor(columnsOf(graph.projection), Filters.parse({ layers: 'value', types: 'firm' }), run);
    expect(excerptFor(columnsOf(graph.projection), Filters.parse({ types: 'firm', layers: 'value' }), run)).toBe(one);
    expect(excerptFor(columnsOf(graph.projection), Filters.parse({ types: 'lab', layers: 'value' }), run)).not.toBe(one);
    await graph.commit({ put: { nodes: [aNode({ id: 'firm:new', type: 'firm' })] }, remove: {} }, options);
    expect(excerptFor(columnsOf(graph.projection), Filters.parse({ layers: 'value', types: 'firm' }), run)).not.toBe(one);
    expect(kept.size).toBe(3);
  });
});

/** A run alone that keeps what is made in a map. */
function aRun(kept: Map<string, unknown>): TaskRun {
  return {
    ...UNHURRIED,
    kept<Value>(key: string, make: () => Value): Value {
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as Value;
    },
    doneReading: () => undefined,
  };
}
