import { PageRankScratch, personalisedPageRank } from '../../server/analysis/similarity/personalisedPageRank.ts';
import { preferentialAttachment } from '../../server/analysis/similarity/preferentialAttachment.ts';
import { jaccard, SHARED, SharedNeighbours } from '../../server/analysis/similarity/sharedNeighbours.ts';
import { Tally } from '../../server/analysis/similarity/tally.ts';
import { threePaths } from '../../server/analysis/similarity/threePaths.ts';
import { degreeOf, type Ties } from '../../server/analysis/similarity/ties.ts';
import type { Scorer } from './measure.ts';

/** Every score that stands alone, by the name that the table gives it. */
export function singleScores(ties: Ties): Record<string, Scorer> {
  const shared = new SharedNeighbours(ties.nodeCount);
  const pageRank = new PageRankScratch(ties.nodeCount);
  const two = new Tally(ties.nodeCount);
  const three = new Tally(ties.nodeCount);
  const sharing =
    (field: number): Scorer =>
    (focus, scores) => {
      shared.sweep(ties, focus);
      for (let at = 0; at < shared.size; at += 1) scores[shared.nodes[at] ?? 0] = shared.read(shared.nodes[at] ?? 0, field);
    };
  const ranking =
    (restart: number, bound = 1e-5): Scorer =>
    (focus, scores) =>
      pour(personalisedPageRank(ties, focus, { restart, bound }, pageRank), scores);
  return {
    random: () => undefined,
    'preferential attachment': (focus, scores) => {
      for (let node = 0; node < scores.length; node += 1)
        scores[node] = preferentialAttachment(ties, focus, node) || degreeOf(ties, node) * 1e-9;
    },
    'common neighbours': sharing(SHARED.common),
    'Adamic–Adar': sharing(SHARED.adamicAdar),
    'resource allocation': sharing(SHARED.resource),
    'resource allocation, repeats': sharing(SHARED.repeated),
    'resource allocation, fading': sharing(SHARED.fresh),
    Jaccard: (focus, scores) => {
      shared.sweep(ties, focus);
      for (let at = 0; at < shared.size; at += 1) scores[shared.nodes[at] ?? 0] = jaccard(ties, shared, focus, shared.nodes[at] ?? 0);
    },
    'personalised PageRank .15': ranking(0.15),
    'personalised PageRank 1e-6': ranking(0.15, 1e-6),
    'personalised PageRank 1e-7': ranking(0.15, 1e-7),
    'paths of three ties': (focus, scores) => {
      threePaths(ties, focus, two, three);
      pour(three, scores);
    },
  };
}

function pour(tally: Tally, scores: Float64Array): void {
  for (let at = 0; at < tally.size; at += 1) scores[tally.nodes[at] ?? 0] = tally.amount[tally.nodes[at] ?? 0] ?? 0;
}
