import { z } from 'zod';
import { Text } from '../text.ts';
import { listOf } from './list.ts';
import { Problem } from './problem.ts';

const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

export const JobParams = z.strictObject({ id: z.string().describe('As the 202 named it') });

const address = z.string().describe('A path on this server');

/** A call whose answer is fetched later. */
export const JobAnswer = z.object({
  id: z.uuid(),
  state: z.enum(JOB_STATES),
  progress: z.number().min(0).max(1).describe('How much is done, as far as the analysis can tell; never less than before'),
  ahead: z.int().nonnegative().optional().describe('While it waits: how many go first'),
  text: Text,
  call: z.object({ method: z.string(), path: address }).describe('What was asked'),
  asked: z.iso.datetime(),
  started: z.iso.datetime().optional(),
  ended: z.iso.datetime().optional(),
  keptUntil: z.iso.datetime().optional().describe('The latest moment at which it is forgotten; sooner when newer ones need its room'),
  revision: z.int().nonnegative().optional().describe('Of the graph that a finished answer was computed on'),
  problem: Problem.optional().describe('Why it failed: what the call itself would have answered'),
  addresses: z.object({ job: address, events: address, result: address }),
});
export type JobAnswer = z.infer<typeof JobAnswer>;

export const JobsAnswer = listOf(JobAnswer).describe('Newest first');
