import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What the server is asked while it is at work. */
export const KINDS = ['node', 'neighbours', 'search', 'path', 'summary'] as const;
const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/** What the asking process is told … */
export const Asking = z.strictObject({
  url: z.string(),
  nodes: z.number(),
  everyMs: z.number(),
  seconds: z.number(),
  seed: z.number(),
});
export type Asking = z.infer<typeof Asking>;

/** … and what it tells. */
export const Answered = z.strictObject({
  /** Milliseconds. */
  times: z.record(Kind, z.array(z.number())),
  refused: z.number(),
  coreWait: z.number(),
});
export type Answered = z.infer<typeof Answered>;

/** How long a process's event loop was ready to run and had no core, milliseconds. Known on Linux alone. */
export function waitedForCore(): number {
  // The first thread, which runs the event loop, has the process's number.
  const file = `/proc/self/task/${process.pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[1]) / 1e6 : Number.NaN;
}
