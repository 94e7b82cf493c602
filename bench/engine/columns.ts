import { LAYER_IDS } from '../../model/layers.ts';
import { randomNumbers } from '../../server/analysis/random.ts';
import { Adjacency } from '../../server/graph/adjacency.ts';
import type { GraphColumns } from '../../server/graph/columns.ts';
import { LinkTable } from '../../server/graph/linkTable.ts';
import { sharedFloat64, sharedInt32, sharedUint8 } from '../../server/graph/sharedArray.ts';
import { type Admission, EVERYTHING } from '../../server/graph/walk.ts';
import type { PlantedGraph } from '../graph/planted.ts';

/** The graph as the product holds it in memory; each link gets a layer by chance. */
export function columnsFrom({ source, target, weight, community }: PlantedGraph): GraphColumns {
  const nodeCount = community.length;
  const links = new LinkTable(source.length);
  const random = randomNumbers(1);
  links.count = source.length;
  links.source.set(source);
  links.target.set(target);
  links.weight.set(weight);
  for (let link = 0; link < links.count; link += 1) links.layer[link] = Math.floor(random() * LAYER_IDS.length);
  links.alive.fill(1);
  const { rowStart, rowLength, neighbour, entry, layer, weight: weights } = new Adjacency(nodeCount, links);
  return {
    revision: 1,
    rows: { nodeCount, rowStart, rowLength, neighbour, entry, layer, weight: weights },
    nodes: {
      type: sharedUint8(nodeCount),
      province: sharedUint8(nodeCount),
      provinces: [''],
      city: sharedInt32(nodeCount).fill(-1),
      alive: sharedUint8(nodeCount).fill(1),
      longitude: sharedFloat64(nodeCount).fill(Number.NaN),
      latitude: sharedFloat64(nodeCount).fill(Number.NaN),
    },
    links,
    cited: new Map(),
  };
}

/** Admits so many of the six layers. */
export const layersAdmitted = (count: number): Admission => ({
  ...EVERYTHING,
  open: false,
  layers: Uint8Array.from(LAYER_IDS, (_, layer) => (layer < count ? 1 : 0)),
});
