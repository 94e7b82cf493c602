import { CONFIDENCES } from '../../../model/confidence.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { kilometres } from '../../analysis/cheapestPath/stepCost.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { ALLIANCE, FAR_KM, MERGER_KINDS } from './meanings.ts';
import { cityFor } from './members.ts';
import type { Tie } from './ties.ts';

/** What is counted apart from the rest: how many of how many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** What some links show; the counts of places tied are of ties, the others of links. */
export interface Measure {
  readonly total: number;
  readonly undated: number;
  readonly byLayer: readonly number[];
  readonly byConfidence: readonly number[];
  readonly mergers: Part;
  readonly alliances: Part;
  readonly ties: number;
  readonly crossProvince: Part;
  /** Of ties between two cities that are in tiers. */
  readonly crossTier: Part;
  /** Of ties whose ends have a place on the map; enclaves apart. */
  readonly near: Part;
  readonly enclaves: number;
  readonly centreCentre: Part;
  readonly centreNeighbour: Part;
  /** By tier of the source and of the target, from the first; a tie without direction counts both ways. */
  readonly tierFlow: readonly (readonly number[])[];
}

/** The standing of cities in the place that is measured. */
export interface Standings {
  readonly centres: readonly number[];
  readonly tiers: readonly (readonly [city: number, tier: number])[];
}

export function measure(columns: GraphColumns, links: readonly number[], ties: readonly Tie[], standings: Standings): Measure {
  const table = columns.links;
  const isAlliance = (node: number | undefined): boolean => columns.nodes.type[node ?? -1] === ALLIANCE;
  const count = (test: (link: number) => boolean): number => links.reduce((sum, link) => sum + (test(link) ? 1 : 0), 0);
  const part = (test: (link: number) => boolean): Part => ({ count: count(test), of: links.length });
  return {
    total: links.length,
    undated: count((link) => table.from[link] === NO_DAY && table.to[link] === NO_DAY),
    byLayer: LAYER_IDS.map((_, layer) => count((link) => table.layer[link] === layer)),
    byConfidence: CONFIDENCES.map((_, rank) => count((link) => table.confidence[link] === rank)),
    mergers: part((link) => MERGER_KINDS.has(table.kind[link] ?? -1)),
    alliances: part((link) => isAlliance(table.source[link]) || isAlliance(table.target[link])),
    ...tieParts(columns, ties, standings),
  };
}

type TieParts = Omit<Measure, 'total' | 'undated' | 'byLayer' | 'byConfidence' | 'mergers' | 'alliances'>;

function tieParts(columns: GraphColumns, ties: readonly Tie[], { centres, tiers }: Standings): TieParts {
  const { nodes } = columns;
  const centre = new Set(centres);
  const tierOf = new Map(tiers);
  const cities = ties.map(({ a, b }) => [cityFor(columns, a), cityFor(columns, b)] as const);
  const centresIn = cities.map((pair) => pair.filter((city) => centre.has(city)).length);
  const levels = cities.map(([a, b]) => [tierOf.get(a), tierOf.get(b)] as const).filter(bothKnown);
  const part = (wanted: number): Part => ({ count: centresIn.filter((count) => count === wanted).length, of: ties.length });
  const provinces = ties.map(({ a, b }) => [nodes.province[a] ?? 0, nodes.province[b] ?? 0] as const).filter(([a, b]) => a > 0 && b > 0);
  const lengths = ties.flatMap((tie) => (tie.enclave ? [] : distance(columns, tie)));
  return {
    ties: ties.length,
    crossProvince: { count: provinces.filter(([a, b]) => a !== b).length, of: provinces.length },
    crossTier: { count: levels.filter(([a, b]) => a !== b).length, of: levels.length },
    near: { count: lengths.filter((length) => length <= FAR_KM).length, of: lengths.length },
    enclaves: ties.filter(({ enclave }) => enclave).length,
    centreCentre: part(2),
    centreNeighbour: part(1),
    tierFlow: tierFlow(ties, cities, tierOf),
  };
}

const bothKnown = (pair: readonly [number | undefined, number | undefined]): pair is readonly [number, number] =>
  pair[0] !== undefined && pair[1] !== undefined;

/** None when one of the two has no place on the map. */
function distance({ nodes }: GraphColumns, { a, b }: Tie): number[] {
  const placed = (node: number): boolean =>
    !Number.isNaN(nodes.longitude[node]) || !Number.isNaN(nodes.longitude[nodes.city[node] ?? -1] ?? Number.NaN);
  return placed(a) && placed(b) ? [kilometres({ ...nodes, standIn: nodes.city }, a, b)] : [];
}

function tierFlow(ties: readonly Tie[], cities: readonly (readonly [number, number])[], tierOf: ReadonlyMap<number, number>): number[][] {
  const highest = Math.max(0, ...tierOf.values());
  const flow = Array.from({ length: highest }, () => new Array<number>(highest).fill(0));
  const add = (from: number, to: number): void => {
    const row = flow[from - 1];
    if (row !== undefined) row[to - 1] = (row[to - 1] ?? 0) + 1;
  };
  cities.forEach(([a, b], at) => {
    const [from, to] = [tierOf.get(a), tierOf.get(b)];
    if (from === undefined || to === undefined) return;
    add(from, to);
    if (ties[at]?.directed === false && from !== to) add(to, from);
  });
  return flow;
}
