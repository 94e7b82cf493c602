import { PageRankScratch, personalisedPageRank } from '../../server/analysis/similarity/personalisedPageRank.ts';
import { preferentialAttachment } from '../../server/analysis/similarity/preferentialAttachment.ts';
import { jaccard, SHARED, SharedNeighbours } from '../../server/analysis/similarity/sharedNeighbours.ts';
import { Tally } from '../../server/analysis/similarity/tally.ts';
import { threePaths } from '../../server/analysis/similarity/threePaths.ts';
import { degreeOf, type Ties } from '../../server/analysis/similarity/ties.ts';
import type { Scorer } from './measure.ts';

/** Tight, since a loose bound pushes hubs back and would make this score look worse than it is. */
const PAGE_RANK = { restart: 0.15, bound: 1e-7 };

/** Every score that stands alone, by the name that the table gives it. */
export function singleScores(ties: Ties): Record<string, Scorer> {
  const shared = new SharedNeighbours(ties.nodeCount);
  const pageRank = new PageRankScratch(ties.nodeCount);
  const between = new Tally(ties.nodeCount);
  const paths = new Tally(ties.nodeCount);
  const sharing =
    (field: number): Scorer =>
    (focus, scores) => {
      shared.sweep(ties, focus);
      for (let at = 0; at < shared.size; at += 1) {
        const node = shared.nodes[at] ?? 0;
        scores[node] = shared.read(node, field);
      }
    };
  return {
    random: () => undefined,
    'preferential attachment': (focus, scores) => {
      // Whoever has no tie yet is offered those with most.
      const isNew = degreeOf(ties, focus) === 0;
      for (let node = 0; node < scores.length; node += 1) {
        scores[node] = isNew ? degreeOf(ties, node) : preferentialAttachment(ties, focus, node);
      }
    },
    'common neighbours': sharing(SHARED.common),
    'Adamic–Adar': sharing(SHARED.adamicAdar),
    'resource allocation': sharing(SHARED.resource),
    'resource allocation, repeats': sharing(SHARED.repeated),
    'resource allocation, fading': sharing(SHARED.fresh),
    Jaccard: (focus, scores) => {
      shared.sweep(ties, focus);
      for (let at = 0; at < shared.size; at += 1) {
        const node = shared.nodes[at] ?? 0;
        scores[node] = jaccard(ties, shared, focus, node);
      }
    },
    'personalised PageRank': (focus, scores) => pour(personalisedPageRank(ties, focus, PAGE_RANK, pageRank), scores),
    'paths of three ties': (focus, scores) => {
      threePaths(ties, focus, between, paths);
      pour(paths, scores);
    },
  };
}

function pour(tally: Tally, scores: Float64Array): void {
  for (let at = 0; at < tally.size; at += 1) {
    const node = tally.nodes[at] ?? 0;
    scores[node] = tally.amount[node] ?? 0;
  }
}
