import { firstDay, type PartialDate } from '../../../model/partialDate.ts';

const DAY = 86_400_000;

/** The attributes of the time from a date until before another. In the format both days belong to it; a missing end is open. */
export function spell(from: PartialDate | undefined, to: PartialDate | undefined): string {
  const first = from && firstDay(from);
  const last = to && firstDay(to) - 1;
  const start = first === undefined ? '' : ` start="${written(first)}"`;
  // What began and ended on one day was there on that day.
  return last === undefined ? start : `${start} end="${written(Math.max(last, first ?? last))}"`;
}

const written = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
