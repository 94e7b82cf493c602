import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Startable } from './peers/install.ts';
import { reasonIn } from './reasonIn.ts';
import { type ContenderName, type Job, Measurement, TASKS } from './tasks.ts';

/** One that hangs is ended; what is slow ends itself by the seconds of its tasks. */
const LONGEST_MS = 45 * 60_000;

/** Runs a contender in its own process. What it told before it ended counts, however it ended. */
export async function contend(
  name: ContenderName,
  { command, args }: Startable,
  job: Job,
  keep: (line: string) => void,
): Promise<{ measured: Measurement[]; trouble: string | null }> {
  const child = spawn(command, [...args, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_MS });
  const ended = new Promise<string | null>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => done(code === 0 ? null : `ended with ${signal ?? code}`));
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-2000);
  });
  const measured: Measurement[] = [];
  const unread: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    // Some libraries print words of their own; a measurement is a JSON object.
    if (!line.startsWith('{')) continue;
    const measurement = measurementIn(line);
    if (measurement === null) {
      unread.push(`no measurement: ${line.slice(0, 200)}`);
      continue;
    }
    measured.push(measurement);
    keep(line);
    if (measurement.task !== 'end') console.error(`${name}: ${TASKS[measurement.task].title}`);
  }
  const fault = await ended;
  // The last line tells that nothing was left out: a library may end a process without a fault.
  const whole = fault === null && unread.length === 0 && measured.at(-1)?.task === 'end';
  return { measured, trouble: whole ? null : `${name} ${fault ?? 'left something out'}: ${[reasonIn(complaint), ...unread].join('; ')}` };
}

/** Null for a line that was cut off, or that another version wrote. */
function measurementIn(line: string): Measurement | null {
  try {
    return Measurement.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
