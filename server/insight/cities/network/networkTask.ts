import type { Filters } from '../../../../model/filters.ts';
import { biconnected } from '../../../analysis/biconnected/biconnected.ts';
import { type Cliques, cliques } from '../../../analysis/cliques/cliques.ts';
import { components } from '../../../analysis/components/components.ts';
import { ALONE } from '../../../analysis/team.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { graphFilter } from '../../../graph/filter.ts';
import { FallOff } from '../../brokers/fallOff.ts';
import { type CityPair, cityGraph } from '../cityGraph.ts';
import { factsAsked } from '../cooperation.ts';
import { evidenceOf } from '../evidenceOf.ts';
import { NOWHERE } from '../places.ts';
import { farthestPairs } from './farthest.ts';

/** Cities by their number; `cities` gives their index. */
export interface NetworkFound {
  readonly cities: Int32Array;
  readonly pairs: readonly CityPair[];
  readonly degree: readonly number[];
  readonly component: Int32Array;
  readonly sizes: Int32Array;
  readonly farthest: { readonly diameter: number; readonly pairs: readonly (readonly [number, number])[] } | undefined;
  readonly cliques: Cliques;
  readonly bridges: readonly { readonly pair: CityPair; readonly smaller: readonly number[]; readonly links: readonly number[] }[];
  readonly cuts: ReadonlyMap<number, { readonly parts: number; readonly fallOff: readonly number[] }>;
  /** By city, how many nodes of each type lie in it. */
  readonly institutions: readonly ReadonlyMap<number, number>[];
  readonly complete: boolean;
}

/** The cities and their ties as one network. Undefined for those of a team who are not needed. */
export function networkTask(columns: GraphColumns, filters: Filters, run: TaskRun): NetworkFound | undefined {
  if (run.team.rank > 0) return undefined;
  const graph = cityGraph(columns, filters, run);
  const { cities, pairs, rows } = graph;
  // On so few nodes nobody else is needed, and none is there.
  const alone = { ...run, team: ALONE };
  const { component, sizes } = components.run(rows, {}, alone);
  const cut = biconnected.run(rows, {}, alone);
  const fallOff = new FallOff(rows);
  const bridges = Array.from(cut.bridges, (link, at) => {
    const pair = pairs[link];
    if (pair === undefined) throw new RangeError(`No pair ${link}`);
    return { pair, smaller: [...fallOff.withoutLink(link, pair.a, pair.b, cut.smallerSide[at] ?? 0)] };
  });
  const evidence = evidenceOf(
    columns,
    filters,
    cities,
    bridges.map(({ pair }) => pair),
    run,
  );
  const institutions = institutionsIn(columns, cities, filters);
  run.doneReading();
  const largest = Array.from(component.keys()).filter((city) => component[city] === 0);
  return {
    cities,
    pairs,
    degree: Array.from(rows.rowLength),
    component,
    sizes,
    farthest: largest.length < 2 ? undefined : farthestPairs(rows, largest),
    cliques: cliques.run(rows, cliques.parameters.parse({}), alone),
    bridges: bridges.map((bridge, at) => ({ ...bridge, links: evidence[at]?.evidence ?? [] })),
    cuts: new Map(
      Array.from(cut.articulationPoints, (city, at) => {
        const parts = cut.partCount[at] ?? 0;
        return [city, { parts, fallOff: fallOff.withoutNode(city, parts, cut.cutOff[at] ?? 0).flatMap((part) => [...part]) }];
      }),
    ),
    institutions,
    complete: graph.complete && cut.complete,
  };
}

/** What lies in each city, itself apart, as far as the sources asked for tell. */
function institutionsIn(columns: GraphColumns, cities: Int32Array, filters: Filters): Map<number, number>[] {
  const { nodes } = columns;
  const admission = graphFilter(columns, factsAsked(filters));
  const numberOf = new Map(Array.from(cities, (city, number) => [city, number]));
  const counts = Array.from(cities, () => new Map<number, number>());
  for (let node = 0; node < nodes.alive.length; node += 1) {
    const city = nodes.city[node] ?? NOWHERE;
    if (nodes.alive[node] !== 1 || city === NOWHERE || city === node) continue;
    const place = numberOf.get(city);
    const type = nodes.type[node] ?? 0;
    if (place === undefined || !admission.node(node)) continue;
    counts[place]?.set(type, (counts[place].get(type) ?? 0) + 1);
  }
  return counts;
}
