import type { Tally } from './tally.ts';
import { degreeOf, type Ties } from './ties.ts';

/**
 * Paths of three ties from `focus`, each divided by the root of its two inner nodes' degrees (Kovács et al. 2019): two that are not
 * alike but complement each other share no neighbour, yet their neighbours work together. Holds for nodes that are not tied to `focus`;
 * for its neighbours the sum also counts walks that turn back. `between` is scratch.
 */
export function threePaths(ties: Ties, focus: number, between: Tally, into: Tally): void {
  const { start, neighbour } = ties;
  between.clear();
  into.clear();
  const to = start[focus + 1] ?? 0;
  for (let at = start[focus] ?? 0; at < to; at += 1) {
    const node = neighbour[at] ?? 0;
    spreadRow(ties, node, 1 / Math.sqrt(degreeOf(ties, node)), between);
  }
  for (let at = 0; at < between.size; at += 1) {
    const node = between.nodes[at] ?? 0;
    if (node !== focus) spreadRow(ties, node, (between.amount[node] ?? 0) / Math.sqrt(degreeOf(ties, node)), into);
  }
}

function spreadRow({ start, neighbour }: Ties, node: number, amount: number, into: Tally): void {
  const to = start[node + 1] ?? 0;
  for (let at = start[node] ?? 0; at < to; at += 1) into.add(neighbour[at] ?? 0, amount);
}
