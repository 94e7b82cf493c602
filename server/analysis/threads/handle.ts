import { Worker } from 'node:worker_threads';
import { AbandonedError } from './errors.ts';
import type { Known } from './kept.ts';
import type { Assignment, Report, ThreadSetup, WorkReport } from './messages.ts';

/** What is told of an assignment before and beside its answer. */
export interface Hearer {
  doneReading(): void;
  made(entries: readonly (readonly [key: string, value: unknown])[]): void;
}

interface Asked extends Hearer {
  readonly id: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread as it is seen from outside. It does one assignment at a time, and is of no use any more once it died. */
export class ThreadHandle {
  /** Settles when it has loaded its tasks. */
  readonly ready: Promise<void>;
  /** Written by whoever gives out the work. */
  readonly known: Known = new Map();
  readonly #worker: Worker;
  readonly #died: () => void;
  #asked: Asked | null = null;
  #becameReady: () => void = () => undefined;
  #failedToStart: (error: unknown) => void = () => undefined;

  constructor(setup: ThreadSetup, died: () => void) {
    this.#died = died;
    this.ready = new Promise((resolve, reject) => {
      this.#becameReady = resolve;
      this.#failedToStart = reject;
    });
    // Whoever needs the thread is told; when nobody does, nothing is lost.
    this.ready.catch(() => undefined);
    this.#worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: setup, execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (report: Report) => this.#hear(report));
    this.#worker.on('messageerror', (error) => this.#lose(error));
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(new Error('A thread ended')));
  }

  ask(assignment: Assignment, hearer: Hearer): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#asked = { id: assignment.id, doneReading: hearer.doneReading, made: hearer.made, resolve, reject };
      // Only a thread at work keeps the process from ending.
      this.#worker.ref();
      this.#worker.postMessage(assignment, [...assignment.ports]);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(report: Report): void {
    if (report.kind === 'ready') this.#becameReady();
    else if (report.id === this.#asked?.id) this.#hearOf(report, this.#asked);
  }

  #hearOf(report: WorkReport, asked: Asked): void {
    if (report.kind === 'done-reading') {
      asked.doneReading();
      return;
    }
    this.#asked = null;
    this.#worker.unref();
    if (report.kind === 'failed') asked.reject(report.error);
    else if (report.kind === 'abandoned') asked.reject(new AbandonedError('Another thread of the team failed'));
    else {
      asked.made(report.made);
      asked.resolve(report.answer);
    }
  }

  #lose(error: unknown): void {
    const asked = this.#asked;
    this.#asked = null;
    this.#died();
    this.#failedToStart(error);
    asked?.reject(error);
    void this.#worker.terminate();
  }
}
