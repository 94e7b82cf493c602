import type { Filters } from '../../../../model/filters.ts';
import { LAYER_IDS } from '../../../../model/layers.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import { kindCode } from '../../../graph/codes.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { graphFilter } from '../../../graph/filter.ts';
import { type CityGraph, type CityPair, cityGraph } from '../cityGraph.ts';
import { factsAsked } from '../cooperation.ts';
import { evidenceOf } from '../evidenceOf.ts';
import { cityPlaces, NOWHERE } from '../places.ts';
import { type OverlookedFound, overlookedBy } from './overlooked.ts';
import { type PartnersFound, partnersOf } from './partnersOf.ts';
import { type Shares, type Split, sharesOf } from './split.ts';
import { splitByYear } from './years.ts';

const CONCENTRATES_IN = kindCode('concentrates_in');

export interface ConcentrationQuestion {
  readonly filters: Filters;
  /** The cities in which co-operation may concentrate, by index; undefined for those that links name. */
  readonly centres: readonly number[] | undefined;
}

export interface ConcentrationFound {
  readonly centres: readonly PartnersFound[];
  /** By pair, the links behind the strongest ties of a centre and a partner. */
  readonly evidence: ReadonlyMap<string, readonly number[]>;
  /** By city's index, the links that name it as one. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  readonly cities: number;
  readonly all: Shares;
  readonly byLayer: readonly Shares[];
  readonly byYear: ReadonlyMap<number, Split>;
  readonly undated: Split;
  readonly club: { readonly coefficient: number | undefined; readonly density: number };
  readonly hhi: number;
  readonly overlooked: readonly OverlookedFound[];
  readonly complete: boolean;
}

export const pairKey = ({ a, b }: Pick<CityPair, 'a' | 'b'>): string => `${a} ${b}`;

/** How far the ties of cities concentrate in a few of them. Undefined for those of a team who are not needed. */
export function concentrationTask(columns: GraphColumns, question: ConcentrationQuestion, run: TaskRun): ConcentrationFound | undefined {
  if (run.team.rank > 0) return undefined;
  const { filters } = question;
  const graph = cityGraph(columns, filters, run);
  const { layers: _layers, ...others } = filters;
  const everyLayer = cityGraph(columns, others, run);
  const named = namedIn(columns, filters, graph.cities);
  const chosen = question.centres ?? [...named.keys()];
  const numbers = chosen.map((city) => graph.cities.indexOf(city)).filter((number) => number !== NOWHERE);
  const isCentre = (city: number): boolean => numbers.includes(city);
  const years = splitByYear(columns, filters, (city) => chosen.includes(city), run);
  const overlooked = overlookedBy(columns, cityPlaces(columns, run), graph, numbers, filters, run);
  const centres = partnersOf(graph, numbers);
  const partners = centres.flatMap((centre) => centre.partners.map(({ pair }) => pair));
  const tallies = evidenceOf(columns, filters, graph.cities, partners, run);
  run.doneReading();
  return {
    centres,
    evidence: new Map(partners.map((pair, at) => [pairKey(pair), tallies[at]?.evidence ?? []])),
    named,
    cities: graph.cities.length,
    all: sharesOf(graph.pairs, isCentre),
    byLayer: LAYER_IDS.map((_, layer) => sharesOf(onLayer(everyLayer, layer), isCentre)),
    byYear: years.byYear,
    undated: years.undated,
    club: clubOf(graph, numbers),
    hhi: concentrationOf(graph),
    overlooked,
    complete: graph.complete,
  };
}

/** The cities in which a document says that co-operation concentrates, with the links that say so. */
function namedIn(columns: GraphColumns, filters: Filters, known: Int32Array): Map<number, number[]> {
  const { links, nodes } = columns;
  const admission = graphFilter(columns, factsAsked(filters));
  const cities = new Set(known);
  const named = new Map<number, number[]>();
  for (let link = 0; link < links.alive.length; link += 1) {
    if (links.kind[link] !== CONCENTRATES_IN || links.alive[link] !== 1) continue;
    const city = links.target[link] ?? 0;
    if (nodes.alive[city] === 1 && cities.has(city) && admission.link(link)) named.set(city, [...(named.get(city) ?? []), link]);
  }
  return named;
}

const onLayer = ({ pairs }: CityGraph, layer: number) =>
  pairs.flatMap(({ a, b, byLayer }) => {
    const ties = byLayer[layer] ?? 0;
    return ties > 0 ? [{ a, b, ties }] : [];
  });

/** How many of the pairs among the cities are tied, beside how many of all pairs are. */
function clubOf({ pairs, cities }: CityGraph, centres: readonly number[]): ConcentrationFound['club'] {
  const inside = pairs.filter(({ a, b }) => centres.includes(a) && centres.includes(b)).length;
  const among = pairsOf(centres.length);
  return { coefficient: among === 0 ? undefined : inside / among, density: pairs.length / Math.max(1, pairsOf(cities.length)) };
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** The Herfindahl–Hirschman index of the cities' shares in all tie ends. */
function concentrationOf({ pairs, cities }: CityGraph): number {
  const ends = new Float64Array(cities.length);
  for (const { a, b, ties } of pairs) for (const end of [a, b]) ends[end] = (ends[end] ?? 0) + ties;
  const all = ends.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : ends.reduce((sum, count) => sum + (count / all) ** 2, 0);
}
