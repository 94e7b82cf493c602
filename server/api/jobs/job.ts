import type { JobState } from '../../../model/api/jobs.ts';
import type { Begun } from '../../insight/engine.ts';
import type { ApiProblem } from '../problem.ts';

/** What was asked. */
export interface Call {
  readonly method: string;
  readonly path: string;
}

export interface Answered {
  readonly answer: unknown;
  /** Of the graph that it was computed on. */
  readonly revision: number;
}

/** Computes the answer; settles when nothing is at work on it any more, also after it was told to stop. */
export type Work = (signal: AbortSignal, begun: Begun) => Promise<Answered>;

/** An answer as it is kept: written out, so that its size is known. */
interface Result {
  readonly json: Buffer;
  readonly revision: number;
}

export type Outcome =
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly problem: ApiProblem }
  | { readonly state: 'cancelled' };

/** Fine enough to see the slowest job move. */
const SHOWN = 100_000;

interface JobOptions {
  readonly id: string;
  readonly call: Call;
  readonly work: Work;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure is to the caller. */
  readonly problemOf: (error: unknown) => ApiProblem;
}

/** One call that is answered later, from its asking to its end. */
export class Job {
  readonly id: string;
  readonly call: Call;
  readonly askedAt: number;
  /** Settles when it is done, failed or cancelled. */
  readonly ended: Promise<Outcome>;
  readonly #now: () => number;
  readonly #problemOf: (error: unknown) => ApiProblem;
  /** It holds on to the request: not longer than it is needed. */
  #work: Work | undefined;
  readonly #gone = new AbortController();
  #settle: (outcome: Outcome) => void = () => undefined;
  #outcome: Outcome | undefined;
  #startedAt: number | undefined;
  #endedAt: number | undefined;
  #read: () => number = () => 0;
  #progress = 0;

  constructor({ id, call, work, now, problemOf }: JobOptions) {
    this.id = id;
    this.call = call;
    this.askedAt = now();
    this.#work = work;
    this.#now = now;
    this.#problemOf = problemOf;
    this.ended = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get state(): JobState {
    return this.#outcome?.state ?? (this.#startedAt === undefined ? 'waiting' : 'running');
  }

  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  get startedAt(): number | undefined {
    return this.#startedAt;
  }

  get endedAt(): number | undefined {
    return this.#endedAt;
  }

  get bytes(): number {
    return this.#outcome?.state === 'done' ? this.#outcome.result.json.byteLength : 0;
  }

  /** Never less than it was when somebody last looked: one call may run several analyses, each of which begins at nothing. */
  get progress(): number {
    if (this.state === 'done') return 1;
    this.#progress = Math.min(1, Math.max(this.#progress, Math.floor(this.#read() * SHOWN) / SHOWN));
    return this.#progress;
  }

  /** Settles when its work has ended, which may be later than its own end. */
  async run(): Promise<void> {
    if (this.#work === undefined) return;
    this.#startedAt = this.#now();
    const begun: Begun = (progress) => {
      this.#read = progress;
    };
    try {
      const { answer, revision } = await this.#work(this.#gone.signal, begun);
      this.#end(() => ({ state: 'done', result: { json: Buffer.from(JSON.stringify(answer)), revision } }));
    } catch (error) {
      this.#end(() => ({ state: 'failed', problem: this.#problemOf(error) }));
    }
  }

  /** Has no effect after its end. */
  cancel(): void {
    this.#end(() => ({ state: 'cancelled' }));
    this.#gone.abort();
  }

  /** What comes after the end is of no interest any more. */
  #end(make: () => Outcome): void {
    if (this.#outcome !== undefined) return;
    const outcome = make();
    // It stays where it was.
    this.#progress = this.progress;
    this.#read = () => 0;
    this.#outcome = outcome;
    this.#endedAt = this.#now();
    this.#work = undefined;
    this.#settle(outcome);
  }
}
