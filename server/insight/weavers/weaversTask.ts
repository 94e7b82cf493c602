import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { Biconnected } from '../../analysis/biconnected/biconnected.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import { stage } from '../../analysis/stage.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { positionOf } from '../../graph/positionOf.ts';
import { componentsOf, cutsOf } from '../brokers/breaks.ts';
import { CityLosses } from '../brokers/cityLosses.ts';
import { fallenOf } from '../brokers/cuts.ts';
import { FallOff } from '../brokers/fallOff.ts';
import { type GraphPart, graphPart } from '../centrality/graphPart.ts';
import type { Scores } from '../centrality/question.ts';
import { rankingOf } from '../centrality/ranking.ts';
import { scoresOf } from '../centrality/scores.ts';
import { brokerageOf } from './brokerage.ts';
import { Counter } from './counter.ts';
import { cityAt, Joins, joinedBy } from './joins.ts';
import type { AskedFound, FallOffFound, WeaverFound, WeaversFound, WeaversQuestion } from './question.ts';

const HOW = { weighted: false, directed: false, damping: 0, sample: null, seed: 1 };

/** Called by all members. Undefined when time ran out before a single path was measured. */
export function weaversTask(columns: GraphColumns, question: WeaversQuestion, run: TaskRun): WeaversFound | undefined {
  const part = graphPart(columns, question.filters, run);
  const { excerpt } = part;
  const { sample, seed, offset, limit, show } = question;
  const betweenness = scoresOf(part, { ...HOW, metric: 'betweenness', sample, seed }, stage(run, 0, 0.8));
  if (betweenness.sources === 0 && excerpt.nodes.length > 0) return undefined;
  const { weavers, ranks, threshold, inTop } = weaversOf(columns, part, betweenness, question, run);
  const places = show.length === 0 ? weavers.map((_, place) => place) : weavers.map((_, place) => place).filter(shown);
  const { component, complete: grouped } = componentsOf(part, stage(run, 0.8, 0.85));
  const cuts = cutsOf(part, stage(run, 0.85, 0.9));
  const constraint = scoresOf(part, { ...HOW, metric: 'constraint' }, stage(run, 0.9, 1));
  if (run.team.rank > 0) return undefined;
  const cities = new CityLosses(columns, excerpt.nodes, component);
  const fallOff = grouped && cuts.complete ? fallOffs(excerpt, cuts, cities) : () => null;
  const items = Array.from(places.subarray(offset, offset + limit), (place): WeaverFound => {
    const number = weavers[place] ?? 0;
    const held = constraint.score[number] ?? Number.NaN;
    return {
      node: excerpt.nodes[number] ?? 0,
      betweenness: betweenness.score[number] ?? 0,
      rank: ranks[place] ?? 0,
      joined: joinedBy(columns, excerpt, number),
      brokerage: run.stopped() ? null : brokerageOf(excerpt.rows, number),
      constraint: Number.isNaN(held) ? null : held,
      fallOff: fallOff(number),
    };
  });
  const { score: _score, ...basis } = betweenness;
  return {
    items,
    total: places.length,
    ...countsOf(columns, excerpt, places, weavers),
    asked: askedAbout(columns, part, betweenness, weavers, question),
    nodes: excerpt.nodes.length,
    inTop,
    threshold,
    basis,
    complete: betweenness.complete && grouped && cuts.complete && constraint.complete && !run.stopped(),
  };

  function shown(place: number): boolean {
    const type = NODE_TYPE_IDS[columns.nodes.type[excerpt.nodes[weavers[place] ?? 0] ?? 0] ?? 0];
    return type !== undefined && show.includes(type);
  }
}

interface Chosen {
  /** By number in the excerpt, most paths first, each with its rank. */
  readonly weavers: Int32Array;
  readonly ranks: Int32Array;
  readonly threshold: number | null;
  readonly inTop: number;
}

/** Of the nodes that most paths pass those that join enough types and cities. Nodes that tie with the last one are within the top part. */
function weaversOf(columns: GraphColumns, { key, excerpt }: GraphPart, scores: Scores, question: WeaversQuestion, run: TaskRun): Chosen {
  const { top, leastTypes, leastCities, sample, seed } = question;
  const choose = (): Chosen => {
    const ranking = rankingOf(scores.score, 'highest');
    const last = Math.ceil(top * excerpt.nodes.length);
    const isInTop = (number: number): boolean => (scores.score[number] ?? 0) > 0 && (ranking.rankOf(number) ?? last + 1) <= last;
    const inTop = ranking.sorted([...excerpt.nodes.keys()].filter(isInTop));
    const joins = new Joins(columns, excerpt);
    const weavers = inTop.filter((number) => joins.enough(number, leastTypes, leastCities));
    return {
      weavers: Int32Array.from(weavers),
      ranks: Int32Array.from(weavers, (number) => ranking.rankOf(number) ?? 0),
      threshold: inTop.length === 0 ? null : (scores.score[inTop.at(-1) ?? 0] ?? 0),
      inTop: inTop.length,
    };
  };
  // What rests on a sum that was cut short is not kept.
  if (!scores.complete) return choose();
  return run.kept(`weavers ${JSON.stringify([top, leastTypes, leastCities, sample, seed])} ${key}`, choose);
}

function countsOf({ nodes }: GraphColumns, excerpt: Excerpt, places: Int32Array, weavers: Int32Array) {
  const types = new Counter<NodeTypeId>();
  const cities = new Counter<number>();
  for (const place of places) {
    const index = excerpt.nodes[weavers[place] ?? 0] ?? 0;
    const city = cityAt({ nodes }, index);
    types.add(NODE_TYPE_IDS[nodes.type[index] ?? 0]);
    cities.add(city < 0 ? undefined : city);
  }
  return { byType: types.sorted(), byCity: cities.sorted() };
}

function fallOffs(excerpt: Excerpt, cuts: Biconnected, cities: CityLosses): (number: number) => FallOffFound {
  const fallOff = new FallOff(excerpt.rows);
  const points = cuts.articulationPoints;
  return (number) => {
    const at = positionOf(points, points.length, number);
    if (at < 0) return { parts: 1, lost: 0, fallen: [], cities: [] };
    const parts = cuts.partCount[at] ?? 1;
    const fallen = fallOff.withoutNode(number, parts, cuts.cutOff[at] ?? 0).flatMap((part) => [...part]);
    return { parts, ...fallenOf(fallen, [number], excerpt, cities) };
  };
}

function askedAbout(
  columns: GraphColumns,
  { excerpt }: GraphPart,
  scores: Scores,
  weavers: Int32Array,
  { of }: WeaversQuestion,
): AskedFound | null {
  if (of === null) return null;
  const number = positionOf(excerpt.nodes, excerpt.nodes.length, of);
  if (number < 0) return { node: of, weaver: false, rank: null, betweenness: null, types: 0, cities: 0 };
  const { types, cities } = joinedBy(columns, excerpt, number);
  return {
    node: of,
    weaver: weavers.includes(number),
    rank: rankingOf(scores.score, 'highest').rankOf(number),
    betweenness: scores.score[number] ?? 0,
    types: types.size,
    cities: cities.size,
  };
}
