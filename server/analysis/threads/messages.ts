import type { MessagePort } from 'node:worker_threads';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Run } from '../algorithm.ts';

/** What the threads can be asked to do, by name. Each member of a team runs the same one; the first member's answer counts. */
type Task = (columns: GraphColumns, parameters: never, run: TaskRun) => unknown;
export type TaskTable = Readonly<Record<string, Task>>;

export interface TaskRun extends Run {
  /** Something made of shared arrays that later tasks on the same graph can use again; made once, by the whole team. */
  kept<Value>(key: string, make: () => Value): Value;
  /** Says that the rows of the graph will not be looked at any more, so that changes need not wait for the end. */
  doneReading(): void;
}

/** What a thread is started with. */
export interface ThreadSetup {
  /** The address of the module that exports the table of tasks as `tasks`. */
  readonly tasks: string;
  /** By how much other threads of the machine go before this one, from 0 to 19. */
  readonly niceness: number;
}

/** What one thread of a team is given to do for an order. */
export interface Assignment {
  readonly id: number;
  readonly task: string;
  readonly parameters: unknown;
  readonly columns: GraphColumns;
  /** What is kept and new to the thread, and what is kept no longer. */
  readonly kept: readonly (readonly [key: string, value: unknown])[];
  readonly forgotten: readonly string[];
  readonly rank: number;
  readonly size: number;
  /** See `SharedTeam` and `OrderControl`. */
  readonly control: SharedArrayBuffer;
  /** To the other members, from the first one; to the first one, from the others. */
  readonly ports: readonly MessagePort[];
  /** Milliseconds that it may take. */
  readonly budget: number;
}

export type Report = ReadyReport | WorkReport;
interface ReadyReport {
  readonly kind: 'ready';
}
export type WorkReport =
  | { readonly id: number; readonly kind: 'done-reading' }
  | { readonly id: number; readonly kind: 'done'; readonly answer: unknown; readonly made: readonly (readonly [string, unknown])[] }
  | { readonly id: number; readonly kind: 'failed'; readonly error: unknown }
  /** It could not go on because another member of its team failed. */
  | { readonly id: number; readonly kind: 'abandoned' };
