import type { Filters } from '../../../../model/filters.ts';
import { LAYER_IDS } from '../../../../model/layers.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { yearOfDay } from '../../../graph/yearOfDay.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import { shownKilometres } from '../../kilometresApart.ts';
import { type CityGraph, cityGraph } from '../cityGraph.ts';
import { cooperation, factsAsked } from '../cooperation.ts';
import { eachTie } from '../eachTie.ts';
import { type CityBranch, type CityGroup, cityIndustries, groupsByCity } from '../industries.ts';
import { eachMembership } from '../memberships.ts';
import { cityPlaces } from '../places.ts';
import { shortestWays } from '../shortestWays.ts';
import { type LayerTally, TieTally } from '../tally.ts';
import { type Period, type Tie, tieOf } from '../tie.ts';
import { pairNumber, tieTable } from '../tieTable.ts';
import { Carriers } from './carriers.ts';

export interface PairQuestion {
  /** The two cities, by index. */
  readonly cities: readonly [number, number];
  readonly filters: Filters;
  readonly period: Period;
  readonly offset: number;
  readonly limit: number;
}

/** What both take part in, by index, with each side's links. */
interface SharedFound {
  readonly body: number;
  readonly sides: readonly [SharedSide, SharedSide];
}
interface SharedSide {
  itself: boolean;
  readonly links: number[];
}

export interface PairFound {
  readonly items: readonly Tie[];
  readonly total: number;
  readonly layers: readonly (LayerTally & { readonly byKind: ReadonlyMap<number, number> })[];
  /** By year, ties by layer that began in it. */
  readonly byYear: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly shared: readonly SharedFound[];
  /** Each city's branches, and its groups of branches. */
  readonly branches: readonly [readonly CityBranch[], readonly CityBranch[]];
  readonly groups: readonly [readonly CityGroup[], readonly CityGroup[]];
  readonly firmsWithoutCity: number;
  readonly distance: { readonly steps: number; readonly paths: number } | null;
  readonly carriers: Carriers['found'];
  readonly kilometres: number | undefined;
  readonly complete: boolean;
}

/** Everything that ties two cities. Undefined for those of a team who are not needed. */
export function pairTask(columns: GraphColumns, question: PairQuestion, run: TaskRun): PairFound | undefined {
  if (run.team.rank > 0) return undefined;
  const { filters, cities } = question;
  const places = cityPlaces(columns, run);
  const graph = cityGraph(columns, filters, run);
  const industries = cityIndustries(columns, places, filters, run);
  const pair: Pair = [places.cities.indexOf(cities[0]), places.cities.indexOf(cities[1])];
  const ties = tiesBetween(columns, pair, question, run);
  const shared = sharedBy(columns, pair, filters, run);
  run.doneReading();
  const groups = groupsByCity(industries);
  const branchesOf = (place: number): CityBranch[] => industries.branches.filter((branch) => branch.place === place);
  return {
    ...ties.found,
    items: ties.all.sort(inOrder).slice(question.offset, question.offset + question.limit),
    total: ties.all.length,
    shared,
    branches: [branchesOf(pair[0]), branchesOf(pair[1])],
    groups: [[...(groups.get(pair[0])?.values() ?? [])], [...(groups.get(pair[1])?.values() ?? [])]],
    firmsWithoutCity: industries.firmsWithoutCity,
    distance: distanceOf(graph, cities),
    kilometres: shownKilometres(columns, ...cities),
    complete: graph.complete && ties.whole,
  };
}

type Pair = readonly [number, number];

function tiesBetween(columns: GraphColumns, [a, b]: Pair, { cities, filters, period }: PairQuestion, run: TaskRun) {
  const table = tieTable(columns, cooperation(filters), run);
  const tally = new TieTally(period);
  const carriers = new Carriers(columns, table.places.placeOf, [a, b], cities);
  const all: Tie[] = [];
  const byKind = LAYER_IDS.map(() => new Map<number, number>());
  const byYear = new Map<number, Map<number, number>>();
  const look = (_pair: number, layer: number, link: number, other: number): void => {
    const tie = tieOf(columns, layer, link, other);
    if (!tally.add(tie)) return;
    all.push(tie);
    carriers.add(tie);
    count(byKind[layer], columns.links.kind[link] ?? 0);
    const year = yearOfDay(tie.from);
    if (year === undefined) return;
    const layers = byYear.get(year) ?? new Map<number, number>();
    byYear.set(year, layers);
    count(layers, layer);
  };
  eachTie(columns, table, filters, look, new Set([pairNumber(a, b)]));
  const layers = tally.layers.map((each, layer) => ({ ...each, byKind: byKind[layer] ?? new Map<number, number>() }));
  return { all, whole: table.complete, found: { layers, byYear, carriers: carriers.found } };
}

function count(counts: Map<number, number> | undefined, key: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + 1);
}

/** Layer by layer, the oldest first; the smallest day stands for no date, which comes last. */
const inOrder = (one: Tie, other: Tie): number =>
  one.layer - other.layer ||
  Number(one.from === NO_DAY) - Number(other.from === NO_DAY) ||
  one.from - other.from ||
  (one.links[0] ?? 0) - (other.links[0] ?? 0);

function sharedBy(columns: GraphColumns, [a, b]: Pair, filters: Filters, run: TaskRun): SharedFound[] {
  const bodies = new Map<number, readonly [SharedSide, SharedSide]>();
  eachMembership(columns, factsAsked(filters), run, (place, body, link, itself) => {
    if (place !== a && place !== b) return;
    const sides = bodies.get(body) ?? [
      { itself: false, links: [] },
      { itself: false, links: [] },
    ];
    bodies.set(body, sides);
    const side = sides[place === a ? 0 : 1];
    side.itself ||= itself;
    side.links.push(link);
  });
  return Array.from(bodies, ([body, sides]) => ({ body, sides }))
    .filter(({ sides }) => sides.every(({ links }) => links.length > 0))
    .sort((one, other) => direct(other) - direct(one) || one.body - other.body);
}

const direct = ({ sides }: SharedFound): number => sides.filter(({ itself }) => itself).length;

function distanceOf(graph: CityGraph, [a, b]: readonly [number, number]): PairFound['distance'] {
  const [from, to] = [graph.cities.indexOf(a), graph.cities.indexOf(b)];
  const ways = from < 0 || to < 0 ? null : shortestWays(graph, from, to);
  return ways === null ? null : { steps: ways.length, paths: ways.paths };
}
