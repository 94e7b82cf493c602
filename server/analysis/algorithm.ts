import type { z } from 'zod';
import type { Rows } from '../graph/walk.ts';
import { ALONE, type Team } from './team.ts';

/**
 * An analysis of a whole graph. It knows no domain and no filters: the rows that it gets hold what was admitted and nothing else.
 * The same rows and parameters give the same answer, however many run it together.
 */
export interface Algorithm<Parameters extends z.ZodType, Answer> {
  readonly id: string;
  readonly parameters: Parameters;
  run(rows: Rows, parameters: z.output<Parameters>, run: Run): Answer;
}

/** Alone, with all the time in the world. */
export const UNHURRIED: Run = { team: ALONE, stopped: () => false, progress: () => undefined };

/** What a running analysis may ask of its surroundings. */
export interface Run {
  readonly team: Team;
  /** True when its time is up or nobody waits any longer: return what there is, marked as incomplete. */
  stopped(): boolean;
  /** How much is done, from 0 to 1. */
  progress(share: number): void;
}
