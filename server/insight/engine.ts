import { ThreadPool } from '../analysis/threads/pool.ts';
import { columnsOf } from '../graph/columns.ts';
import type { LiveGraph } from '../graph/liveGraph.ts';
import type { Projection } from '../graph/projection.ts';
import { type PathsOutcome, pathsOutcome } from './paths/pathsOutcome.ts';
import type { PathsQuestion } from './paths/question.ts';
import type { tasks } from './tasks.ts';

type Tasks = typeof tasks;
type TaskName = keyof Tasks;
type TaskParameters<Name extends TaskName> = Parameters<Tasks[Name]>[1];
type TaskAnswer<Name extends TaskName> = ReturnType<Tasks[Name]>;

/** How long a question for paths may keep the event loop before it goes to a thread. */
const HERE_MS = 20;
/** On larger graphs a single search may take longer than that, so it never starts here. */
const MOST_LINKS_HERE = 300_000;
/** Below this, threads that work together wait for each other more than they work. */
const LEAST_LINKS_FOR_TEAM = 100_000;
/** A question that is not answered by then makes way for the next ones, and is asked again among the analyses. */
const QUICK_MS = 300;
/** What one thread does by itself. */
const ALONE: ReadonlySet<TaskName> = new Set<TaskName>(['cityMatrix', 'paths', 'pathLosses', 'listNodes', 'listLinks', 'selection']);
const PATHS_BUDGET_MS = 10_000;
const ANALYSIS_BUDGET_MS = 30_000;
export const BACKGROUND_BUDGET_MS = 600_000;

/** Told when a piece of work begins, with what tells how much of it is done, from 0 to 1. */
export type Begun = (progress: () => number) => void;

/** Runs what takes long on other threads, so that the event loop stays free; each piece of work has a budget and can be cancelled. */
export class Engine {
  readonly #graph: LiveGraph;
  readonly #pool: ThreadPool;
  readonly #begun: Begun | undefined;

  constructor(graph: LiveGraph, pool = new ThreadPool(new URL('./tasks.ts', import.meta.url)), begun?: Begun) {
    this.#graph = graph;
    this.#pool = pool;
    this.#begun = begun;
  }

  /** The same engine for somebody who does not sit and wait: there is much more time, and whoever waits goes first. */
  inBackground(begun: Begun): Engine {
    return new Engine(this.#graph, this.#pool, begun);
  }

  warm(): void {
    this.#pool.warm();
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  /**
   * Most questions are answered sooner than a thread could be asked. Harder ones go to the thread for short questions, and the hardest
   * to those for long ones, each time from the beginning: what was spent is small beside what is left.
   */
  async paths(projection: Projection, question: PathsQuestion, signal?: AbortSignal): Promise<PathsOutcome> {
    if (projection.links.count <= MOST_LINKS_HERE) {
      const ends = performance.now() + HERE_MS;
      const outcome = pathsOutcome(columnsOf(projection), question, () => performance.now() > ends);
      if (outcome.inTime) return outcome;
    }
    const quick = await this.#run('paths', projection, question, 'quick', QUICK_MS, signal);
    // In the background it had all its time.
    return quick.inTime || this.#begun !== undefined ? quick : this.#run('paths', projection, question, 'long', PATHS_BUDGET_MS, signal);
  }

  /** Every node or link is looked at once: not long, but on a large graph too long for the event loop. */
  scan<Name extends TaskName>(
    task: Name,
    projection: Projection,
    parameters: TaskParameters<Name>,
    signal?: AbortSignal,
  ): Promise<TaskAnswer<Name>> {
    return this.#run(task, projection, parameters, 'quick', ANALYSIS_BUDGET_MS, signal);
  }

  analyse<Name extends TaskName>(
    task: Name,
    projection: Projection,
    parameters: TaskParameters<Name>,
    signal?: AbortSignal,
  ): Promise<TaskAnswer<Name>> {
    return this.#run(task, projection, parameters, 'long', ANALYSIS_BUDGET_MS, signal);
  }

  async #run<Name extends TaskName>(
    task: Name,
    projection: Projection,
    parameters: TaskParameters<Name>,
    lane: 'quick' | 'long',
    budget: number,
    signal: AbortSignal | undefined,
  ): Promise<TaskAnswer<Name>> {
    const order = {
      task,
      parameters,
      hold: () => this.#graph.hold(projection),
      mostThreads: ALONE.has(task) || projection.links.count < LEAST_LINKS_FOR_TEAM ? 1 : 2,
      ...(this.#begun === undefined ? { lane, budget } : { lane: 'background' as const, budget: BACKGROUND_BUDGET_MS, begun: this.#begun }),
      ...(signal && { signal }),
    };
    // The table of tasks, which the threads read too, says what each one answers.
    return (await this.#pool.run(order)) as TaskAnswer<Name>;
  }
}
