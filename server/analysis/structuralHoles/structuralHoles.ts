import { z } from 'zod';
import type { Algorithm } from '../algorithm.ts';
import { BLOCK } from '../neighbours.ts';
import { type SimpleRows, simpleRowsOf } from '../simpleRows.ts';
import { blocksOf } from '../team.ts';
import { Watch } from '../watch.ts';
import { type Between, measureBetween, shareOf } from './between.ts';

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
 * from a node to itself count for nothing. Weights may be zero, not negative. When stopped on the way every score is NaN.
 */
export const structuralHoles: Algorithm<typeof parameters, StructuralHoles> = {
  id: 'structuralHoles',
  parameters,
  run(rows, { weighted }, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const scores = { constraint: team.float64(nodeCount), effectiveSize: team.float64(nodeCount), efficiency: team.float64(nodeCount) };
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      for (const array of [scores.constraint, scores.effectiveSize, scores.efficiency]) array.fill(Number.NaN, first, end);
    }
    const ties = simpleRowsOf(rows, team, true, watch);
    if (ties === null) return { ...scores, complete: false };
    const strength = team.float64(nodeCount);
    const strongest = team.float64(nodeCount);
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      for (let node = first; node < end; node += 1) weigh(ties, weighted, strength, strongest, node);
    }
    team.barrier();
    const between = { passed: team.float64(ties.neighbour.length), repeated: team.float64(ties.neighbour.length) };
    const ofHub = new Float64Array(2 * nodeCount);
    for (const [, first, end] of blocksOf(team, nodeCount, NODES)) {
      if (watch.after(measureBetween(ties, strength, ofHub, between, first, end))) break;
      watch.progress(end / nodeCount);
    }
    if (watch.meet()) return { ...scores, complete: false };
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      for (let node = first; node < end; node += 1) measure(ties, strength, strongest, between, scores, node);
    }
    team.barrier();
    return { ...scores, complete: true };
  },
};

/** A node's ties together and its strongest; when weights do not count all ties become one. */
function weigh(
  { start, length, weight }: SimpleRows,
  weighted: boolean,
  strength: Float64Array,
  strongest: Float64Array,
  node: number,
): void {
  const rowStart = start[node] ?? 0;
  const rowEnd = rowStart + (length[node] ?? 0);
  if (!weighted) weight.fill(1, rowStart, rowEnd);
  let together = 0;
  let most = 0;
  for (let slot = rowStart; slot < rowEnd; slot += 1) {
    together += weight[slot] ?? 0;
    most = Math.max(most, weight[slot] ?? 0);
  }
  strength[node] = together;
  strongest[node] = most;
}

function measure(
  { start, length, neighbour, weight }: SimpleRows,
  strength: Float64Array,
  strongest: Float64Array,
  between: Between,
  scores: Omit<StructuralHoles, 'complete'>,
  node: number,
): void {
  const rowStart = start[node] ?? 0;
  const neighbours = length[node] ?? 0;
  if (neighbours === 0) return;
  const own = strength[node] ?? 0;
  let constraint = 0;
  let size = 0;
  for (let slot = rowStart; slot < rowStart + neighbours; slot += 1) {
    constraint += shareOf((weight[slot] ?? 0) + (between.passed[slot] ?? 0), own) ** 2;
    size += 1 - shareOf(shareOf(between.repeated[slot] ?? 0, own), strongest[neighbour[slot] ?? 0] ?? 0);
  }
  scores.constraint[node] = constraint;
  scores.effectiveSize[node] = size;
  scores.efficiency[node] = size / neighbours;
}
