import { z } from 'zod';
import { JobAnswer, JobParams, JobsAnswer } from '../../../model/api/jobs.ts';
import { DEFAULT_LIMIT, Paging } from '../../../model/api/list.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { ApiProblem } from '../problem.ts';
import { Reply } from '../reply.ts';
import { type AnyRoute, route } from '../route.ts';
import { sendOutcome } from './answerAsJob.ts';
import { jobEvents } from './events.ts';
import type { Job } from './job.ts';
import type { Jobs } from './jobs.ts';
import { jobAnswer } from './present.ts';

const described = { tag: 'Jobs', params: JobParams, example: null } as const;

export const jobRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/jobs',
    tag: 'Jobs',
    summary:
      'Calls that are answered later, as asked with `Prefer: respond-async`: those that wait and run, and those that ended not long ago',
    query: Paging,
    answer: JobsAnswer,
    manner: 'status',
    example: { path: '/jobs?limit=5' },
    async handle({ jobs }, { query: { limit = DEFAULT_LIMIT, cursor }, language }) {
      const offset = offsetOf(cursor);
      const all = jobs.newestFirst();
      const items = all.slice(offset, offset + limit).map((job) => jobAnswer(jobs, job, language));
      return { items, total: all.length, next: nextCursor(offset, items.length, all.length) };
    },
  }),
  route({
    ...described,
    method: 'get',
    path: '/jobs/:id',
    summary: 'How a job stands',
    answer: JobAnswer,
    manner: 'status',
    async handle({ jobs }, { params: { id }, language }) {
      return jobAnswer(jobs, knownJob(jobs, id), language);
    },
  }),
  route({
    ...described,
    method: 'delete',
    path: '/jobs/:id',
    summary: 'Cancels a job, whether it waits or runs; nothing happens to one that ended',
    answer: JobAnswer,
    manner: 'status',
    async handle({ jobs }, { params: { id }, language }) {
      const job = knownJob(jobs, id);
      job.cancel();
      return jobAnswer(jobs, job, language);
    },
  }),
  route({
    ...described,
    method: 'get',
    path: '/jobs/:id/result',
    summary: 'The answer that the call would have given, with the revision that it was computed on; as NDJSON too when it is a list',
    answer: z.unknown(),
    manner: 'kept',
    async handle({ jobs }, { params: { id } }) {
      const { outcome } = knownJob(jobs, id);
      if (outcome === undefined) throw new ApiProblem('job-not-done');
      return new Reply((response) => sendOutcome(response, outcome));
    },
  }),
  route({
    ...described,
    method: 'get',
    path: '/jobs/:id/events',
    summary:
      'Follows a job: `progress` whenever something has changed, then `done`, `failed` or `cancelled`, each with how it stands; there the stream ends',
    answer: JobAnswer,
    manner: 'events',
    async handle({ jobs }, { params: { id } }) {
      return jobEvents(jobs, knownJob(jobs, id));
    },
  }),
];

function knownJob(jobs: Jobs, id: string): Job {
  const job = jobs.get(id);
  if (job === undefined) throw new ApiProblem('unknown-job');
  return job;
}
