import { LAYER_IDS } from '../../../model/layers.ts';
import { goes, type Rows } from '../../graph/walk.ts';

/** How a node is tied to others: what explanations and the spread over layers rest on. */
export interface Ties {
  /** Different nodes at the other ends. */
  readonly neighbours: number;
  /** Links, without those to itself. */
  readonly links: number;
  /** Different nodes at the other ends on each layer. */
  readonly byLayer: readonly number[];
}

export function tiesOf(rows: Rows, node: number, directed: boolean): Ties {
  const neighbours = new Set<number>();
  const onLayer = LAYER_IDS.map(() => new Set<number>());
  let links = 0;
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  for (let slot = start; slot < end; slot += 1) {
    const other = rows.neighbour[slot] ?? 0;
    if (other === node || !goes(rows.entry[slot] ?? 0, directed ? 'out' : 'both')) continue;
    links += 1;
    neighbours.add(other);
    onLayer[rows.layer[slot] ?? 0]?.add(other);
  }
  return { neighbours: neighbours.size, links, byLayer: onLayer.map((others) => others.size) };
}

/**
 * How evenly a node's ties are spread over the layers that are looked at: 0 when all are of one, 1 when of all alike (Battiston, Nicosia
 * and Latora, Structural measures for multiplex networks, 2014). Null without ties or with a single layer.
 */
export function participation(byLayer: readonly number[]): number | null {
  const sum = byLayer.reduce((total, count) => total + count, 0);
  if (sum === 0 || byLayer.length < 2) return null;
  const concentrated = byLayer.reduce((total, count) => total + (count / sum) ** 2, 0);
  // Sums of thirds and the like may leave the range by the last digit.
  return Math.min(1, Math.max(0, (byLayer.length / (byLayer.length - 1)) * (1 - concentrated)));
}
