import type { JobAnswer } from '../../../model/api/jobs.ts';
import type { Language } from '../../../model/text.ts';
import { PROBLEMS } from '../problem.ts';
import type { Job } from './job.ts';
import type { Jobs } from './jobs.ts';
import { JOB_TEXTS } from './texts.ts';

export const jobAddress = ({ id }: Job): string => `/api/v1/jobs/${id}`;

export function jobAnswer(jobs: Jobs, job: Job, language: Language): JobAnswer {
  const { id, call, state, progress, outcome, endedAt } = job;
  const ahead = jobs.ahead(job);
  const why = outcome?.state === 'failed' ? outcome.problem.told : PROBLEMS.internal.message;
  return {
    id,
    state,
    progress,
    ...(state === 'waiting' && { ahead }),
    text: JOB_TEXTS[state]({ progress, ahead, why }),
    call,
    asked: written(job.askedAt),
    ...(job.startedAt !== undefined && { started: written(job.startedAt) }),
    ...(endedAt !== undefined && { ended: written(endedAt), keptUntil: written(endedAt + jobs.keptMs) }),
    ...(outcome?.state === 'done' && { revision: outcome.result.revision }),
    ...(outcome?.state === 'failed' && { problem: outcome.problem.body(language) }),
    addresses: { job: jobAddress(job), events: `${jobAddress(job)}/events`, result: `${jobAddress(job)}/result` },
  };
}

const written = (milliseconds: number): string => new Date(milliseconds).toISOString();
