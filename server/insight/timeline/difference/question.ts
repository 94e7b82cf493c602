import type { Change } from '../../../../model/api/difference.ts';
import type { PartialDate } from '../../../../model/partialDate.ts';
import type { DatelessFilters, NodeDates } from '../question.ts';

export interface DifferenceQuestion {
  readonly filters: DatelessFilters;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** Null when both are listed. */
  readonly change: Change | null;
  readonly nodeDates: NodeDates;
  readonly offset: number;
  readonly limit: number;
}
