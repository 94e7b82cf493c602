import { ApiProblem } from '../problem.ts';
import { type Call, Job, type Work } from './job.ts';

/** How many there may be, and what is kept of those that ended. */
export const JOB_LIMITS = {
  /** Two long ones leave a core to neither, and a third would only make all three slower. */
  atOnce: 2,
  waiting: 32,
  /** Of those that ended, by time, number and the bytes of their results; the newest result always stays. */
  keptMs: 3_600_000,
  kept: 100,
  keptBytes: 64 * 1024 * 1024,
  /** Each takes one of the calls that may be in the making at once. */
  watchers: 64,
};

export interface JobsOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** What a failure of a call is to whoever asked. */
  readonly problemOf: (error: unknown, call: Call) => ApiProblem;
  readonly limits?: typeof JOB_LIMITS;
}

/** All jobs: a few run, others wait for their turn, and those that ended are kept for a while. */
export class Jobs {
  readonly #options: JobsOptions;
  readonly #limits: typeof JOB_LIMITS;
  /** Oldest first. */
  readonly #all = new Map<string, Job>();
  readonly #running = new Map<Job, Promise<void>>();
  #watchers = 0;

  constructor(options: JobsOptions) {
    this.#options = options;
    this.#limits = options.limits ?? JOB_LIMITS;
  }

  get keptMs(): number {
    return this.#limits.keptMs;
  }

  /** Begins at once if it can. */
  add(call: Call, work: Work): Job {
    if (this.#running.size >= this.#limits.atOnce && this.#waiting().length >= this.#limits.waiting) throw new ApiProblem('busy');
    const { now, newId, problemOf } = this.#options;
    const job = new Job({ id: newId(), call, work, now, problemOf: (error) => problemOf(error, call) });
    this.#all.set(job.id, job);
    void job.ended.then(() => this.#forget());
    this.#next();
    return job;
  }

  get(id: string): Job | undefined {
    this.#forget();
    return this.#all.get(id);
  }

  newestFirst(): Job[] {
    this.#forget();
    return [...this.#all.values()].reverse();
  }

  /** How many go before one that waits. */
  ahead(job: Job): number {
    return Math.max(0, this.#waiting().indexOf(job));
  }

  /** Nobody will ask for it again. */
  drop(job: Job): void {
    job.cancel();
    this.#all.delete(job.id);
  }

  /** To be called once when whoever watches goes away. */
  watch(): () => void {
    if (this.#watchers >= this.#limits.watchers) throw new ApiProblem('busy');
    this.#watchers += 1;
    return () => {
      this.#watchers -= 1;
    };
  }

  /** Settles when nothing is at work any more. */
  async stop(): Promise<void> {
    for (const job of this.#all.values()) job.cancel();
    await Promise.all(this.#running.values());
  }

  #waiting(): Job[] {
    return [...this.#all.values()].filter(({ state }) => state === 'waiting');
  }

  #next(): void {
    while (this.#running.size < this.#limits.atOnce) {
      const [first] = this.#waiting();
      if (first === undefined) return;
      // One that was cancelled keeps its place until its threads are free.
      const over = first.run().then(() => {
        this.#running.delete(first);
        this.#next();
      });
      this.#running.set(first, over);
    }
  }

  #forget(): void {
    const { keptMs, kept, keptBytes } = this.#limits;
    const since = this.#options.now() - keptMs;
    const ended = [...this.#all.values()]
      .filter(({ endedAt }) => endedAt !== undefined)
      .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
    let bytes = 0;
    ended.forEach((job, at) => {
      bytes += job.bytes;
      const noRoom = bytes > keptBytes && bytes > job.bytes;
      if (at >= kept || noRoom || (job.endedAt ?? 0) <= since) this.#all.delete(job.id);
    });
  }
}
