import type { Rows } from '../../graph/walk.ts';
import { blocksOf, type Team } from '../team.ts';

/** A graph of which the nodes may stand for groups of nodes. Ties inside a group are part of its strength and are not in its row. */
export interface Level {
  readonly nodeCount: number;
  readonly rowStart: Uint32Array;
  readonly rowLength: Uint32Array;
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
  /** The weight of all ends of links at the node; a link from a node to itself has two. */
  readonly strength: Float64Array;
  /** The strength of all nodes together. */
  readonly total: number;
}

const BLOCK = 16_384;

/** The graph itself. Rows keep links from a node to itself, which whoever reads them skips. */
export function firstLevel(rows: Rows, team: Team): Level {
  const strength = team.float64(rows.nodeCount);
  for (const [, start, end] of blocksOf(team, rows.nodeCount, BLOCK)) {
    for (let node = start; node < end; node += 1) {
      const first = rows.rowStart[node] ?? 0;
      const last = first + (rows.rowLength[node] ?? 0);
      let sum = 0;
      for (let slot = first; slot < last; slot += 1) {
        const weight = rows.weight[slot] ?? 0;
        sum += rows.neighbour[slot] === node ? 2 * weight : weight;
      }
      strength[node] = sum;
    }
  }
  team.barrier();
  return { ...rows, strength, total: sumOf(strength) };
}

/** Added up in the order of the nodes, by every member for itself: the same to the last bit for all. */
function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum;
}
