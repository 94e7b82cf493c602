import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { BLOCK } from '../neighbours.ts';
import { blocksOf } from '../team.ts';
import { Watch } from '../watch.ts';

const parameters = z.strictObject({ rounds: z.int().positive().max(100_000).default(10) });

export interface Labels {
  /** The label of each node: the index of a node that it began with. */
  readonly labels: Int32Array;
  readonly rounds: number;
  /** Whether no label would change any more. Two groups that swap labels for ever never come to that. */
  readonly settled: boolean;
  readonly complete: boolean;
}

/**
 * Communities by label propagation as LDBC Graphalytics defines CDLP: all at once each node takes the label that most of its
 * neighbours have, the smallest of several. Each link counts for itself in both directions, so two that lead to and fro count twice.
 * A node without links keeps its label.
 */
export const labelPropagation: Algorithm<typeof parameters, Labels> = {
  id: 'labelPropagation',
  parameters,
  run(rows, chosen, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const changes = [team.int32(team.size), team.int32(team.size)] as const;
    let now = team.int32(nodeCount);
    let next = team.int32(nodeCount);
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) for (let node = first; node < end; node += 1) now[node] = node;
    team.barrier();
    const votes = new Int32Array(nodeCount);
    let rounds = 0;
    let settled = false;
    while (rounds < chosen.rounds && !settled) {
      // Two in turn: a fast member may be in the next round while a slow one still reads.
      const changed = changes[rounds % 2 === 0 ? 0 : 1];
      changed[team.rank] = 0;
      for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
        let entries = end - first;
        for (let node = first; node < end; node += 1) {
          const label = elect(rows, node, now, votes);
          next[node] = label;
          entries += rows.rowLength[node] ?? 0;
          if (label !== now[node]) changed[team.rank] = 1;
        }
        if (watch.after(entries)) break;
      }
      if (watch.meet()) return { labels: now, rounds, settled: false, complete: false };
      settled = changed.every((any) => any === 0);
      [now, next] = [next, now];
      rounds += 1;
      watch.progress(rounds / chosen.rounds);
    }
    return { labels: now, rounds, settled, complete: true };
  },
};

function elect(rows: Rows, node: number, labels: Int32Array, votes: Int32Array): number {
  const { neighbour } = rows;
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  let elected = labels[node] ?? 0;
  let most = 0;
  for (let slot = start; slot < end; slot += 1) {
    const label = labels[neighbour[slot] ?? 0] ?? 0;
    const counted = (votes[label] ?? 0) + 1;
    votes[label] = counted;
    if (counted < most || (counted === most && label > elected)) continue;
    most = counted;
    elected = label;
  }
  for (let slot = start; slot < end; slot += 1) votes[labels[neighbour[slot] ?? 0] ?? 0] = 0;
  return elected;
}
