import type { NoCityPath } from '../../../../model/api/cityPaths.ts';
import { CITY_RELAXABLE } from '../../../../model/api/cityPaths.ts';
import type { Filters } from '../../../../model/filters.ts';
import { eachShortest } from '../../../analysis/allShortest/allShortest.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { shownKilometres } from '../../kilometresApart.ts';
import { type CityGraph, type CityPair, cityGraph } from '../cityGraph.ts';
import { evidenceOf } from '../evidenceOf.ts';
import { shortestWays } from '../shortestWays.ts';

export interface CityPathsQuestion {
  /** The two cities, by index. */
  readonly from: number;
  readonly to: number;
  readonly filters: Filters;
  readonly maxLength: number | undefined;
}

/** So many paths are listed at most. */
const MOST_PATHS = 50;

export interface HopFound {
  readonly pair: CityPair;
  readonly links: readonly number[];
  readonly kilometres: number | undefined;
}

/** Cities by index. */
export interface CityPathsFound {
  readonly paths: readonly (readonly number[])[];
  /** By the index of two cities joined by `hopKey`. */
  readonly hops: ReadonlyMap<string, HopFound>;
  readonly total: number;
  readonly none: NoneFound | undefined;
  readonly complete: boolean;
}

interface NoneFound {
  readonly reason: NoCityPath['reason'];
  /** Those of the two ends without a tie to any city under the filters. */
  readonly untied: readonly number[];
  readonly relax: readonly { readonly filter: NoCityPath['relax'][number]['filter']; readonly length: number }[];
}

export const hopKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** Every shortest path between two cities over ties. Undefined for those of a team who are not needed. */
export function cityPathsTask(columns: GraphColumns, question: CityPathsQuestion, run: TaskRun): CityPathsFound | undefined {
  if (run.team.rank > 0) return undefined;
  const graph = cityGraph(columns, question.filters, run);
  const ways = waysIn(graph, question);
  if (ways === null) {
    return { paths: [], hops: new Map(), total: 0, none: noneOf(columns, graph, question, run), complete: graph.complete };
  }
  const start = graph.cities.indexOf(question.from);
  const listed: number[][] = [];
  for (const { nodes } of eachShortest(ways, start)) {
    if (listed.push(nodes) === MOST_PATHS) break;
  }
  const used = [...new Set(listed.flatMap((nodes) => nodes.slice(1).flatMap((node, at) => pairOf(graph, nodes[at] ?? node, node) ?? [])))];
  const evidence = evidenceOf(columns, question.filters, graph.cities, used, run);
  run.doneReading();
  const hops = used.map((pair, at): [string, HopFound] => {
    const [a, b] = [graph.cities[pair.a] ?? 0, graph.cities[pair.b] ?? 0];
    return [hopKey(a, b), { pair, links: evidence[at]?.evidence ?? [], kilometres: shownKilometres(columns, a, b) }];
  });
  return {
    paths: listed.map((nodes) => nodes.map((node) => graph.cities[node] ?? 0)),
    hops: new Map(hops),
    total: ways.paths,
    none: undefined,
    complete: graph.complete && ways.paths <= MOST_PATHS,
  };
}

function waysIn(graph: CityGraph, { from, to, maxLength }: Pick<CityPathsQuestion, 'from' | 'to' | 'maxLength'>) {
  const [start, end] = [graph.cities.indexOf(from), graph.cities.indexOf(to)];
  return start < 0 || end < 0 ? null : shortestWays(graph, start, end, maxLength);
}

const pairOf = ({ pairs }: CityGraph, a: number, b: number): CityPair | undefined =>
  pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));

function noneOf(columns: GraphColumns, graph: CityGraph, question: CityPathsQuestion, run: TaskRun): NoneFound {
  const { from, to, filters, maxLength } = question;
  const lengthUnder = (asked: Filters, most: number | undefined): number | undefined =>
    waysIn(cityGraph(columns, asked, run), { from, to, maxLength: most })?.length;
  const relax = CITY_RELAXABLE.flatMap((filter) => {
    const asks = filter === 'maxLength' ? maxLength !== undefined : filters[filter] !== undefined;
    if (!asks) return [];
    const length = filter === 'maxLength' ? lengthUnder(filters, undefined) : lengthUnder({ ...filters, [filter]: undefined }, maxLength);
    return length === undefined ? [] : [{ filter, length }];
  });
  const untied = [from, to].filter((city) => (graph.rows.rowLength[graph.cities.indexOf(city)] ?? 0) === 0);
  const only = relax.length === 1 ? relax[0]?.filter : undefined;
  if (only === 'at') return { reason: 'not-yet', untied, relax };
  if (only === 'maxLength') return { reason: 'too-long', untied, relax };
  if (relax.length > 0 || lengthUnder({}, undefined) !== undefined) return { reason: 'filtered', untied, relax };
  return { reason: untied.length > 0 ? 'no-ties' : 'disconnected', untied, relax };
}
