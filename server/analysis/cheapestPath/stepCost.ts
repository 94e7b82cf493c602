import { linkOf, type Rows } from '../../graph/walk.ts';

/** Where nodes lie, in degrees, NaN where nobody knows; and the node whose place stands in then, or -1. */
export interface Places {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly standIn: Int32Array;
}

/**
 * What a step costs. `hops`: one. `cost`: the link's weight. `strength`: one divided by the weight, so that strong ties are near.
 * `distance`: kilometres between the two ends. `confidence`: twice as much with each rank that the link is less sure, from 1 on.
 */
export type StepCost =
  | { readonly by: 'hops' | 'cost' | 'strength' }
  | { readonly by: 'distance'; readonly places: Places }
  | { readonly by: 'confidence'; readonly rank: Uint8Array };

const EARTH_RADIUS_KM = 6371.0088;
/** An end without a place is nowhere near: such a step costs as much as the delta is long. */
const NO_PLACE_KM = 500;

/** Whether the rows, lightest first, give the cheapest step first (1), last (-1) or nowhere in particular (0). */
export const cheapestEnd = (cost: StepCost): 1 | -1 | 0 => (cost.by === 'cost' ? 1 : cost.by === 'strength' ? -1 : 0);

export function costOf(cost: StepCost, rows: Rows, node: number, slot: number): number {
  switch (cost.by) {
    case 'cost':
      return rows.weight[slot] ?? 1;
    case 'strength':
      return 1 / (rows.weight[slot] ?? 1);
    case 'hops':
      return 1;
    case 'distance':
      return kilometres(cost.places, node, rows.neighbour[slot] ?? 0);
    case 'confidence':
      return 2 ** (cost.rank[linkOf(rows.entry[slot] ?? 0)] ?? 0);
  }
}

const RADIANS = Math.PI / 180;

/** Along a great circle (haversine). */
export function kilometres({ longitude, latitude, standIn }: Places, a: number, b: number): number {
  const from = Number.isNaN(longitude[a]) ? (standIn[a] ?? a) : a;
  const to = Number.isNaN(longitude[b]) ? (standIn[b] ?? b) : b;
  const fromLatitude = (latitude[from] ?? Number.NaN) * RADIANS;
  const toLatitude = (latitude[to] ?? Number.NaN) * RADIANS;
  const across = Math.sin(((longitude[from] ?? Number.NaN) - (longitude[to] ?? Number.NaN)) * (RADIANS / 2));
  const along = Math.sin((fromLatitude - toLatitude) / 2);
  const half = along * along + Math.cos(fromLatitude) * Math.cos(toLatitude) * across * across;
  return Number.isNaN(half) ? NO_PLACE_KM : 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
