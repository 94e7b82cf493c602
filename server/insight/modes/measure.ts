import { LAYER_IDS } from '../../../model/layers.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { kilometresApart } from '../kilometresApart.ts';
import { LinkCounts, type LinkMeasure, type Part } from './linkCounts.ts';
import { FAR_KM } from './meanings.ts';
import { cityFor } from './members.ts';
import type { Tie } from './ties.ts';

/** What the ties between places show. */
interface TieMeasure {
  readonly ties: number;
  readonly crossProvince: Part;
  /** Of ties between two cities that are in tiers. */
  readonly crossTier: Part;
  /** Of ties whose ends have a place on the map; enclaves apart. */
  readonly near: Part;
  readonly enclaves: number;
  readonly centreCentre: Part;
  readonly centreNeighbour: Part;
  /** By layer, ties of the two kinds above. */
  readonly circles: { readonly centreCentre: readonly number[]; readonly centreNeighbour: readonly number[] };
  /** By tier of the source and of the target, from the first; a tie without direction counts both ways. */
  readonly tierFlow: readonly (readonly number[])[];
}

export type Measure = LinkMeasure & TieMeasure;

/** The standing of cities in the place that is measured. */
export interface Standings {
  readonly centres: readonly number[];
  readonly tiers: readonly (readonly [city: number, tier: number])[];
}

export function measure(columns: GraphColumns, links: readonly number[], ties: readonly Tie[], standings: Standings): Measure {
  const counts = new LinkCounts(columns);
  for (const link of links) counts.add(link);
  return { ...counts.measure(), ...tieMeasure(columns, ties, standings) };
}

/** A tie with the cities of its two ends; -1 when nobody knows them. */
interface CityTie {
  readonly tie: Tie;
  readonly from: number;
  readonly to: number;
}

export function tieMeasure(columns: GraphColumns, ties: readonly Tie[], { centres, tiers }: Standings): TieMeasure {
  const { nodes } = columns;
  const centre = new Set(centres);
  const tierOf = new Map(tiers);
  const all = ties.map((tie): CityTie => ({ tie, from: cityFor(columns, tie.a), to: cityFor(columns, tie.b) }));
  const centresIn = ({ from, to }: CityTie): number => Number(centre.has(from)) + Number(centre.has(to));
  const [inner, outer] = [all.filter((tie) => centresIn(tie) === 2), all.filter((tie) => centresIn(tie) === 1)];
  const tiered = all.filter(({ from, to }) => tierOf.has(from) && tierOf.has(to));
  const provinced = all.filter(({ tie }) => (nodes.province[tie.a] ?? 0) > 0 && (nodes.province[tie.b] ?? 0) > 0);
  const kilometres = new Map(all.map((tied) => [tied, tied.tie.enclave ? undefined : kilometresApart(columns, tied.tie.a, tied.tie.b)]));
  const placed = all.filter((tied) => kilometres.get(tied) !== undefined);
  return {
    ties: count(all),
    crossProvince: part(provinced, ({ tie }) => nodes.province[tie.a] !== nodes.province[tie.b]),
    crossTier: part(tiered, ({ from, to }) => tierOf.get(from) !== tierOf.get(to)),
    near: part(placed, (tied) => (kilometres.get(tied) ?? 0) <= FAR_KM),
    enclaves: count(all.filter(({ tie }) => tie.enclave)),
    centreCentre: { count: count(inner), of: count(all) },
    centreNeighbour: { count: count(outer), of: count(all) },
    circles: { centreCentre: byLayer(inner), centreNeighbour: byLayer(outer) },
    tierFlow: tierFlow(tiered, tierOf),
  };
}

const count = (ties: readonly CityTie[]): number => ties.reduce((sum, { tie }) => sum + tie.count, 0);

const part = (of: readonly CityTie[], test: (tie: CityTie) => boolean): Part => ({ count: count(of.filter(test)), of: count(of) });

const byLayer = (ties: readonly CityTie[]): number[] => LAYER_IDS.map((_, layer) => count(ties.filter(({ tie }) => tie.layer === layer)));

function tierFlow(ties: readonly CityTie[], tierOf: ReadonlyMap<number, number>): number[][] {
  const highest = Math.max(0, ...tierOf.values());
  const flow = Array.from({ length: highest }, () => new Array<number>(highest).fill(0));
  for (const { tie, from, to } of ties) {
    const [first, second] = [(tierOf.get(from) ?? 0) - 1, (tierOf.get(to) ?? 0) - 1];
    add(flow[first], second, tie.count);
    if (!tie.directed && first !== second) add(flow[second], first, tie.count);
  }
  return flow;
}

function add(row: number[] | undefined, at: number, by: number): void {
  if (row !== undefined) row[at] = (row[at] ?? 0) + by;
}
