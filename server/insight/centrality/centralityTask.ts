import type { Basis } from '../../../model/api/centrality.ts';
import { centralityMetric } from '../../../model/centralityMetrics.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { components } from '../../analysis/components/components.ts';
import { stage } from '../../analysis/stage.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { positionOf } from '../../graph/positionOf.ts';
import { type GraphPart, graphPart, layerPart } from './graphPart.ts';
import type { CentralityQuestion, Scores } from './question.ts';
import { type Ranking, rankingOf } from './ranking.ts';
import { scoresOf } from './scores.ts';
import { participation, type Ties, tiesOf } from './ties.ts';

/** Null where the metric is not defined for the node. */
interface Place {
  readonly score: number | null;
  readonly rank: number | null;
}

export interface RankedFound extends Place {
  /** The node's index in the projection. */
  readonly node: number;
  readonly ties: Ties;
  readonly byLayer: Readonly<Record<string, Place>>;
  readonly participation: number | null;
  /** How many other nodes hang together with it; null when that says nothing about the metric. */
  readonly reach: number | null;
}

export interface CentralityFound {
  readonly items: readonly RankedFound[];
  readonly total: number;
  /** How many nodes there are in the part of the graph that was looked at. */
  readonly nodeCount: number;
  /** Asked for, but not in that part. */
  readonly outside: readonly number[];
  /** All scores together, and the highest of them. */
  readonly sum: number;
  readonly highest: number;
  /** The scores of all at some places of the ranking. */
  readonly spread: readonly Step[];
  readonly basis: Basis;
  readonly layers: Readonly<Record<string, Basis & { readonly nodes: number }>>;
  readonly complete: boolean;
}

interface Step {
  readonly share: number;
  readonly rank: number;
  readonly through: number;
  readonly score: number;
}

interface Ranked {
  readonly part: GraphPart;
  readonly scores: Scores;
  readonly ranking: Ranking;
}

/** Called by all members; the first one puts together what all have computed. */
export function centralityTask(columns: GraphColumns, question: CentralityQuestion, run: TaskRun): CentralityFound {
  const part = graphPart(columns, question.filters, run);
  const asked = layersAsked(question);
  const layered = question.perLayer ? asked : [];
  // The layers together are about as much work as the whole.
  const half = layered.length === 0 ? 1 : 0.5;
  const scores = scoresOf(part, question, stage(run, 0, half));
  const scored = layered.map((layer, at) => {
    const onLayer = layerPart(columns, part, layer, run);
    const share = half / layered.length;
    return { layer, part: onLayer, scores: scoresOf(onLayer, question, stage(run, half + at * share, half + (at + 1) * share)) };
  });
  const reach = reachOf(part, question, run);
  if (run.team.rank > 0) return NOTHING;
  const { order } = centralityMetric(question.metric);
  const ranked = { part, scores, ranking: rankingOf(scores.score, order) };
  const layers = scored.map((layer) => ({ ...layer, ranking: rankingOf(layer.scores.score, order) }));
  const { nodes } = part.excerpt;
  const { chosen, total, outside } = choose(question, nodes, ranked.ranking);
  const items = chosen.map((number): RankedFound => {
    const ties = tiesOf(part.excerpt.rows, number, question.directed);
    return {
      node: nodes[number] ?? 0,
      ...placeOf(ranked, number),
      ties,
      byLayer: Object.fromEntries(layers.flatMap((layer) => placeOnLayer(layer, number))),
      participation: participation(asked.map((layer) => ties.byLayer[LAYER_IDS.indexOf(layer)] ?? 0)),
      reach: reach === null ? null : (reach[number] ?? 0),
    };
  });
  return {
    items,
    total,
    nodeCount: nodes.length,
    outside,
    ...sumAndHighest(scores.score),
    spread: spreadOf(ranked),
    basis: basisOf(scores),
    layers: Object.fromEntries(layers.map((layer) => [layer.layer, { ...basisOf(layer.scores), nodes: layer.part.excerpt.nodes.length }])),
    complete: scores.complete && scored.every((layer) => layer.scores.complete),
  };
}

/** What members other than the first return; nobody looks at it. */
const NOTHING: CentralityFound = {
  items: [],
  total: 0,
  nodeCount: 0,
  outside: [],
  sum: 0,
  highest: 0,
  spread: [],
  basis: { exact: false, sources: null, errorBound: null, rounds: null, converged: null, complete: false },
  layers: {},
  complete: false,
};

const layersAsked = ({ filters: { layers = [] } }: CentralityQuestion): readonly LayerId[] =>
  LAYER_IDS.filter((layer) => layers.length === 0 || layers.includes(layer));

const basisOf = ({ score: _score, ...basis }: Scores): Basis => basis;

/** How many others each node hangs together with: only a distance that ignores directions can be explained by it. */
function reachOf({ excerpt }: GraphPart, { metric, directed }: CentralityQuestion, run: TaskRun): number[] | null {
  if (directed || metric !== 'closeness') return null;
  const { component, sizes } = components.run(excerpt.rows, {}, run);
  return run.team.rank > 0 ? null : Array.from(component, (name) => (sizes[name] ?? 1) - 1);
}

/** The numbers in the excerpt to show, in their order. */
function choose({ only, offset, limit }: CentralityQuestion, nodes: Int32Array, ranking: Ranking) {
  if (only === null) return { chosen: ranking.page(offset, limit), total: nodes.length, outside: [] };
  const inside: number[] = [];
  const outside: number[] = [];
  for (const node of new Set(only)) {
    const number = positionOf(nodes, nodes.length, node);
    if (number < 0) outside.push(node);
    else inside.push(number);
  }
  return { chosen: ranking.sorted(inside).slice(offset, offset + limit), total: inside.length, outside };
}

function placeOf({ scores, ranking }: Ranked, number: number): Place {
  const rank = ranking.rankOf(number);
  return { score: rank === null ? null : (scores.score[number] ?? 0), rank };
}

/** A layer's part counts the nodes of the whole part anew. */
function placeOnLayer(layer: Ranked & { readonly layer: LayerId }, number: number): [LayerId, Place][] {
  const { nodes } = layer.part.excerpt;
  const inner = positionOf(nodes, nodes.length, number);
  return inner < 0 ? [] : [[layer.layer, placeOf(layer, inner)]];
}

/** Scores are spread unevenly: a few nodes have most, so that the steps are finer where the ranking begins. */
const SHARES = [0, 0.01, 0.05, 0.2, 0.5, 1];

function spreadOf(ranked: Ranked): Step[] {
  const { ranking } = ranked;
  return SHARES.flatMap((share) => {
    const [node] = ranking.defined === 0 ? [] : ranking.page(Math.max(1, Math.ceil(share * ranking.defined)) - 1, 1);
    if (node === undefined) return [];
    const { rank, score } = placeOf(ranked, node);
    return rank === null || score === null ? [] : [{ share, rank, through: ranking.through(node), score }];
  });
}

function sumAndHighest(scores: Float64Array): { sum: number; highest: number } {
  let sum = 0;
  let highest = 0;
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    sum += score;
    highest = Math.max(highest, score);
  }
  return { sum, highest };
}
