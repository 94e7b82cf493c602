import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { kilometresApart } from '../kilometresApart.ts';
import type { CityFound } from './cities.ts';
import { cityOf } from './places.ts';
import type { SegmentGround } from './question.ts';
import { type ActorFound, type SegmentFound, segmentFound } from './segments.ts';
import type { TieCounts } from './ties.ts';

/** Where a segment without anybody could look first. */
export type NearestFound =
  /** Suppliers outside what was asked for, the nearest to the chain's leading city first. */
  | { readonly how: 'elsewhere'; readonly actors: readonly NearActor[]; readonly total: number }
  /** The cities with most suppliers in the segments beside it. */
  | { readonly how: 'beside'; readonly cities: readonly number[]; readonly links: readonly number[] };

interface NearActor extends ActorFound {
  readonly city: number | undefined;
  readonly kilometres: number | undefined;
}

const MOST_NEAREST = 3;
/** Whose distance is not known comes last. */
const FAR = Number.POSITIVE_INFINITY;

export function nearestFound(
  columns: GraphColumns,
  ground: SegmentGround,
  segments: readonly SegmentFound[],
  cities: readonly CityFound[],
  everywhere: Admission,
  ties: TieCounts,
): NearestFound | undefined {
  const { actors } = segmentFound(columns, ground, everywhere, ties);
  if (actors.length > 0) {
    const near = actors.map((actor) => placed(columns, actor, cities[0]?.city));
    near.sort((a, b) => (a.kilometres ?? FAR) - (b.kilometres ?? FAR) || b.ties - a.ties || a.node - b.node);
    return { how: 'elsewhere', actors: near.slice(0, MOST_NEAREST), total: near.length };
  }
  const beside = ground.beside.flatMap((at) => segments[at]?.actors ?? []);
  const counts = new Map<number, number[]>();
  for (const { node, link } of beside) {
    const city = cityOf(columns, node);
    if (city >= 0) counts.set(city, [...(counts.get(city) ?? []), link]);
  }
  const most = [...counts].sort(([a, m], [b, n]) => n.length - m.length || a - b).slice(0, MOST_NEAREST);
  return most.length === 0
    ? undefined
    : { how: 'beside', cities: most.map(([city]) => city), links: most.flatMap(([, links]) => links.slice(0, MOST_NEAREST)) };
}

function placed({ nodes }: GraphColumns, actor: ActorFound, from: number | undefined): NearActor {
  const city = cityOf({ nodes }, actor.node);
  return {
    ...actor,
    city: city < 0 ? undefined : city,
    kilometres: city < 0 || from === undefined ? undefined : kilometresApart({ nodes }, from, city),
  };
}
