import type { Rows } from '../../graph/walk.ts';
import type { Brokerage } from './question.ts';

/** Comparing all pairs takes as many steps as the square of what neighbours share: beyond this the answer would keep others waiting. */
const MOST_STEPS = 50_000_000;
const MOST_NEIGHBOURS = 3000;

/** How many pairs of a node's neighbours meet through it alone; null when there are too many to compare. */
export function brokerageOf(rows: Rows, node: number): Brokerage | null {
  const neighbours = [...othersOf(rows, node)];
  const count = neighbours.length;
  if (count < 2) return { pairs: 0, apart: 0, onlyHere: 0 };
  if (count > MOST_NEIGHBOURS) return null;
  const placeOf = new Map(neighbours.map((neighbour, place) => [neighbour, place]));
  const reached = neighbours.map((neighbour) => othersOf(rows, neighbour));
  const commonTo = placesByCommon(reached, node);
  let steps = 0;
  for (const places of commonTo.values()) steps += places.length ** 2;
  if (steps > MOST_STEPS) return null;
  const metBy = new Int32Array(count).fill(-1);
  let [linked, met] = [0, 0];
  reached.forEach((others, place) => {
    metBy[place] = place;
    const meet = (other: number): void => {
      if (metBy[other] === place) return;
      metBy[other] = place;
      met += 1;
    };
    for (const other of others) {
      const direct = placeOf.get(other);
      if (direct === undefined) continue;
      linked += 1;
      meet(direct);
    }
    for (const other of others) for (const common of commonTo.get(other) ?? []) meet(common);
  });
  const pairs = (count * (count - 1)) / 2;
  return { pairs, apart: pairs - linked / 2, onlyHere: pairs - met / 2 };
}

function othersOf({ rowStart, rowLength, neighbour }: Rows, node: number): Set<number> {
  const start = rowStart[node] ?? 0;
  const others = new Set(neighbour.subarray(start, start + (rowLength[node] ?? 0)));
  others.delete(node);
  return others;
}

/** By node other than the one asked about, the places of those neighbours that it is linked with. */
function placesByCommon(reached: readonly ReadonlySet<number>[], without: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  reached.forEach((others, place) => {
    for (const other of others) {
      if (other === without) continue;
      const known = places.get(other);
      if (known === undefined) places.set(other, [place]);
      else known.push(place);
    }
  });
  return places;
}
