import { z } from 'zod';
import type { Algorithm } from '../algorithm.ts';
import { BLOCK } from '../neighbours.ts';
import { simpleRowsOf } from '../simpleRows.ts';
import { blocksOf } from '../team.ts';
import { Watch } from '../watch.ts';
import { Ego } from './ego.ts';

const parameters = z.strictObject({
  /** Whether ties are as strong as their links' weights together, or all alike. */
  weighted: z.boolean().default(true),
});

export interface StructuralHoles {
  /** How far a node's ties lead back to the same others: low for a broker. NaN for a node without neighbours: it is not defined. */
  readonly constraint: Float64Array;
  /** How many neighbours are left when what each repeats of the others is taken off. NaN without neighbours. */
  readonly effectiveSize: Float64Array;
  /** The effective size as a share of the neighbours. NaN without neighbours. */
  readonly efficiency: Float64Array;
  readonly complete: boolean;
}

/** Blocks small enough that one with large hubs does not keep the others waiting. */
const NODES = 256;

/**
 * Burt's measures of brokerage (1992) on the undirected simple graph: parallel links are one tie with their weights together, links
 * from a node to itself count for nothing. Weights may be zero, not negative. Scores that were not reached when stopped are NaN.
 */
export const structuralHoles: Algorithm<typeof parameters, StructuralHoles> = {
  id: 'structuralHoles',
  parameters,
  run(rows, { weighted }, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const ties = simpleRowsOf(rows, team, true);
    const strength = team.float64(nodeCount);
    const strongest = team.float64(nodeCount);
    const scores = { constraint: team.float64(nodeCount), effectiveSize: team.float64(nodeCount), efficiency: team.float64(nodeCount) };
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      for (let node = first; node < end; node += 1) {
        const start = ties.start[node] ?? 0;
        for (let slot = start; slot < start + (ties.length[node] ?? 0); slot += 1) {
          if (!weighted) ties.weight[slot] = 1;
          strength[node] = (strength[node] ?? 0) + (ties.weight[slot] ?? 0);
          strongest[node] = Math.max(strongest[node] ?? 0, ties.weight[slot] ?? 0);
        }
      }
      for (const array of [scores.constraint, scores.effectiveSize, scores.efficiency]) array.fill(Number.NaN, first, end);
    }
    team.barrier();
    const ego = new Ego(ties, strength, strongest);
    for (const [, first, end] of blocksOf(team, nodeCount, NODES)) {
      let entries = end - first;
      for (let node = first; node < end; node += 1) {
        const neighbours = ties.length[node] ?? 0;
        if (neighbours === 0) continue;
        entries += ego.measure(node);
        scores.constraint[node] = ego.constraint;
        scores.effectiveSize[node] = ego.effectiveSize;
        scores.efficiency[node] = ego.effectiveSize / neighbours;
      }
      watch.progress(end / nodeCount);
      if (watch.after(entries)) break;
    }
    return { ...scores, complete: !watch.meet() };
  },
};
