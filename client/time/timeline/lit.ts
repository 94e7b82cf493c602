import type { TimelineAnswer } from '../../../model/api/timeline.ts';

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

export const isLit = (event: TimelineEvent, { year, event: id }: Lit): boolean =>
  id === undefined ? year !== undefined && yearOf(event) === year : id === event.id;
