import { NO_DAY } from '../store/linkBlock.ts';

/** The calendar year of a day counted from 1970; undefined when the link has no date. */
export const yearOfDay = (day: number): number | undefined => (day === NO_DAY ? undefined : new Date(day * 86_400_000).getUTCFullYear());
