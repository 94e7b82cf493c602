import { MessageChannel, Worker } from 'node:worker_threads';
import type { GraphColumns } from '../../graph/columns.ts';
import { JobControl } from './control.ts';
import { Kept } from './kept.ts';
import type { Job, Report } from './messages.ts';

/** Short questions have a thread of their own, so that they never wait for long ones. */
export type Lane = 'quick' | 'long';

export interface Order {
  readonly task: string;
  readonly parameters: unknown;
  /** Called when its turn has come; `release` lets the graph change again. */
  readonly hold: () => Promise<{ columns: GraphColumns; release: () => void }>;
  readonly lane: Lane;
  /** How many threads of the lane may work on it together. */
  readonly mostThreads: number;
  /** Milliseconds until it is asked to stop. */
  readonly budget: number;
  /** Nobody waits any longer. */
  readonly signal?: AbortSignal;
}

/** An order that did not stop when it was asked to; its threads were ended. */
export class OverdueError extends Error {}

interface Waiting {
  readonly order: Order;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const GRACE_MS = 5000;
const KEPT_BYTES = 768 * 1024 * 1024;

/** Threads that run tasks on the graph's shared arrays. They are started when they are first needed. */
export class ThreadPool {
  readonly #tasks: URL;
  readonly #idle: Record<Lane, Worker[]> = { quick: [], long: [] };
  readonly #started: Record<Lane, number> = { quick: 0, long: 0 };
  readonly #most: Record<Lane, number>;
  readonly #waiting: Record<Lane, Waiting[]> = { quick: [], long: [] };
  readonly #all = new Set<Worker>();
  readonly #kept = new Kept(KEPT_BYTES);
  #lastId = 0;

  /** `tasks` is a module that exports a table of tasks as `tasks`. */
  constructor(tasks: URL, longThreads = 2) {
    this.#tasks = tasks;
    this.#most = { quick: 1, long: longThreads };
  }

  run(order: Order): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting[order.lane].push({ order, resolve, reject });
      this.#next(order.lane);
    });
  }

  /** Starts the threads before anybody needs them. */
  warm(): void {
    for (const lane of ['quick', 'long'] as const) while (this.#started[lane] < this.#most[lane]) this.#idle[lane].push(this.#start(lane));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(lane: Lane): Worker {
    this.#started[lane] += 1;
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: { tasks: this.#tasks.href }, execArgv: [] });
    worker.unref();
    // Whoever waits for its report is told there; here it only must not be used again.
    worker.on('error', () => this.#lose(worker, lane));
    this.#all.add(worker);
    return worker;
  }

  #next(lane: Lane): void {
    const idle = this.#idle[lane];
    const first = this.#waiting[lane][0];
    if (first === undefined) return;
    while (idle.length < first.order.mostThreads && this.#started[lane] < this.#most[lane]) idle.push(this.#start(lane));
    if (idle.length === 0) return;
    this.#waiting[lane].shift();
    if (first.order.signal?.aborted === true) first.reject(first.order.signal.reason);
    else void this.#perform(first, idle.splice(0, first.order.mostThreads));
    this.#next(lane);
  }

  async #perform({ order, resolve, reject }: Waiting, team: Worker[]): Promise<void> {
    const control = new JobControl();
    const cancel = () => control.cancel();
    order.signal?.addEventListener('abort', cancel, { once: true });
    let overdue = false;
    const timer = setTimeout(() => {
      overdue = true;
      for (const worker of team) {
        this.#lose(worker, order.lane);
        void worker.terminate();
      }
    }, order.budget + GRACE_MS);
    const { columns, release } = await order.hold();
    try {
      const answers = await this.#send(order, control, team, columns, release);
      resolve(answers[0]);
    } catch (error) {
      reject(overdue ? new OverdueError(`${order.task} did not stop in time`) : error);
    } finally {
      release();
      clearTimeout(timer);
      order.signal?.removeEventListener('abort', cancel);
      this.#idle[order.lane].push(...team.filter((worker) => this.#all.has(worker)));
      this.#next(order.lane);
    }
  }

  #lose(worker: Worker, lane: Lane): void {
    if (!this.#all.delete(worker)) return;
    this.#started[lane] -= 1;
    this.#idle[lane] = this.#idle[lane].filter((other) => other !== worker);
  }

  async #send(
    order: Order,
    control: JobControl,
    team: readonly Worker[],
    columns: GraphColumns,
    doneReading: () => void,
  ): Promise<unknown[]> {
    const id = ++this.#lastId;
    const channels = team.slice(1).map(() => new MessageChannel());
    const jobs = team.map((worker, rank) => {
      const ports = rank === 0 ? channels.map(({ port1 }) => port1) : channels.slice(rank - 1, rank).map(({ port2 }) => port2);
      const job: Job = {
        id,
        task: order.task,
        parameters: order.parameters,
        columns,
        kept: this.#kept.entries,
        rank,
        size: team.length,
        control: control.buffer,
        ports,
        budget: order.budget,
      };
      const reported = this.#report(worker, id, doneReading);
      worker.postMessage(job, ports);
      return reported;
    });
    // All must have come back before the threads are used again, also when one of them failed.
    const settled = await Promise.allSettled(jobs);
    const failed = settled.find((job) => job.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return settled.map((job) => (job.status === 'fulfilled' ? job.value : undefined));
  }

  #report(worker: Worker, id: number, doneReading: () => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const forget = () => {
        worker.off('message', hear);
        worker.off('error', fail);
        worker.off('exit', leave);
        worker.unref();
      };
      const fail = (error: unknown) => {
        forget();
        reject(error);
      };
      const leave = () => fail(new Error('A thread ended'));
      const hear = (report: Report) => {
        if (report.id !== id) return;
        if (report.kind === 'done-reading') doneReading();
        else if (report.kind === 'failed') fail(report.error);
        else {
          for (const [key, value] of report.made) this.#kept.put(key, value);
          forget();
          resolve(report.answer);
        }
      };
      worker.ref();
      worker.on('message', hear);
      worker.on('error', fail);
      worker.on('exit', leave);
    });
  }
}
