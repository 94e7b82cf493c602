import { z } from 'zod';
import { SummaryAnswer } from '../../../model/api/summary.ts';
import { CONFIDENCES } from '../../../model/confidence.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Projection } from '../../graph/projection.ts';
import { type Context, route } from '../route.ts';
import { Tally } from '../tally.ts';

const SYNTHETIC = CONFIDENCES.findIndex((row) => row.id === 'synthetic');

export const summaryRoute = route({
  method: 'get',
  path: '/summary',
  tag: 'Reading',
  summary: 'What the graph holds: counts by type, layer, province and origin, and the store that keeps it',
  query: z.strictObject({}),
  answer: SummaryAnswer,
  example: { path: '/summary' },
  async handle({ graph, sources }) {
    const { projection, store } = graph;
    const [counts, version, byPack] = await Promise.all([store.counts(), store.version(), factsByPack({ graph, sources })]);
    return {
      revision: projection.revision,
      nodes: projection.nodes.aliveCount,
      links: projection.links.aliveCount,
      ...countedOnce(projection),
      byPack,
      sources: counts.source,
      figures: counts.figure,
      events: counts.event,
      store: { engine: store.engine, version },
    };
  },
});

type Counted = ReturnType<typeof countNodes> & ReturnType<typeof countLinks>;
const lastCounted = new WeakMap<Projection, { readonly revision: number; readonly counted: Counted }>();

/** Millions of links would hold up all other calls each time. */
function countedOnce(projection: Projection): Counted {
  const last = lastCounted.get(projection);
  if (last?.revision === projection.revision) return last.counted;
  const counted = { ...countNodes(projection), ...countLinks(projection) };
  lastCounted.set(projection, { revision: projection.revision, counted });
  return counted;
}

function countNodes({ nodes }: Projection): { byType: Record<string, number>; byProvince: Record<string, number> } {
  const byType = new Tally();
  const byProvince = new Tally();
  for (let node = 0; node < nodes.count; node += 1) {
    if (nodes.alive[node] !== 1) continue;
    byType.add(nodes.typeId(node));
    byProvince.add(nodes.provinceOf(node));
  }
  return { byType: byType.toRecord(), byProvince: byProvince.toRecord() };
}

function countLinks({ links }: Projection): { byLayer: Record<string, number>; synthetic: boolean } {
  const counts = new Float64Array(LAYER_IDS.length);
  let synthetic = false;
  for (let link = 0; link < links.count; link += 1) {
    if (links.alive[link] !== 1) continue;
    const layer = links.layer[link] ?? 0;
    counts[layer] = (counts[layer] ?? 0) + 1;
    synthetic ||= links.confidence[link] === SYNTHETIC;
  }
  return { byLayer: Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, counts[code] ?? 0])), synthetic };
}

async function factsByPack({ graph, sources }: Pick<Context, 'graph' | 'sources'>): Promise<Record<string, number>> {
  await sources.at(graph.projection.revision);
  const packs = new Tally();
  for (const [source, facts] of await graph.store.factCounts()) packs.add(sources.get(source)?.pack, facts);
  return packs.toRecord();
}
