import { z } from 'zod';
import { type Direction, goes, type Rows } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { BLOCK } from '../neighbours.ts';
import { blocksOf } from '../team.ts';
import { Watch } from '../watch.ts';

const parameters = z.strictObject({ direction: z.enum(['both', 'out', 'in']).default('both') });

export interface Degrees {
  /** How many links a node has. In the undirected reading one from a node to itself counts twice, once for each end. */
  readonly degree: Float64Array;
  /** How many other nodes they lead to. */
  readonly neighbours: Float64Array;
  /** The weights of the links together, those from a node to itself twice as in `degree`. */
  readonly strength: Float64Array;
  readonly complete: boolean;
}

export const degree: Algorithm<typeof parameters, Degrees> = {
  id: 'degree',
  parameters,
  run(rows, { direction }, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const scores = { degree: team.float64(nodeCount), neighbours: team.float64(nodeCount), strength: team.float64(nodeCount) };
    // For each node the last one that was seen beside it, plus one.
    const seenBeside = new Int32Array(nodeCount);
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      let entries = 0;
      for (let node = first; node < end; node += 1) entries += measure(rows, node, direction, seenBeside, scores);
      watch.progress(end / nodeCount);
      if (watch.after(entries + BLOCK)) break;
    }
    return { ...scores, complete: !watch.meet() };
  },
};

/** Returns how many entries it read. */
function measure(rows: Rows, node: number, direction: Direction, seenBeside: Int32Array, scores: Omit<Degrees, 'complete'>): number {
  const length = rows.rowLength[node] ?? 0;
  const start = rows.rowStart[node] ?? 0;
  let links = 0;
  let neighbours = 0;
  let strength = 0;
  for (let slot = start; slot < start + length; slot += 1) {
    const other = rows.neighbour[slot] ?? 0;
    if (other === node) {
      const ends = direction === 'both' ? 2 : 1;
      links += ends;
      strength += ends * (rows.weight[slot] ?? 0);
    } else if (goes(rows.entry[slot] ?? 0, direction)) {
      links += 1;
      strength += rows.weight[slot] ?? 0;
      if (seenBeside[other] !== node + 1) neighbours += 1;
      seenBeside[other] = node + 1;
    }
  }
  scores.degree[node] = links;
  scores.neighbours[node] = neighbours;
  scores.strength[node] = strength;
  return length;
}
