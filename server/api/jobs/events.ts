import type { Response } from 'express';
import type { JobAnswer } from '../../../model/api/jobs.ts';
import { languageOf } from '../present/answer.ts';
import { Reply } from '../reply.ts';
import type { Job } from './job.ts';
import type { Jobs } from './jobs.ts';
import { jobAnswer } from './present.ts';

interface Pace {
  /** Milliseconds between two looks at the job. */
  readonly look: number;
  /** Milliseconds of silence after which it is said that the line still stands. */
  readonly silence: number;
}

const PACE: Pace = { look: 250, silence: 15_000 };

/** Server-sent events: how the job stands, whenever that has changed, and its end. */
export const jobEvents = (jobs: Jobs, job: Job, pace = PACE): Reply =>
  new Reply((response) => {
    const leave = jobs.watch();
    response.once('close', leave);
    // A proxy that gathers what goes out would keep everything until the end.
    response
      .status(200)
      .set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    if (response.req.method === 'HEAD') response.end();
    else tell(response, () => jobAnswer(jobs, job, languageOf(response)), job, pace);
  });

function tell(response: Response, stands: () => JobAnswer, job: Job, { look, silence }: Pace): void {
  let last = '';
  let quiet = 0;
  const write = (text: string): void => {
    quiet = 0;
    response.write(text);
  };
  const now = (name: string): void => {
    const data = JSON.stringify(stands());
    if (data !== last) write(`event: ${name}\ndata: ${data}\n\n`);
    last = data;
  };
  const looking = setInterval(() => {
    // Whoever does not read what was written gets no more of it.
    if (response.writableNeedDrain) return;
    quiet += look;
    now('progress');
    if (quiet >= silence) write(': still here\n\n');
  }, look);
  response.once('close', () => clearInterval(looking));
  if (job.outcome === undefined) now('progress');
  void job.ended.then(({ state }) => {
    clearInterval(looking);
    if (response.closed) return;
    now(state);
    response.end();
  });
}
