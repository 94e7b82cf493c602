import type { Cited } from './cited.ts';
import type { LinkTable } from './linkTable.ts';
import type { NodeTable } from './nodeTable.ts';
import type { Projection } from './projection.ts';
import type { Rows } from './walk.ts';

/** The projection's arrays without its methods: what another thread can be handed, and what algorithms and filters look at. */
export interface GraphColumns {
  readonly revision: number;
  readonly rows: Rows;
  readonly nodes: Pick<NodeTable, 'type' | 'province' | 'provinces' | 'city' | 'alive' | 'longitude' | 'latitude'>;
  readonly links: Pick<LinkTable, 'source' | 'target' | 'weight' | 'from' | 'to' | 'kind' | 'layer' | 'confidence' | 'alive'>;
  /** By what was asked of the sources (`citedKey`), the facts that cite them. */
  readonly cited: ReadonlyMap<string, Cited>;
}

export function columnsOf({ revision, rows, nodes, links, cited }: Projection): GraphColumns {
  const { nodeCount, rowStart, rowLength, neighbour, entry, weight, layer } = rows;
  const { type, province, provinces, city, alive, longitude, latitude } = nodes;
  const { source, target, from, to, kind, confidence } = links;
  return {
    revision,
    rows: { nodeCount, rowStart, rowLength, neighbour, entry, weight, layer },
    nodes: { type, province, provinces, city, alive, longitude, latitude },
    links: { source, target, weight: links.weight, from, to, kind, layer: links.layer, confidence, alive: links.alive },
    cited,
  };
}
