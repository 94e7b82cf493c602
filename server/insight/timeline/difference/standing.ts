import { NO_DAY } from '../../../store/linkBlock.ts';

/** What became of something between two dates. */
export type Standing = 'undated' | 'elsewhen' | 'new' | 'ended' | 'still' | 'passing';

/** Two days, the earlier first. */
export interface Between {
  readonly before: number;
  readonly after: number;
}

const holds = (day: number, from: number, to: number): boolean => (from === NO_DAY || from <= day) && (to === NO_DAY || day < to);

export function standingOf(from: number, to: number, { before, after }: Between): Standing {
  if (from === NO_DAY && to === NO_DAY) return 'undated';
  const held = holds(before, from, to);
  if (holds(after, from, to)) return held ? 'still' : 'new';
  if (held) return 'ended';
  return from !== NO_DAY && from > before && from <= after ? 'passing' : 'elsewhen';
}

/** How many stand how. */
export type Standings = Record<Standing, number>;

export const noStandings = (): Standings => ({ undated: 0, elsewhen: 0, new: 0, ended: 0, still: 0, passing: 0 });
