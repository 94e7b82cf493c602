import { z } from 'zod';
import { NodeDetail, NodeParams } from '../../../model/api/nodes.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Projection } from '../../graph/projection.ts';
import { linkOf } from '../../graph/walk.ts';
import { knownNode, unknownNode } from '../known.ts';
import { eventAnswer, figureAnswer, nodeAnswer } from '../present/facts.ts';
import { nodesAt } from '../present/records.ts';
import { route } from '../route.ts';

export const nodeRoute = route({
  method: 'get',
  path: '/nodes/:id',
  tag: 'Reading',
  summary: 'One node with its degree by layer, its figures, its timeline and its sources',
  params: NodeParams,
  query: z.strictObject({}),
  answer: NodeDetail,
  example: { path: '/nodes/city:hefei' },
  async handle({ graph, sources }, { params }) {
    const { projection, store } = graph;
    const index = knownNode(projection, params.id, '/path/id');
    const id = projection.nodes.nodeId(index);
    const [[node], figures, events] = await Promise.all([
      nodesAt(graph, [index]),
      store.figuresOf([id]),
      store.eventsOf(id),
      sources.at(projection.revision),
    ]);
    if (node === undefined) throw unknownNode(params.id, '/path/id');
    return {
      ...nodeAnswer(node, sources),
      degree: degreeOf(projection, index),
      figures: figures.map((figure) => figureAnswer(figure, sources)),
      timeline: events.map((event) => eventAnswer(event, sources)),
    };
  },
});

function degreeOf({ rows, links }: Projection, node: number): { total: number; byLayer: Record<string, number> } {
  const start = rows.rowStart[node] ?? 0;
  const total = rows.rowLength[node] ?? 0;
  const byLayer = new Array<number>(LAYER_IDS.length).fill(0);
  for (let slot = start; slot < start + total; slot += 1) {
    const layer = links.layer[linkOf(rows.entry[slot] ?? 0)] ?? 0;
    byLayer[layer] = (byLayer[layer] ?? 0) + 1;
  }
  return { total, byLayer: Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, byLayer[code] ?? 0])) };
}
