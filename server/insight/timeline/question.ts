import type { Filters } from '../../../model/filters.ts';
import type { PartialDate } from '../../../model/partialDate.ts';

/** When nodes begin and end, by index: what the columns for threads do not hold. */
export interface NodeDates {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The common filters without their date: what looks at changes looks at all dates. */
export type DatelessFilters = Omit<Filters, 'at'>;

export interface TimelineQuestion {
  readonly filters: DatelessFilters;
  /** Whose links are meant, by index. */
  readonly actor: number | null;
  /** The date of which one wants to know what was under way. */
  readonly at: PartialDate | null;
  readonly nodeDates: NodeDates;
}
