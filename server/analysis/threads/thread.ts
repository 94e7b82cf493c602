import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { JobControl } from './control.ts';
import { AbandonedError } from './errors.ts';
import type { Job, Report, TaskRun, TaskTable, ThreadSetup } from './messages.ts';
import { SharedTeam } from './sharedTeam.ts';

if (parentPort === null) throw new Error('This file runs as a thread');
const port = parentPort;
const setup: ThreadSetup = workerData;
const { tasks }: { tasks: TaskTable } = await import(setup.tasks);

// Elsewhere this would slow down the whole process; on Linux it is the calling thread's.
if (process.platform === 'linux') setPriority(setup.niceness);

port.on('message', (job: Job) => {
  const control = new JobControl(job.control);
  try {
    const made: [string, unknown][] = [];
    const answer = perform(job, control, made);
    if (job.rank === 0) tell({ id: job.id, kind: 'done', answer, made });
    else tell({ id: job.id, kind: 'done', answer: undefined, made: [] });
  } catch (error) {
    control.break();
    fail(job.id, error);
  } finally {
    // The first member's end may close only when the others have read what it sent; theirs closes it.
    if (job.rank > 0) for (const each of job.ports) each.close();
  }
});

tell({ kind: 'ready' });

function perform(job: Job, control: JobControl, made: [string, unknown][]): unknown {
  const task = tasks[job.task];
  if (task === undefined) throw new RangeError(`There is no task ${job.task}`);
  const ends = performance.now() + job.budget;
  const kept = new Map(job.kept);
  const run: TaskRun = {
    team: new SharedTeam(job.rank, job.size, control, job.ports),
    stopped: () => control.cancelled || performance.now() > ends,
    progress(share) {
      if (job.rank === 0) control.progress = share;
    },
    kept<Value>(key: string, make: () => Value): Value {
      if (!kept.has(key)) {
        const value = make();
        kept.set(key, value);
        made.push([key, value]);
      }
      return kept.get(key) as Value;
    },
    doneReading() {
      if (job.rank === 0) tell({ id: job.id, kind: 'done-reading' });
    },
  };
  return task(job.columns, job.parameters as never, run);
}

function fail(id: number, error: unknown): void {
  if (error instanceof AbandonedError) {
    tell({ id, kind: 'abandoned' });
    return;
  }
  // Only plain errors arrive as they were.
  const plain = error instanceof Error && !(error instanceof DOMException);
  try {
    tell({ id, kind: 'failed', error: plain ? error : new Error(String(error)) });
  } catch {
    // One of its properties cannot be sent.
    tell({ id, kind: 'failed', error: new Error(String(error)) });
  }
}

function tell(report: Report): void {
  port.postMessage(report);
}
