import { z } from 'zod';
import type { Algorithm } from '../algorithm.ts';
import { convergence } from '../convergence.ts';
import { BLOCK, gathered, type Neighbours, neighboursOf, weighed } from '../neighbours.ts';
import { blocksOf, type Team } from '../team.ts';
import { Watch } from '../watch.ts';

const parameters = z.strictObject({
  rounds: z.int().positive().max(1_000_000).default(1000),
  /** Ends when all scores together change by no more than this for each node. */
  tolerance: z.number().positive().default(1e-9),
  weighted: z.boolean().default(true),
});

export interface EigenvectorCentrality {
  /** Their squares sum to one. */
  readonly scores: Float64Array;
  /** The largest eigenvalue: how many times its own score the scores around a node are. */
  readonly eigenvalue: number;
  readonly rounds: number;
  /** By how much all scores together changed in the last round. */
  readonly change: number;
  /** False when the rounds or the time were up before: the scores are then only on their way. */
  readonly converged: boolean;
  readonly complete: boolean;
}

/**
 * Eigenvector centrality of the undirected graph as a whole (Bonacich 1972), by power iteration from equal scores. Each round also adds
 * half of what a node has, in units of the eigenvalue: otherwise a graph of two sides would swing to and fro for ever. Of several
 * components only those with the largest eigenvalue keep a score. Links from a node to itself count once, parallel ones add up.
 */
export const eigenvector: Algorithm<typeof parameters, EigenvectorCentrality> = {
  id: 'eigenvector',
  parameters,
  run(rows, { rounds: most, tolerance, weighted }, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const neighbours = neighboursOf(rows, 'both', team, weighted);
    const product = team.float64(nodeCount);
    const parts = partsOf(nodeCount, team);
    const scores = team.float64(nodeCount);
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) scores.fill(1 / Math.sqrt(nodeCount), first, end);
    team.barrier();
    let eigenvalue = 0;
    let change = Number.POSITIVE_INFINITY;
    let rounds = 0;
    while (rounds < most && change > tolerance * nodeCount) {
      for (const [block, first, end] of blocksOf(team, nodeCount, BLOCK)) {
        if (watch.after(multiply(neighbours, weighted, scores, product, parts, block, first, end))) break;
      }
      if (watch.meet()) return { scores, eigenvalue, rounds, change, converged: false, complete: false };
      const squares = total(parts.squares);
      eigenvalue = total(parts.overlap);
      const shift = Math.sqrt(squares) / 2;
      const length = Math.sqrt(squares + 2 * shift * eigenvalue + shift * shift);
      for (const [block, first, end] of blocksOf(team, nodeCount, BLOCK)) {
        parts.change[block] = length === 0 ? 0 : advance(scores, product, shift, length, first, end);
      }
      team.barrier();
      change = total(parts.change);
      rounds += 1;
      watch.progress(convergence(change, tolerance * nodeCount, rounds, most));
    }
    return { scores, eigenvalue, rounds, change, converged: change <= tolerance * nodeCount, complete: true };
  },
};

/** By block: the squares of the product, its product with the scores, and the change. */
interface Parts {
  readonly squares: Float64Array;
  readonly overlap: Float64Array;
  readonly change: Float64Array;
}

function partsOf(nodeCount: number, team: Team): Parts {
  const blocks = Math.ceil(nodeCount / BLOCK);
  return { squares: team.float64(blocks), overlap: team.float64(blocks), change: team.float64(blocks) };
}

/** Returns how many entries it read. */
function multiply(
  neighbours: Neighbours,
  weighted: boolean,
  scores: Float64Array,
  product: Float64Array,
  parts: Parts,
  block: number,
  first: number,
  end: number,
): number {
  let squares = 0;
  let overlap = 0;
  let entries = end - first;
  for (let node = first; node < end; node += 1) {
    const sum = weighted ? weighed(neighbours, node, scores) : gathered(neighbours, node, scores);
    product[node] = sum;
    squares += sum * sum;
    overlap += sum * (scores[node] ?? 0);
    entries += neighbours.length[node] ?? 0;
  }
  parts.squares[block] = squares;
  parts.overlap[block] = overlap;
  return entries;
}

function advance(scores: Float64Array, product: Float64Array, shift: number, length: number, first: number, end: number): number {
  let change = 0;
  for (let node = first; node < end; node += 1) {
    const before = scores[node] ?? 0;
    const after = ((product[node] ?? 0) + shift * before) / length;
    scores[node] = after;
    change += Math.abs(after - before);
  }
  return change;
}

const total = (byBlock: Float64Array): number => byBlock.reduce((sum, part) => sum + part, 0);
