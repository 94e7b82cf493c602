import { CrowdedError } from './errors.ts';
import { ThreadHandle } from './handle.ts';
import type { ThreadSetup } from './messages.ts';

interface Waiting {
  readonly most: number;
  readonly go: (team: ThreadHandle[]) => void;
  readonly fail: (error: unknown) => void;
}

export interface LaneOptions {
  readonly setup: ThreadSetup;
  readonly threads: number;
  /** Milliseconds that somebody waits for a turn at most. */
  readonly patience: number;
}

/** Some threads and the queue before them. They are started when they are first needed, and others in place of those that died. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #alive = new Set<ThreadHandle>();
  #idle: ThreadHandle[] = [];
  #waiting: Waiting[] = [];
  #closed = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Starts the threads before anybody needs them. */
  warm(): void {
    while (this.#alive.size < this.#options.threads && !this.#closed) this.#start();
  }

  /** So many threads at most, one at least, in the order in which they were asked for; to be given back. */
  async take(most: number, signal?: AbortSignal): Promise<readonly ThreadHandle[]> {
    const team = await this.#turn(most, signal);
    try {
      await Promise.all(team.map((thread) => thread.ready));
      return team;
    } catch (error) {
      this.giveBack(team);
      throw error;
    }
  }

  giveBack(team: readonly ThreadHandle[]): void {
    this.#idle.push(...team.filter((thread) => this.#alive.has(thread)));
    this.#next();
  }

  /** Ends threads in the middle of what they do. */
  end(team: readonly ThreadHandle[]): void {
    for (const thread of team) {
      this.#forget(thread);
      void thread.end();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const ending = [...this.#alive];
    for (const { fail } of this.#waiting.splice(0)) fail(new Error('The threads have ended'));
    await Promise.all(ending.map((thread) => thread.end()));
  }

  #turn(most: number, signal: AbortSignal | undefined): Promise<ThreadHandle[]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new Error('The threads have ended');
      signal?.throwIfAborted();
      const leave = (error: unknown) => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        waiting.fail(error);
      };
      const aborted = () => leave(signal?.reason);
      const { patience } = this.#options;
      const timer = setTimeout(() => leave(new CrowdedError(`There was no free thread for ${patience} ms`)), patience);
      const settled = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', aborted);
      };
      const waiting: Waiting = {
        most,
        go(team) {
          settled();
          resolve(team);
        },
        fail(error) {
          settled();
          reject(error);
        },
      };
      signal?.addEventListener('abort', aborted);
      this.#waiting.push(waiting);
      this.#next();
    });
  }

  #next(): void {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      while (this.#idle.length < first.most && this.#alive.size < this.#options.threads) this.#start();
      if (this.#idle.length === 0) return;
      this.#waiting.shift();
      first.go(this.#idle.splice(0, first.most));
    }
  }

  #start(): void {
    const thread: ThreadHandle = new ThreadHandle(this.#options.setup, () => this.#forget(thread));
    this.#alive.add(thread);
    this.#idle.push(thread);
  }

  #forget(thread: ThreadHandle): void {
    this.#alive.delete(thread);
    this.#idle = this.#idle.filter((other) => other !== thread);
  }
}
