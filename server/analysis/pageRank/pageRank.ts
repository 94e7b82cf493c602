import { z } from 'zod';
import { opposite, type Rows } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { convergence } from '../convergence.ts';
import { BLOCK, gathered, leads, type Neighbours, neighboursOf, weighed } from '../neighbours.ts';
import { blocksOf, type Team } from '../team.ts';
import { Watch } from '../watch.ts';

const parameters = z.strictObject({
  damping: z.number().min(0).lt(1).default(0.85),
  rounds: z.int().positive().max(100_000).default(100),
  /** Ends early when all scores together change by no more than this in a round; with 0 every round is done. */
  tolerance: z.number().nonnegative().default(1e-9),
  weighted: z.boolean().default(false),
  /** `out`: a node's score flows along its links; `both`: to whomever it is tied to. */
  direction: z.enum(['both', 'out', 'in']).default('both'),
});

export interface PageRanks {
  /** They sum to one. */
  readonly scores: Float64Array;
  readonly rounds: number;
  /** By how much all scores together changed in the last round. */
  readonly change: number;
  /** Whether that was within the tolerance. */
  readonly converged: boolean;
  readonly complete: boolean;
}

/**
 * PageRank as LDBC Graphalytics 1.0.4 defines it: what nodes without a way on hold is spread evenly over all. A link from a node to
 * itself is one of its ways on, several links between the same two are several. Weights may be zero, not negative.
 */
export const pageRank: Algorithm<typeof parameters, PageRanks> = {
  id: 'pageRank',
  parameters,
  run(rows, chosen, run) {
    const watch = new Watch(run);
    const ways = waysOf(rows, chosen, run.team);
    let now = firstTurn(ways, run.team);
    let next = newTurn(rows.nodeCount, run.team);
    let change = Number.POSITIVE_INFINITY;
    let rounds = 0;
    while (rounds < chosen.rounds && (chosen.tolerance === 0 || change > chosen.tolerance)) {
      const base = (1 - chosen.damping + chosen.damping * total(now.stranded)) / rows.nodeCount;
      for (const [block, first, end] of blocksOf(run.team, rows.nodeCount, BLOCK)) {
        if (watch.after(pull(ways, now, next, block, first, end, base, chosen.damping))) break;
      }
      if (watch.meet()) return { scores: now.scores, rounds, change, converged: false, complete: false };
      [now, next] = [next, now];
      change = total(now.change);
      rounds += 1;
      watch.progress(convergence(change, chosen.tolerance, rounds, chosen.rounds));
    }
    return { scores: now.scores, rounds, change, converged: change <= chosen.tolerance, complete: true };
  },
};

interface Ways {
  /** From whom each node gets something. */
  readonly givers: Neighbours;
  /** How many ways on each node has, or their weights together. */
  readonly waysOn: Float64Array;
  readonly weighted: boolean;
}

/** What is written in one round and read in the next; two of them take turns. */
interface Turn {
  readonly scores: Float64Array;
  /** What each node gives to each of its ways on. */
  readonly gift: Float64Array;
  /** By block: the scores of nodes without a way on, and by how much all scores changed. */
  readonly stranded: Float64Array;
  readonly change: Float64Array;
}

function waysOf(rows: Rows, { direction, weighted }: z.output<typeof parameters>, team: Team): Ways {
  const givers = neighboursOf(rows, opposite(direction), team, weighted);
  const waysOn = team.float64(rows.nodeCount);
  for (const [, first, end] of blocksOf(team, rows.nodeCount, BLOCK)) {
    for (let node = first; node < end; node += 1) {
      const start = rows.rowStart[node] ?? 0;
      const rowEnd = start + (rows.rowLength[node] ?? 0);
      let ways = 0;
      for (let slot = start; slot < rowEnd; slot += 1)
        if (leads(rows, slot, node, direction)) ways += weighted ? (rows.weight[slot] ?? 0) : 1;
      waysOn[node] = ways;
    }
  }
  return { givers, waysOn, weighted };
}

function newTurn(nodeCount: number, team: Team): Turn {
  const blocks = Math.ceil(nodeCount / BLOCK);
  return {
    scores: team.float64(nodeCount),
    gift: team.float64(nodeCount),
    stranded: team.float64(blocks),
    change: team.float64(blocks),
  };
}

function firstTurn({ waysOn }: Ways, team: Team): Turn {
  const nodeCount = waysOn.length;
  const turn = newTurn(nodeCount, team);
  for (const [block, first, end] of blocksOf(team, nodeCount, BLOCK)) {
    for (let node = first; node < end; node += 1) {
      const ways = waysOn[node] ?? 0;
      turn.scores[node] = 1 / nodeCount;
      if (ways > 0) turn.gift[node] = 1 / nodeCount / ways;
      else turn.stranded[block] = (turn.stranded[block] ?? 0) + 1 / nodeCount;
    }
  }
  team.barrier();
  return turn;
}

/** One block of a round; returns how many entries it read. */
function pull(ways: Ways, now: Turn, next: Turn, block: number, first: number, end: number, base: number, damping: number): number {
  const { givers, waysOn, weighted } = ways;
  let stranded = 0;
  let change = 0;
  let entries = BLOCK;
  for (let node = first; node < end; node += 1) {
    const received = weighted ? weighed(givers, node, now.gift) : gathered(givers, node, now.gift);
    const score = base + damping * received;
    const outgoing = waysOn[node] ?? 0;
    change += Math.abs(score - (now.scores[node] ?? 0));
    entries += givers.length[node] ?? 0;
    next.scores[node] = score;
    if (outgoing > 0) next.gift[node] = score / outgoing;
    else stranded += score;
  }
  next.stranded[block] = stranded;
  next.change[block] = change;
  return entries;
}

/** Block by block, so that the sum is the same to the last bit whatever the team's size. */
const total = (byBlock: Float64Array): number => byBlock.reduce((sum, part) => sum + part, 0);
