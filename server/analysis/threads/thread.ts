import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { OrderControl } from './control.ts';
import { AbandonedError } from './errors.ts';
import type { Assignment, Report, TaskRun, TaskTable, ThreadSetup } from './messages.ts';
import { SharedTeam } from './sharedTeam.ts';

if (parentPort === null) throw new Error('This file runs as a thread');
const port = parentPort;
const setup: ThreadSetup = workerData;
const { tasks }: { tasks: TaskTable } = await import(setup.tasks);

// Elsewhere this would slow down the whole process; on Linux it is the calling thread's.
if (process.platform === 'linux') setPriority(setup.niceness);

/** What tasks made, here or on other threads: always what whoever gives out the work believes it to be. */
const kept = new Map<string, unknown>();

port.on('message', (assignment: Assignment) => {
  const control = new OrderControl(assignment.control);
  for (const key of assignment.forgotten) kept.delete(key);
  for (const [key, value] of assignment.kept) kept.set(key, value);
  try {
    const made: [string, unknown][] = [];
    const answer = perform(assignment, control, made);
    if (assignment.rank === 0) {
      tell({ id: assignment.id, kind: 'done', answer, made });
      for (const [key, value] of made) kept.set(key, value);
    } else tell({ id: assignment.id, kind: 'done', answer: undefined, made: [] });
  } catch (error) {
    control.break();
    fail(assignment.id, error);
  } finally {
    // The first member's end may close only when the others have read what it sent; theirs closes it.
    if (assignment.rank > 0) for (const each of assignment.ports) each.close();
  }
});

tell({ kind: 'ready' });

function perform(assignment: Assignment, control: OrderControl, made: [string, unknown][]): unknown {
  const task = tasks[assignment.task];
  if (task === undefined) throw new RangeError(`There is no task ${assignment.task}`);
  const ends = performance.now() + assignment.budget;
  const fresh = new Map<string, unknown>();
  const run: TaskRun = {
    team: new SharedTeam(assignment.rank, assignment.size, control, assignment.ports),
    stopped: () => control.cancelled || performance.now() > ends,
    progress(share) {
      if (assignment.rank === 0) control.progress = share;
    },
    kept<Value>(key: string, make: () => Value): Value {
      if (kept.has(key)) return kept.get(key) as Value;
      if (!fresh.has(key)) {
        const value = make();
        fresh.set(key, value);
        made.push([key, value]);
      }
      return fresh.get(key) as Value;
    },
    doneReading() {
      if (assignment.rank === 0) tell({ id: assignment.id, kind: 'done-reading' });
    },
  };
  return task(assignment.columns, assignment.parameters as never, run);
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
