import type { LayerId } from '../../../model/layers.ts';
import type { Ground } from './ground.ts';
import { layersIn } from './layerBits.ts';
import type { Grouping } from './reasons.ts';

/** How the node that was asked about is tied on the layers asked for. */
export interface AskedFound {
  readonly partners: number;
  readonly layers: readonly LayerId[];
  readonly component: { readonly id: number; readonly size: number };
}

/** Of the layers asked for, as bits. Null when the filters leave the node out. */
export function askedAbout({ nodes, rows, ties }: Ground, { component, sizes }: Grouping, of: number, asked: number): AskedFound | null {
  const node = nodes.indexOf(of);
  if (node < 0) return null;
  const partners = new Set<number>();
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
    const other = rows.neighbour[slot] ?? 0;
    if (other !== node) partners.add(other);
  }
  const id = component[node] ?? 0;
  return {
    partners: partners.size,
    layers: layersIn((ties.onLayers[node] ?? 0) & asked),
    component: { id, size: sizes[id] ?? 1 },
  };
}
