import type { Filters } from '../../../../model/filters.ts';
import { LAYER_IDS } from '../../../../model/layers.ts';
import { betweenness } from '../../../analysis/betweenness/betweenness.ts';
import { closeness } from '../../../analysis/closeness/closeness.ts';
import { ALONE } from '../../../analysis/team.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { shownKilometres } from '../../kilometresApart.ts';
import { type CityGraph, type CityPair, cityGraph } from '../cityGraph.ts';
import { type Coupling, type CrossBorder, couplings, crossBorder } from './wholeNetwork.ts';

/** A city by index. Ranks count from 1; those alike share one. */
export interface PositionFound {
  readonly city: number;
  readonly meanKilometres: number | undefined;
  readonly geographicRank: number | undefined;
  readonly degree: number;
  readonly betweenness: number;
  readonly closeness: number;
  readonly rank: number;
  readonly degreeRank: number;
  readonly closenessRank: number;
  readonly shift: number | undefined;
}

export interface PositionsFound {
  /** The largest shift first. */
  readonly items: readonly PositionFound[];
  readonly pairs: number;
  readonly decentralisation: number;
  readonly crossBorder: CrossBorder;
  /** By number of layers, how many pairs are tied on so many. */
  readonly completeness: readonly number[];
  readonly coupling: readonly Coupling[];
  readonly complete: boolean;
}

/** Where each city stands on the map and in the network. Undefined for those of a team who are not needed. */
export function positionsTask(columns: GraphColumns, filters: Filters, run: TaskRun): PositionsFound | undefined {
  if (run.team.rank > 0) return undefined;
  const graph = cityGraph(columns, filters, run);
  const alone = { ...run, team: ALONE };
  const between = betweenness.run(graph.rows, betweenness.parameters.parse({}), alone);
  const close = closeness.run(graph.rows, closeness.parameters.parse({}), alone);
  const means = meanKilometres(columns, graph.cities);
  run.doneReading();
  const scores = { degree: Array.from(graph.rows.rowLength), betweenness: [...between.scores], closeness: [...close.closeness] };
  return {
    items: positions(graph, means, scores),
    pairs: graph.pairs.length,
    decentralisation: 1 - freeman(scores.degree),
    crossBorder: crossBorder(columns, graph),
    completeness: LAYER_IDS.map((_, at) => graph.pairs.filter((pair) => layersOf(pair) === at + 1).length),
    coupling: couplings(graph.pairs),
    complete: graph.complete && between.complete && close.complete,
  };
}

const layersOf = ({ byLayer }: CityPair): number => byLayer.filter((count) => count > 0).length;

interface Scores {
  readonly degree: readonly number[];
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
}

function positions(
  { cities }: CityGraph,
  means: readonly (number | undefined)[],
  { degree, betweenness: between, closeness: close }: Scores,
): PositionFound[] {
  const placed = means.flatMap((mean) => mean ?? []);
  const ranks = { central: ranked(degree, between, close), degree: ranked(degree, degree), closeness: ranked(degree, close) };
  return Array.from(cities, (city, at): PositionFound => {
    const mean = means[at];
    const geographicRank = mean === undefined ? undefined : 1 + placed.filter((other) => other < mean).length;
    const rank = ranks.central[at] ?? cities.length;
    return {
      city,
      meanKilometres: mean,
      geographicRank,
      degree: degree[at] ?? 0,
      betweenness: between[at] ?? 0,
      closeness: close[at] ?? 0,
      rank,
      degreeRank: ranks.degree[at] ?? cities.length,
      closenessRank: ranks.closeness[at] ?? cities.length,
      shift: geographicRank === undefined ? undefined : geographicRank - rank,
    };
  }).sort((a, b) => size(b) - size(a) || (b.shift ?? 0) - (a.shift ?? 0) || a.rank - b.rank || a.city - b.city);
}

const size = ({ shift }: PositionFound): number => (shift === undefined ? -1 : Math.abs(shift));

/** By city, one more than how many come before it by the scores, the later ones to tell equals apart. A city without a tie stands last. */
const ranked = (degree: readonly number[], ...scores: readonly (readonly number[])[]): number[] =>
  degree.map((ties, city) => (ties === 0 ? degree.length : 1 + degree.filter((_, other) => before(scores, other, city)).length));

/** Betweenness and closeness are sums of fractions: what differs by less than this is the same. */
const SAME = 1e-9;

function before(scores: readonly (readonly number[])[], a: number, b: number): boolean {
  const difference = scores.map((score) => (score[a] ?? 0) - (score[b] ?? 0)).find((each) => Math.abs(each) > SAME);
  return difference !== undefined && difference > 0;
}

/** Mean kilometres from each city to the others; undefined where the place of a city is not documented. */
const meanKilometres = (columns: GraphColumns, cities: Int32Array): (number | undefined)[] =>
  Array.from(cities, (city) => {
    const distances = Array.from(cities, (other) => (other === city ? undefined : shownKilometres(columns, city, other))).flatMap(
      (distance) => distance ?? [],
    );
    return distances.length === 0 ? undefined : distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  });

/** How much one city stands out by its partners (Freeman 1978): 1 for a star, 0 when all have equally many. */
function freeman(degrees: readonly number[]): number {
  const most = Math.max(0, ...degrees);
  const possible = (degrees.length - 1) * (degrees.length - 2);
  return possible <= 0 ? 0 : degrees.reduce((sum, degree) => sum + most - degree, 0) / possible;
}
