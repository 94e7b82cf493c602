import type { DifferenceAnswer } from '../../model/api/difference.ts';
import type { ModesAnswer } from '../../model/api/modes.ts';
import type { ModesClassifyAnswer, ModesCompareAnswer } from '../../model/api/modesCompare.ts';
import type { TimelineAnswer } from '../../model/api/timeline.ts';
import type { NodeId } from '../../model/ids.ts';
import { inBackground } from '../api/background/inBackground.ts';
import { fetchJson } from '../api/fetchJson.ts';
import { filtersOf, get, query, type ViewFilters } from '../api/queries.ts';

/** Room for every event of the default graph; of more, the answer says how many there are. */
const EVENTS = 500;
const CHANGES_AT_ONCE = 20;

export const timelineQuery = (view: ViewFilters) => get<TimelineAnswer>('/timeline', { ...filtersOf(view), limit: EVENTS });
export const modesQuery = (view: ViewFilters) => inBackground<ModesAnswer>('/modes', filtersOf(view));

/** Profiles are compared over all time: the layers of a profile are its parts, so neither is a filter. */
export const modesCompareQuery = (a: NodeId, b: NodeId, { sure }: ViewFilters) =>
  inBackground<ModesCompareAnswer>('/modes/compare', { a, b, minConfidence: sure });
export const modesClassifyQuery = (area: NodeId, { sure }: ViewFilters) =>
  inBackground<ModesClassifyAnswer>('/modes/classify', { area, minConfidence: sure });

export interface TwoDates {
  readonly since: string;
  readonly until: string;
}

/** Two dates take the place of the view's one. */
const datesOf = ({ since, until }: TwoDates, { layers, sure }: ViewFilters) => ({
  ...filtersOf({ ...(layers && { layers }), ...(sure && { sure }) }),
  from: since,
  to: until,
});

export const differenceQuery = (dates: TwoDates, view: ViewFilters) =>
  get<DifferenceAnswer>('/timeline/difference', { ...datesOf(dates, view), limit: 1 });

export const fetchChanges = (
  dates: TwoDates,
  view: ViewFilters,
  change: string | undefined,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<DifferenceAnswer> =>
  fetchJson(query('/timeline/difference', { ...datesOf(dates, view), change, cursor, limit: CHANGES_AT_ONCE }), { signal });
