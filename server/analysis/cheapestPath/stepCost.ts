import type { Rows } from '../../graph/walk.ts';

/** Where nodes lie on the sphere, as unit vectors (three numbers a node); NaN where nobody knows. */
export type Places = Float64Array;

/**
 * What a step costs. `hops`: one. `cost`: the link's weight. `strength`: one divided by the weight, so that strong ties are near.
 * `distance`: kilometres between the two ends.
 */
export type StepCost = { readonly by: 'hops' | 'cost' | 'strength' } | { readonly by: 'distance'; readonly places: Places };

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
  }
}

function kilometres(places: Places, a: number, b: number): number {
  const dx = (places[3 * a] ?? 0) - (places[3 * b] ?? 0);
  const dy = (places[3 * a + 1] ?? 0) - (places[3 * b + 1] ?? 0);
  const dz = (places[3 * a + 2] ?? 0) - (places[3 * b + 2] ?? 0);
  const chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
  return Number.isNaN(chord) ? NO_PLACE_KM : 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}
