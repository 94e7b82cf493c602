import { type Corner, hullOf, type Spot, together } from './hulls.ts';
import type { Area } from './titlePlaces.ts';

/** A cluster to be outlined: who of it is on the canvas. */
export interface Outlined {
  readonly key: string;
  /** Over its largest part, and over each other part. */
  readonly title: string;
  readonly sign: string;
  readonly colour: string;
  readonly ids: readonly string[];
}

/** The name of an outline, which stands beside it on the nodes' plane. */
export interface Title {
  readonly id: string;
  readonly text: string;
  /** What the outline takes up. */
  readonly round: Area;
  readonly weight: number;
}

export interface Outline {
  readonly colour: string;
  readonly hull: readonly Corner[];
  readonly title: Title;
}

/** As many times the usual distance between neighbours the next one of a cluster may be away. */
const REACH = 2.4;
/** From so many marks the usual distance is known well enough. */
const DRAWN = 150;
/** The lines round those of each cluster that stand together, and the names over them. */
export function outlines(outlined: readonly Outlined[], spotOf: (id: string) => Spot | undefined): Outline[] {
  const spots = outlined.map(({ ids }) => ids.flatMap((id) => spotOf(id) ?? []));
  const reach = REACH * usualDistance(spots.flat());
  return outlined.flatMap(({ key, title, sign, colour }, at) =>
    together(spots[at] ?? [], reach).map((part, number) => {
      const hull = hullOf(part);
      return {
        colour,
        hull,
        title: { id: `hull:${key}:${number}`, text: number === 0 ? title : sign, weight: part.length, round: areaOf(hull) },
      };
    }),
  );
}

/** How far the nearest other mark is, for the one in the middle of all. */
function usualDistance(spots: readonly Spot[]): number {
  const every = Math.max(1, Math.floor(spots.length / DRAWN));
  const distances = spots
    .filter((_, at) => at % every === 0)
    .map((spot) =>
      spots.reduce((least, other) => (other === spot ? least : Math.min(least, Math.hypot(other.x - spot.x, other.y - spot.y))), 1e6),
    )
    .sort((a, b) => a - b);
  return Math.max(40, distances[Math.floor(distances.length / 2)] ?? 0);
}

function areaOf(corners: readonly Corner[]): Area {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
