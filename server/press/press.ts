import { Worker } from 'node:worker_threads';
import { CrowdedError, OverdueError } from '../analysis/threads/errors.ts';
import type { Made } from '../pictures/made.ts';
import type { PressOrder } from './orders.ts';
import { WARMING } from './warming.ts';

export type PressReport = { readonly made: Made } | { readonly failed: Error };

interface PressOptions {
  /** Milliseconds that one order may take. */
  readonly budget?: number;
  /** How many may wait. */
  readonly mostWaiting?: number;
  /** Milliseconds without an order after which the thread, and the fonts that it holds, are let go. */
  readonly rest?: number;
}

const MEGABYTES = 768;

/** Makes pictures and briefs, one after another, on a thread of its own: choosing glyphs and setting type would hold up all calls. */
export class Press {
  readonly #budget: number;
  readonly #mostWaiting: number;
  readonly #rest: number;
  #worker: Worker | null = null;
  #asked: { readonly resolve: (made: Made) => void; readonly reject: (reason: unknown) => void } | null = null;
  #rested: NodeJS.Timeout | undefined;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor({ budget = 60_000, mostWaiting = 12, rest = 1_800_000 }: PressOptions = {}) {
    this.#budget = budget;
    this.#mostWaiting = mostWaiting;
    this.#rest = rest;
  }

  async make(order: PressOrder, signal: AbortSignal): Promise<Made> {
    if (this.#waiting >= this.#mostWaiting) throw new CrowdedError('Too much is being printed');
    this.#waiting += 1;
    const turn = this.#last.then(() => {
      signal.throwIfAborted();
      return this.#work(order, signal);
    });
    this.#last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Reads the fonts and goes over the code once, so that nobody waits for that. It is a help, no more: it never fails, and goes on with what it can. */
  async warm(signal: AbortSignal): Promise<void> {
    for (const order of WARMING) await this.make(order, signal).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#asked?.reject(new Error('The press has ended'));
    await this.#end();
  }

  #work(order: PressOrder, signal: AbortSignal): Promise<Made> {
    if (this.#closed) throw new Error('The press has ended');
    clearTimeout(this.#rested);
    const worker = this.#worker ?? this.#start();
    worker.ref();
    const give = (reason: unknown): void => {
      this.#asked?.reject(reason);
      void this.#end();
    };
    const overdue = setTimeout(() => give(new OverdueError(`Printing took over ${this.#budget} ms`)), this.#budget);
    const gone = (): void => give(signal.reason);
    signal.addEventListener('abort', gone);
    return new Promise<Made>((resolve, reject) => {
      this.#asked = { resolve, reject };
      worker.postMessage(order);
    }).finally(() => {
      this.#asked = null;
      clearTimeout(overdue);
      signal.removeEventListener('abort', gone);
      worker.unref();
      this.#rested = setTimeout(() => void this.#end(), this.#rest).unref();
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const lost = (error: Error): void => {
      // One that was ended has been replaced, or nobody waits for it.
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#asked?.reject(error);
    };
    worker.on('message', (report: PressReport) => {
      if ('made' in report) this.#asked?.resolve(report.made);
      else this.#asked?.reject(report.failed);
    });
    worker.on('error', lost);
    worker.on('exit', () => lost(new Error('The press thread ended')));
    this.#worker = worker;
    return worker;
  }

  async #end(): Promise<void> {
    clearTimeout(this.#rested);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}
