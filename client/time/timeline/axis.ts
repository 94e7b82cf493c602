import { firstDay, type PartialDate } from '../../../model/partialDate.ts';

/** A run of whole years, as wide as what it is drawn on. */
export interface Axis {
  readonly first: number;
  readonly count: number;
}

export const axisOf = (years: readonly number[]): Axis => ({ first: years[0] ?? 0, count: Math.max(1, years.length) });

/** The date as a number of years: the middle of 2021 is 2021.5. */
export function moment(date: PartialDate): number {
  const year = Number(date.slice(0, 4));
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (firstDay(date) * 86_400_000 - begin) / (end - begin);
}

/** Where on the axis, from 0 to 1. */
export const along = ({ first, count }: Axis, at: number): number => Math.min(1, Math.max(0, (at - first) / count));

/** A style's left and width; without a beginning or an end it reaches the edge. */
export function placed(axis: Axis, from: number | undefined, to: number | undefined): { left: string; width: string } {
  const left = from === undefined ? 0 : along(axis, from);
  const right = to === undefined ? 1 : along(axis, to);
  return { left: percent(left), width: percent(Math.max(0, right - left)) };
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
