import { MessageChannel } from 'node:worker_threads';
import type { GraphColumns } from '../../graph/columns.ts';
import { OrderControl } from './control.ts';
import { AbandonedError, OverdueError } from './errors.ts';
import type { ThreadHandle } from './handle.ts';
import { Kept } from './kept.ts';
import { Lane } from './lane.ts';

export interface Order {
  readonly task: string;
  readonly parameters: unknown;
  /** Called when its turn has come; `release` lets the graph change again. It may be called more than once. */
  readonly hold: () => Promise<Held>;
  /**
   * Short questions have threads of their own, so that they never wait for long ones; and two, so that a hard one does not hold up all.
   * What nobody sits and waits for has its own too, in the background of both.
   */
  readonly lane: 'quick' | 'long' | 'background';
  /** How many threads of the lane may work on it together. */
  readonly mostThreads: number;
  /** Milliseconds until it is asked to stop. */
  readonly budget: number;
  /** Nobody waits any longer. */
  readonly signal?: AbortSignal;
  /** Called when it begins, with what tells how much is done, from 0 to 1. */
  readonly begun?: (progress: () => number) => void;
}

interface Held {
  readonly columns: GraphColumns;
  readonly release: () => void;
}

export interface PoolOptions {
  readonly quickThreads?: number;
  readonly longThreads?: number;
  readonly backgroundThreads?: number;
  /** Milliseconds after which an order that was asked to stop is ended with its threads. */
  readonly grace?: number;
  /** Milliseconds that an order waits for its turn at most, unless it is one for the background. */
  readonly patience?: number;
  readonly keptBytes?: number;
}

/** Whatever takes long yields to the thread that answers calls, also where there are no more cores than threads. */
const NICENESS = { quick: 5, long: 10, background: 19 };
/** Longer than anything runs there. */
const BACKGROUND_PATIENCE_MS = 3_600_000;

/** Threads that run tasks on the graph's shared arrays. */
export class ThreadPool {
  readonly #lanes: Readonly<Record<Order['lane'], Lane>>;
  readonly #kept: Kept;
  readonly #grace: number;
  #lastId = 0;

  /** `tasks` is a module that exports a table of tasks as `tasks`. */
  constructor(tasks: URL, options: PoolOptions = {}) {
    const { quickThreads = 2, longThreads = 2, backgroundThreads = 3 } = options;
    const { grace = 5000, patience = 30_000, keptBytes = 768 * 1024 * 1024 } = options;
    const lane = (name: Order['lane'], threads: number, longest = patience): Lane =>
      new Lane({ setup: { tasks: tasks.href, niceness: NICENESS[name] }, threads, patience: longest });
    this.#lanes = {
      quick: lane('quick', quickThreads),
      long: lane('long', longThreads),
      background: lane('background', backgroundThreads, BACKGROUND_PATIENCE_MS),
    };
    this.#kept = new Kept(keptBytes);
    this.#grace = grace;
  }

  async run(order: Order): Promise<unknown> {
    const lane = this.#lanes[order.lane];
    const team = await lane.take(order.mostThreads, order.signal);
    try {
      const held = await order.hold();
      try {
        order.signal?.throwIfAborted();
        return await this.#watched(order, lane, team, held);
      } finally {
        held.release();
      }
    } finally {
      lane.giveBack(team);
    }
  }

  /** Starts the threads before anybody needs them; whoever works in the background can wait for them. */
  warm(): void {
    this.#lanes.quick.warm();
    this.#lanes.long.warm();
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#lanes).map((lane) => lane.close()));
  }

  /** Ends the threads when they do not stop by themselves. */
  async #watched(order: Order, lane: Lane, team: readonly ThreadHandle[], held: Held): Promise<unknown> {
    const control = new OrderControl();
    let overdue = false;
    const end = () => {
      overdue = true;
      lane.end(team);
    };
    let timer = setTimeout(end, order.budget + this.#grace);
    const cancel = () => {
      control.cancel();
      clearTimeout(timer);
      timer = setTimeout(end, this.#grace);
    };
    order.signal?.addEventListener('abort', cancel, { once: true });
    order.begun?.(() => control.progress);
    try {
      return await this.#perform(order, control, team, held);
    } catch (error) {
      if (overdue) throw new OverdueError(`${order.task} did not stop in time`);
      // What goes wrong after nobody waits any longer is no failure to be told.
      order.signal?.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      order.signal?.removeEventListener('abort', cancel);
    }
  }

  async #perform(order: Order, control: OrderControl, team: readonly ThreadHandle[], { columns, release }: Held): Promise<unknown> {
    const id = ++this.#lastId;
    const { task, parameters, budget } = order;
    const channels = team.slice(1).map(() => new MessageChannel());
    const shared = { id, task, parameters, columns, size: team.length, control: control.buffer, budget };
    const answers = team.map((thread, rank) => {
      const ports = rank === 0 ? channels.map(({ port1 }) => port1) : channels.slice(rank - 1, rank).map(({ port2 }) => port2);
      const hearer = {
        doneReading: release,
        made: (entries: readonly (readonly [string, unknown])[]) => {
          for (const [key, value] of entries) this.#kept.put(key, value, thread.known);
        },
      };
      const answer = thread.ask({ ...shared, ...this.#kept.newsFor(thread.known), rank, ports }, hearer);
      // The others may be waiting for one that died.
      answer.catch(() => control.break());
      return answer;
    });
    // All must have come back before the threads are used again, also when one of them failed.
    const settled = await Promise.allSettled(answers);
    const reasons = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    if (reasons.length > 0) throw reasons.find((reason) => !(reason instanceof AbandonedError)) ?? reasons[0];
    return answers[0];
  }
}
