import { z } from 'zod';
import type { Algorithm } from '../algorithm.ts';
import { BLOCK } from '../neighbours.ts';
import { simpleRowsOf } from '../simpleRows.ts';
import { blocksOf } from '../team.ts';
import { Watch } from '../watch.ts';
import { countCorners, keepHigher } from './corners.ts';

const parameters = z.strictObject({
  /** Whether the coefficient counts links between neighbours by their direction: one that goes both ways is then two. */
  directed: z.boolean().default(false),
});

export interface Triangles {
  /** How many triangles each node is a corner of; direction does not count. */
  readonly triangles: Float64Array;
  /** The share of possible links between a node's neighbours that exist (LDBC Graphalytics' LCC); 0 with fewer than two neighbours. */
  readonly clustering: Float64Array;
  readonly triangleCount: number;
  /** The share of pairs of links with a common node that a third link closes. */
  readonly transitivity: number;
  readonly averageClustering: number;
  readonly complete: boolean;
}

/** Blocks small enough that one with large hubs does not keep the others waiting. */
const NODES = 256;

/**
 * Triangles of the simple graph: links from a node to itself and further links between the same two count for nothing. Each triangle is
 * found once, from the corner with the fewest neighbours, so that hubs cost little. When stopped the scores are too low.
 */
export const triangles: Algorithm<typeof parameters, Triangles> = {
  id: 'triangles',
  parameters,
  run(rows, { directed }, run) {
    const { team } = run;
    const { nodeCount } = rows;
    const watch = new Watch(run);
    const scores = { triangles: team.float64(nodeCount), clustering: team.float64(nodeCount) };
    const simple = simpleRowsOf(rows, team, false, watch);
    if (simple === null) return { ...scores, triangleCount: 0, transitivity: 0, averageClustering: 0, complete: false };
    const higher = team.int32(nodeCount);
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) keepHigher(simple, higher, first, end);
    team.barrier();
    // Whole numbers: the members' counts add up exactly in any order.
    const corners = Array.from({ length: team.size }, () => ({ count: team.float64(nodeCount), arcs: team.float64(nodeCount) }));
    const own = corners[team.rank];
    const beside = new Uint8Array(nodeCount);
    for (const [, first, end] of own === undefined ? [] : blocksOf(team, nodeCount, NODES)) {
      if (own === undefined || watch.after(countCorners(simple, higher, beside, own, first, end))) break;
      watch.progress(end / nodeCount);
    }
    const complete = !watch.meet();
    for (const [, first, end] of blocksOf(team, nodeCount, BLOCK)) {
      for (let node = first; node < end; node += 1) {
        const neighbours = simple.length[node] ?? 0;
        const count = corners.reduce((sum, part) => sum + (part.count[node] ?? 0), 0);
        const arcs = directed ? corners.reduce((sum, part) => sum + (part.arcs[node] ?? 0), 0) : 2 * count;
        scores.triangles[node] = count;
        scores.clustering[node] = neighbours < 2 ? 0 : arcs / (neighbours * (neighbours - 1));
      }
    }
    team.barrier();
    return { ...scores, ...summary(scores, simple.length), complete };
  },
};

function summary({ triangles: counts, clustering }: Pick<Triangles, 'triangles' | 'clustering'>, degree: Int32Array) {
  let cornerCount = 0;
  let pairs = 0;
  let sum = 0;
  for (let node = 0; node < counts.length; node += 1) {
    const neighbours = degree[node] ?? 0;
    cornerCount += counts[node] ?? 0;
    pairs += (neighbours * (neighbours - 1)) / 2;
    sum += clustering[node] ?? 0;
  }
  return {
    triangleCount: cornerCount / 3,
    transitivity: pairs === 0 ? 0 : cornerCount / pairs,
    averageClustering: counts.length === 0 ? 0 : sum / counts.length,
  };
}
