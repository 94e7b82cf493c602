import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type AbroadFound, abroadFound } from './abroad.ts';
import { type AlliancesFound, alliancesFound } from './alliances.ts';
import { type CityFound, citiesFound, type DuplicateFound, duplicatesFound } from './cities.ts';
import { type CourseFound, courseFound } from './course.ts';
import { type LeadersFound, leadersFound } from './leaders.ts';
import { inGroup, membersOf, type SupportFound, supportFound } from './members.ts';
import { type NearestFound, nearestFound } from './nearest.ts';
import { type PlacesFound, placesOf } from './places.ts';
import type { ChainQuestion } from './question.ts';
import { branchesFound, type SegmentFound, segmentFound } from './segments.ts';
import { TieCounts } from './ties.ts';
import { type UnplacedFound, unplacedFound } from './unplaced.ts';

/** All by index; segments in the order of the question. */
export interface ChainFound {
  readonly segments: readonly (SegmentFound & { readonly total: number; readonly nearest: NearestFound | undefined })[];
  /** For an industry without segments: it and its parts. */
  readonly branches: readonly { readonly node: number; readonly actors: number }[];
  readonly actors: number;
  readonly firms: number;
  /** Firms of the industry that no link places in one of its segments. */
  readonly outside: number;
  readonly unplaced: UnplacedFound;
  readonly where: PlacesFound;
  readonly support: readonly SupportFound[];
  readonly course: CourseFound;
  readonly alliances: AlliancesFound;
  readonly leaders: LeadersFound;
  readonly cities: readonly CityFound[];
  readonly cityCount: number;
  /** How many cities are in more than one segment. */
  readonly severalCount: number;
  readonly duplicates: readonly DuplicateFound[];
  readonly abroad: AbroadFound;
}

export function chainTask(columns: GraphColumns, question: ChainQuestion, run: TaskRun): ChainFound {
  const { filters, limit, offset } = question;
  const admission = graphFilter(columns, filters);
  const { provinces: _provinces, ...withoutPlace } = filters;
  const everywhere = graphFilter(columns, withoutPlace);
  const members = membersOf(columns, question, admission);
  const firms = inGroup(members, 'firms');
  const ties = new TieCounts(columns, admission);
  const segments = question.segments.map((ground) => segmentFound(columns, ground, admission, ties));
  const placed = new Set(segments.flatMap(({ actors }) => actors.map(({ node }) => node)));
  const where = placesOf(columns, firms);
  const ordered = segments.length > 0;
  const cities = ordered ? citiesFound(segments) : where.cities.map(({ city, count }) => ({ city, segments: [], firms: count }));
  return {
    segments: segments.map((segment, at) => ({
      ...segment,
      actors: segment.actors.slice(offset, offset + limit),
      total: segment.actors.length,
      nearest: nearest(at),
    })),
    branches: ordered ? [] : branchesFound(columns, question.topics, admission).slice(0, limit),
    actors: members.size,
    firms: firms.length,
    outside: firms.filter((node) => !placed.has(node)).length,
    unplaced: unplacedFound(columns, question, admission, run),
    where,
    support: supportFound(members, ties, limit),
    course: courseFound(members, question),
    alliances: alliancesFound(columns, members, admission),
    leaders: leadersFound(columns, members, admission, ties, limit),
    cities: cities.slice(0, limit),
    cityCount: cities.length,
    severalCount: cities.filter((city) => city.segments.length > 1).length,
    duplicates: duplicatesFound(columns, segments, admission),
    abroad: abroadFound(columns, question.topics, members, everywhere),
  };

  function nearest(at: number): NearestFound | undefined {
    const [segment, ground] = [segments[at], question.segments[at]];
    if (segment === undefined || ground === undefined || segment.actors.length > 0) return undefined;
    return nearestFound(columns, ground, segments, cities, everywhere, ties);
  }
}
