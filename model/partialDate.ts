import { z } from 'zod';
import { MESSAGES } from './messages.ts';

const FORM = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

function isOnTheCalendar(written: string): boolean {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A year, a month or a day: `2021`, `2021-06`, `2021-06-03`. */
export const PartialDate = z.string().regex(FORM, MESSAGES.date.en).refine(isOnTheCalendar, MESSAGES.calendar.en).brand<'PartialDate'>();
export type PartialDate = z.infer<typeof PartialDate>;

const DAY = 86_400_000;

/** Days since 1970-01-01 of the first day that the date covers. Comparing first days is what `from ≤ at < to` means. */
export function firstDay(date: PartialDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}
