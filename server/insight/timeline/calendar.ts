import { PartialDate } from '../../../model/partialDate.ts';
import { NO_DAY } from '../../store/linkBlock.ts';

const DAY = 86_400_000;

const dayOfYear = (year: number): number => Math.round(Date.UTC(year, 0, 1) / DAY);

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

export const lastDayOfYear = (year: number): number => dayOfYear(year + 1) - 1;

/** The first day after the year, month or day that the date covers. */
export function dayAfter(date: PartialDate): number {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayOfYear(year + 1);
  if (day === undefined) return Math.round(Date.UTC(year, month, 1) / DAY);
  return Math.round(Date.UTC(year, month - 1, day + 1) / DAY);
}

/** A day as people write it: as a year where it is the first of one, since a date that is known by its year begins there. */
export function dateOf(day: number): PartialDate {
  const written = new Date(day * DAY).toISOString().slice(0, 10);
  return PartialDate.parse(written.replace(/(-01)?-01$/, ''));
}

/** Finds the year of many days quickly: how many years it lies after the first. */
export class YearTable {
  readonly firstYear: number;
  readonly count: number;
  readonly #firstDay: number;
  readonly #years: Uint16Array;

  /** For the days from the first to the last, both included; none when there are no days. */
  constructor(firstDay: number, lastDay: number) {
    const none = firstDay === NO_DAY || lastDay === NO_DAY;
    this.firstYear = none ? 0 : yearOf(firstDay);
    this.count = none ? 0 : yearOf(lastDay) - this.firstYear + 1;
    this.#firstDay = firstDay;
    this.#years = new Uint16Array(none ? 0 : lastDay - firstDay + 1);
    for (let year = 0; year < this.count; year += 1) {
      const start = Math.max(0, dayOfYear(this.firstYear + year) - firstDay);
      this.#years.fill(year, start);
    }
  }

  /** Only for days between the first and the last. */
  placeOf(day: number): number {
    return this.#years[day - this.#firstDay] ?? 0;
  }
}
