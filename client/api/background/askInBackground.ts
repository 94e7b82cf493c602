import type { JobAnswer, JobState } from '../../../model/api/jobs.ts';
import { CallFailed, fetchJson, ROOT, send } from '../fetchJson.ts';
import { eventData } from './events.ts';

export interface Pace {
  /** Milliseconds between two looks at a job whose events cannot be followed. */
  readonly look: number;
  /** The server says every 15 seconds that the line still stands. */
  readonly longestSilence: number;
  /** So many looks in a row may fail: the service may be starting anew. */
  readonly mostFailures: number;
}

const PACE: Pace = { look: 1000, longestSilence: 25_000, mostFailures: 5 };

interface Asked {
  readonly body?: unknown;
  readonly signal: AbortSignal;
  /** How the job stands, whenever that has changed; never called for what is there within two seconds. */
  readonly onStand: (stand: JobAnswer) => void;
  readonly pace?: Pace;
}

/**
 * A call that may take long: the answer when it is there within two seconds, else the result of the job that the server makes of it
 * (RFC 7240). Whoever aborts it, or leaves the page, cancels the job.
 */
export async function askInBackground<Answer>(path: string, { body, signal, onStand, pace = PACE }: Asked): Promise<Answer> {
  const response = await send(path, { body, signal, headers: { Prefer: 'respond-async, wait=2' } });
  if (response.status !== 202) return (await response.json()) as Answer;
  const job = /[^/]+$/.exec(response.headers.get('Location') ?? '')?.[0] ?? '';
  const cancel = (): void => void stop(job).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  globalThis.addEventListener?.('pagehide', cancel);
  try {
    // It was aborted while the answer was on its way.
    if (signal.aborted) cancel();
    onStand((await response.json()) as JobAnswer);
    for await (const stand of standsOf(job, signal, pace)) onStand(stand);
    // For one that failed or was cancelled this is the problem that says why.
    return await fetchJson<Answer>(`/jobs/${job}/result`, { signal });
  } finally {
    signal.removeEventListener('abort', cancel);
    globalThis.removeEventListener?.('pagehide', cancel);
  }
}

/** What is not read keeps its connection, of which a browser has six. */
async function stop(job: string): Promise<void> {
  await (await fetch(`${ROOT}/jobs/${job}`, { method: 'DELETE', keepalive: true })).text();
}

const OVER: readonly JobState[] = ['done', 'failed', 'cancelled'];
const isOver = ({ state }: JobAnswer): boolean => OVER.includes(state);

/** How the job stands, until it is over: by its events, and where those do not come through, by looking. */
async function* standsOf(job: string, signal: AbortSignal, pace: Pace): AsyncGenerator<JobAnswer> {
  try {
    const { body } = await send(`/jobs/${job}/events`, { signal });
    if (body !== null) {
      for await (const data of eventData(body, pace.longestSilence)) {
        const stand = JSON.parse(data) as JobAnswer;
        yield stand;
        if (isOver(stand)) return;
      }
    }
  } catch (error) {
    if (signal.aborted) throw error;
  }
  for (let failures = 0; ; ) {
    signal.throwIfAborted();
    try {
      const stand = await fetchJson<JobAnswer>(`/jobs/${job}`, { signal });
      failures = 0;
      yield stand;
      if (isOver(stand)) return;
    } catch (error) {
      failures += 1;
      const mayPass = error instanceof CallFailed && (error.status === 0 || error.status >= 500);
      if (!mayPass || failures > pace.mostFailures) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pace.look));
  }
}
