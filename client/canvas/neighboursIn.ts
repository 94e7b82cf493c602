import type { NodeId } from '../../model/ids.ts';
import type { LayerId } from '../../model/layers.ts';
import type { Scene } from './scene.ts';

export interface MirrorRow {
  readonly id: NodeId;
  /** The layers on which it is tied to the centre. */
  readonly layers: readonly LayerId[];
}

/** The neighbours of a node on the canvas, or all nodes when there is no centre. */
export function neighboursIn({ nodes, links }: Scene, centre: NodeId | undefined): MirrorRow[] {
  if (centre === undefined) return nodes.map(({ node }) => ({ id: node.id, layers: [] }));
  const found = new Map<NodeId, Set<LayerId>>();
  for (const { source, target, layer } of links) {
    if (source !== centre && target !== centre) continue;
    const other = source === centre ? target : source;
    const layers = found.get(other) ?? new Set();
    found.set(other, layers.add(layer));
  }
  return [...found].map(([id, layers]) => ({ id, layers: [...layers] })).sort((a, b) => b.layers.length - a.layers.length);
}
