import type { LinkKindId } from '../../../model/linkKinds.ts';
import { kindCode, kindCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Admission } from '../../graph/walk.ts';
import type { SegmentFound } from './segments.ts';

export interface CityFound {
  readonly city: number;
  /** Positions of the segments that firms of the city fill, upstream first. */
  readonly segments: readonly number[];
  readonly firms: number;
}

/** The cities with most segments first, then those with most firms. */
export function citiesFound(segments: readonly SegmentFound[]): CityFound[] {
  const byCity = new Map<number, { segments: number[]; firms: number }>();
  segments.forEach(({ where }, at) => {
    for (const { city, count } of where.cities) {
      const held = byCity.get(city) ?? { segments: [], firms: 0 };
      held.segments.push(at);
      held.firms += count;
      byCity.set(city, held);
    }
  });
  return Array.from(byCity, ([city, held]) => ({ city, ...held })).sort(
    (a, b) => b.segments.length - a.segments.length || b.firms - a.firms || a.city - b.city,
  );
}

const TIERS = (['tier1_of', 'tier2_of', 'tier3_of'] satisfies LinkKindId[]).map(kindCode);
const DIVISION_OF_WORK = kindCodes(['complements']);
/** From so many cities of one tier on, the same step in the same industry counts as laid out twice. */
const LEAST_DUPLICATES = 3;

export interface DuplicateFound {
  readonly segment: number;
  /** Counted from 1. */
  readonly tier: number;
  readonly cities: readonly number[];
  /** What places the cities in the tier. */
  readonly links: readonly number[];
}

/** Three or more cities of one tier in the same segment, and no link that divides the work between any two of them. */
export function duplicatesFound(columns: GraphColumns, segments: readonly SegmentFound[], admission: Admission): DuplicateFound[] {
  const tiers = tiersOf(columns, segments, admission);
  return segments.flatMap(({ where }, segment) =>
    TIERS.flatMap((_kind, at) => {
      const cities = where.cities.flatMap(
        ({ city }) =>
          tiers
            .get(city)
            ?.filter(({ tier }) => tier === at + 1)
            .slice(0, 1) ?? [],
      );
      if (cities.length < LEAST_DUPLICATES || cities.some(({ city }) => divides(columns, city, cities, admission))) return [];
      return [{ segment, tier: at + 1, cities: cities.map(({ city }) => city), links: cities.map(({ link }) => link) }];
    }),
  );
}

interface TierOf {
  readonly city: number;
  readonly tier: number;
  readonly link: number;
}

function tiersOf(columns: GraphColumns, segments: readonly SegmentFound[], admission: Admission): Map<number, TierOf[]> {
  const tiers = new Map<number, TierOf[]>();
  for (const city of new Set(segments.flatMap(({ where }) => where.cities.map((place) => place.city)))) {
    const found: TierOf[] = [];
    for (const { link } of linksAt(columns, city, admission)) {
      const at = TIERS.indexOf(columns.links.kind[link] ?? -1);
      if (at >= 0 && columns.links.source[link] === city) found.push({ city, tier: at + 1, link });
    }
    tiers.set(city, found);
  }
  return tiers;
}

function divides(columns: GraphColumns, city: number, others: readonly TierOf[], admission: Admission): boolean {
  for (const { node, link } of linksAt(columns, city, admission)) {
    if (DIVISION_OF_WORK.has(columns.links.kind[link] ?? -1) && others.some((other) => other.city === node)) return true;
  }
  return false;
}
