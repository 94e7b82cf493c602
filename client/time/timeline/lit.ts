import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { period } from '../../../model/sentences/because.ts';
import type { Language } from '../../../model/text.ts';

export type TimelineEvent = TimelineAnswer['items'][number];

/** What is pointed at or has the focus, in the chart or in the list: both show it. */
export interface Lit {
  readonly year?: number;
  readonly event?: string;
  /** The list scrolls to what the chart lights, never the reverse. */
  readonly by?: 'chart' | 'list';
}

export type Light = (lit: Lit) => void;

export const DARK: Lit = {};

/** The year in which it begins, or falls due when only its end is known. */
export function yearOf({ from, to }: TimelineEvent): number | undefined {
  const date = from ?? to;
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** The source's own words for the time, both ends of a period, or the one date. */
export function timeOf(event: TimelineEvent, language: Language): string {
  const { from, to, span } = event;
  return event.period?.[language] ?? (span ? period(from, to)[language] : (from ?? to ?? period(from, to)[language]));
}

export const isLit = (event: TimelineEvent, { year, event: id }: Lit): boolean =>
  id === undefined ? year !== undefined && yearOf(event) === year : id === event.id;
