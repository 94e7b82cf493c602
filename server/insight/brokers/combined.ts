import type { Biconnected } from '../../analysis/biconnected/biconnected.ts';
import type { BrokerFound } from './question.ts';

/** A node's scores by number; null where they are not known. */
export interface KnownScores {
  betweenness(number: number): number | null;
  constraint(number: number): number | null;
}

/**
 * Everything that the network would miss, the worst loss first: by nodes cut off, then by the paths that pass it, so that those who cut
 * nothing off stand in the order of how much would have to go another way. `others` are nodes that count although nothing hangs on them.
 */
export function combined(cuts: Biconnected, others: readonly number[], nodes: Int32Array, scores: KnownScores): BrokerFound[] {
  const brokers: BrokerFound[] = [];
  const add = (number: number, parts: number, lost: number): void => {
    const known = { betweenness: scores.betweenness(number), constraint: scores.constraint(number) };
    brokers.push({ kind: 'node', node: nodes[number] ?? 0, parts, lost, ...known });
  };
  const points = new Set(cuts.articulationPoints);
  cuts.articulationPoints.forEach((point, at) => {
    add(point, cuts.partCount[at] ?? 0, cuts.cutOff[at] ?? 0);
  });
  for (const number of new Set(others)) if (!points.has(number)) add(number, 1, 0);
  cuts.bridges.forEach((link, at) => {
    brokers.push({ kind: 'link', link, lost: cuts.smallerSide[at] ?? 0 });
  });
  return brokers.sort((a, b) => b.lost - a.lost || pathsThrough(b) - pathsThrough(a) || indexOf(a) - indexOf(b));
}

/** How many shortest paths take a link is not known: it comes after the node that loses as much. */
const pathsThrough = (broker: BrokerFound): number => (broker.kind === 'node' ? (broker.betweenness ?? 0) : -1);

const indexOf = (broker: BrokerFound): number => (broker.kind === 'node' ? broker.node : broker.link);
