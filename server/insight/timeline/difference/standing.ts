import { NO_DAY } from '../../../store/linkBlock.ts';

/** What became of something between two dates; `outside` was not asked for. A position here is a code. */
export const STANDINGS = ['outside', 'undated', 'elsewhen', 'new', 'ended', 'still', 'passing'] as const;
type Standing = (typeof STANDINGS)[number];

export const OUTSIDE = 0;
const UNDATED = STANDINGS.indexOf('undated');
const ELSEWHEN = STANDINGS.indexOf('elsewhen');
export const NEW = STANDINGS.indexOf('new');
export const ENDED = STANDINGS.indexOf('ended');
const STILL = STANDINGS.indexOf('still');
const PASSING = STANDINGS.indexOf('passing');

/** Two days, the earlier first. */
export interface Between {
  readonly before: number;
  readonly after: number;
}

const holds = (day: number, from: number, to: number): boolean => (from === NO_DAY || from <= day) && (to === NO_DAY || day < to);

export function standingOf(from: number, to: number, { before, after }: Between): number {
  if (from === NO_DAY && to === NO_DAY) return UNDATED;
  const held = holds(before, from, to);
  if (holds(after, from, to)) return held ? STILL : NEW;
  if (held) return ENDED;
  return from !== NO_DAY && from > before && from <= after ? PASSING : ELSEWHEN;
}

/** Whether it existed on the day that both dates name. */
export const held = (standing: number): boolean => standing === STILL || standing === UNDATED;

/** How many stand how. */
export type Standings = Readonly<Record<Standing, number>>;

/** Counts by code as counts by name. */
export const namedStandings = (counts: Int32Array): Standings => ({
  outside: counts[OUTSIDE] ?? 0,
  undated: counts[UNDATED] ?? 0,
  elsewhen: counts[ELSEWHEN] ?? 0,
  new: counts[NEW] ?? 0,
  ended: counts[ENDED] ?? 0,
  still: counts[STILL] ?? 0,
  passing: counts[PASSING] ?? 0,
});
