import { linkOf, type Rows } from '../../graph/walk.ts';
import { ALONE, type Team } from '../team.ts';

/** When each link happened, by link index, NaN where nobody knows; and how fast old links fade. All in one unit, say years. */
export interface Recency {
  readonly time: Float64Array;
  readonly now: number;
  readonly halfLife: number;
}

/**
 * Who is tied to whom, whichever way the links point: each neighbour stands once, ascending, at start[v] … start[v + 1] - 1.
 * Parallel links are one tie that repeats; a link from a node to itself is no tie.
 */
export interface Ties {
  readonly nodeCount: number;
  readonly start: Uint32Array;
  readonly neighbour: Int32Array;
  /** How many links make the tie. */
  readonly repeats: Float32Array;
  /** The same, each link halved with every half-life that has passed; equal to `repeats` where no times are known. */
  readonly fresh: Float32Array;
  /** Sums over a node's ties. */
  readonly repeatsOf: Float64Array;
  readonly freshOf: Float64Array;
  /** The sum over a node's ties of how fresh the first link of each is: how fast it wins new partners. */
  readonly newOf: Float64Array;
}

export const degreeOf = (ties: Ties, node: number): number => (ties.start[node + 1] ?? 0) - (ties.start[node] ?? 0);

/**
 * A row of rows is scattered to its neighbours in turn, which leaves every row sorted without a sort. The first member of a team does it
 * all; the arrays are the team's, so that they can be kept.
 */
export function tiesOf(rows: Rows, recency?: Recency, team: Team = ALONE): Ties {
  const { nodeCount } = rows;
  const bucket = team.uint32(nodeCount + 1);
  const total = team.agree(team.rank === 0 ? fillBuckets(rows, bucket) : 0);
  const ties = {
    nodeCount,
    start: team.uint32(nodeCount + 1),
    neighbour: team.int32(total),
    repeats: float32(team, total),
    fresh: float32(team, total),
    repeatsOf: team.float64(nodeCount),
    freshOf: team.float64(nodeCount),
    newOf: team.float64(nodeCount),
  };
  if (team.rank === 0) {
    scatter(rows, recency, bucket, ties);
    merge(bucket, ties);
  }
  const end = team.agree(ties.start[nodeCount] ?? 0);
  return {
    ...ties,
    neighbour: ties.neighbour.subarray(0, end),
    repeats: ties.repeats.subarray(0, end),
    fresh: ties.fresh.subarray(0, end),
  };
}

const float32 = (team: Team, length: number): Float32Array => new Float32Array(team.uint32(length).buffer);

/** Where each node's ends of links begin; how many there are in all. */
function fillBuckets(rows: Rows, bucket: Uint32Array): number {
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const from = rows.rowStart[node] ?? 0;
    const to = from + (rows.rowLength[node] ?? 0);
    let count = 0;
    for (let at = from; at < to; at += 1) if (rows.neighbour[at] !== node) count += 1;
    bucket[node + 1] = (bucket[node] ?? 0) + count;
  }
  return bucket[rows.nodeCount] ?? 0;
}

function scatter(rows: Rows, recency: Recency | undefined, bucket: Uint32Array, { neighbour, fresh }: Ties): void {
  const fill = bucket.slice(0, rows.nodeCount);
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const from = rows.rowStart[node] ?? 0;
    const to = from + (rows.rowLength[node] ?? 0);
    for (let at = from; at < to; at += 1) {
      const other = rows.neighbour[at] ?? 0;
      if (other === node) continue;
      const place = fill[other] ?? 0;
      fill[other] = place + 1;
      neighbour[place] = node;
      fresh[place] = recency ? freshness(recency, linkOf(rows.entry[at] ?? 0)) : 1;
    }
  }
}

/** A link without a date counts as one half-life old: neither news nor forgotten. A date that lies ahead counts as now. */
function freshness({ time, now, halfLife }: Recency, link: number): number {
  const age = Math.max(0, now - (time[link] ?? Number.NaN));
  return Number.isNaN(age) ? 0.5 : 0.5 ** (age / halfLife);
}

/** Equal neighbours stand side by side; each run becomes one tie, in place. */
function merge(bucket: Uint32Array, { nodeCount, start, neighbour, repeats, fresh, repeatsOf, freshOf, newOf }: Ties): void {
  let end = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    let last = -1;
    let oldest = 0;
    const to = bucket[node + 1] ?? 0;
    for (let at = bucket[node] ?? 0; at < to; at += 1) {
      const other = neighbour[at] ?? 0;
      const amount = fresh[at] ?? 0;
      if (other === last) {
        repeats[end - 1] = (repeats[end - 1] ?? 0) + 1;
        fresh[end - 1] = (fresh[end - 1] ?? 0) + amount;
        oldest = Math.min(oldest, amount);
      } else {
        newOf[node] = (newOf[node] ?? 0) + oldest;
        oldest = amount;
        neighbour[end] = other;
        repeats[end] = 1;
        fresh[end] = amount;
        end += 1;
        last = other;
      }
      repeatsOf[node] = (repeatsOf[node] ?? 0) + 1;
      freshOf[node] = (freshOf[node] ?? 0) + amount;
    }
    newOf[node] = (newOf[node] ?? 0) + oldest;
    start[node + 1] = end;
  }
}
