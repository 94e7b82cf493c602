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
  for await (const line of createInterface({ input: child.stdout })) {
    // Some libraries print words of their own; a measurement is a JSON object.
    if (!line.startsWith('{')) continue;
    const measurement = Measurement.parse(JSON.parse(line));
    measured.push(measurement);
    keep(line);
    if (measurement.task !== 'end') console.error(`${name}: ${TASKS[measurement.task].title}`);
  }
  const fault = await ended;
  return { measured, trouble: fault === null ? null : `${name} ${fault}: ${reasonIn(complaint)}` };
}
