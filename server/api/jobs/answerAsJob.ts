import { setTimeout as wait } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { languageOf, sendWritten } from '../present/answer.ts';
import { ApiProblem } from '../problem.ts';
import type { Outcome, Work } from './job.ts';
import type { Jobs } from './jobs.ts';
import { applied, type Preference } from './preference.ts';
import { jobAddress, jobAnswer } from './present.ts';

interface Asked {
  readonly request: Request;
  readonly response: Response;
  /** Aborted when the caller goes away before it was answered. */
  readonly gone: AbortSignal;
}

/** The answer as usual when it comes in time; otherwise where to find it. */
export async function answerAsJob(jobs: Jobs, preference: Preference, work: Work, { request, response, gone }: Asked): Promise<void> {
  const job = jobs.add({ method: request.method, path: request.originalUrl }, work);
  // Nobody knows of it yet.
  gone.addEventListener('abort', () => jobs.drop(job), { once: true });
  const outcome = await inTime(job.ended, (preference.wait ?? 0) * 1000);
  if (gone.aborted) return;
  const followed = applied(preference, outcome === undefined);
  if (followed !== '') response.set('Preference-Applied', followed);
  if (outcome === undefined) {
    response.status(202).set({ Location: jobAddress(job), 'Retry-After': '1', 'Cache-Control': 'no-store' });
    response.json(jobAnswer(jobs, job, languageOf(response)));
  } else {
    jobs.drop(job);
    sendOutcome(response, outcome);
  }
}

export function sendOutcome(response: Response, outcome: Outcome): void {
  if (outcome.state === 'failed') throw outcome.problem;
  if (outcome.state === 'cancelled') throw new ApiProblem('job-cancelled');
  sendWritten(response, outcome.result.json, outcome.result.revision);
}

/** Undefined when it is not there in time. What needs no thread is there even when there is no time. */
async function inTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  const over = new AbortController();
  const late = wait(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
  const first = await Promise.race([value, late]);
  over.abort();
  return first;
}
