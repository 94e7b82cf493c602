import type { EventPrecision, TimelineResolution } from '../../../model/api/timeline.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import { firstDay, type PartialDate } from '../../../model/partialDate.ts';
import { dayAfter } from './calendar.ts';

const BY_LENGTH: Readonly<Record<number, EventPrecision>> = { 4: 'year', 7: 'month', 10: 'day' };
/** From the vaguest on. */
const EXACTNESS: readonly EventPrecision[] = ['none', 'year', 'month', 'day'];

/** From the first day to the day after the last. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** Of two ends the vaguer one counts. */
export function precisionOf({ from, to }: Pick<HistoryEvent, 'from' | 'to'>): EventPrecision {
  const lengths = [from, to].flatMap((date) => date?.length ?? []);
  return lengths.length === 0 ? 'none' : (BY_LENGTH[Math.min(...lengths)] ?? 'none');
}

/** When it was under way: a period from its beginning up to its end, a single date as long as the date covers. */
export function daysOf({ from, to }: Pick<HistoryEvent, 'from' | 'to'>): Days | undefined {
  if (from !== undefined && to !== undefined && firstDay(from) < firstDay(to)) return { start: firstDay(from), end: firstDay(to) };
  const only: PartialDate | undefined = from ?? to;
  return only && { start: firstDay(only), end: dayAfter(only) };
}

/** Dated events that touch the span, by their beginning; then those without a date, in no span and in each. */
export function eventsIn(events: readonly HistoryEvent[], span: Days, resolution: TimelineResolution): HistoryEvent[] {
  const least = EXACTNESS.indexOf(resolution === 'year' ? 'none' : resolution);
  const told = events.filter((event) => EXACTNESS.indexOf(precisionOf(event)) >= least);
  const dated = told.flatMap((event) => {
    const days = daysOf(event);
    return days !== undefined && days.start < span.end && span.start < days.end ? [{ event, ...days }] : [];
  });
  dated.sort((a, b) => a.start - b.start || b.end - a.end || (a.event.id < b.event.id ? -1 : 1));
  return [...dated.map(({ event }) => event), ...told.filter((event) => daysOf(event) === undefined)];
}
