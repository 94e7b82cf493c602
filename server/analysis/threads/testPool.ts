import { afterEach } from 'vitest';
import { columnsFrom } from '../../../bench/engine/columns.ts';
import { sharedInt32 } from '../../graph/sharedArray.ts';
import { type Order, type PoolOptions, ThreadPool } from './pool.ts';
import type { tasks } from './testTasks.ts';

const columns = columnsFrom({
  source: Uint32Array.of(0, 1),
  target: Uint32Array.of(1, 2),
  weight: Float64Array.of(1, 1),
  community: new Int32Array(3),
});
export const LONG = 60_000;
export const GRACE = 300;

const pools: ThreadPool[] = [];
/** Closed after the test. */
export function poolOf(options: PoolOptions = {}, file = './testTasks.ts'): ThreadPool {
  const pool = new ThreadPool(new URL(file, import.meta.url), options);
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

/** How many hold the graph now, and how many have done so. */
export let held = 0;
export let holds = 0;
export function ask(pool: ThreadPool, task: keyof typeof tasks, parameters: unknown, order: Partial<Order> = {}): Promise<unknown> {
  return pool.run({ task, parameters, hold, lane: 'long', mostThreads: 2, budget: LONG, ...order });
}
/** Counts who holds the graph, to see that everybody lets go of it. */
export async function hold() {
  held += 1;
  holds += 1;
  let mine = 1;
  const release = () => {
    held -= mine;
    mine = 0;
  };
  return { columns, release };
}
/** Waits until the threads have raised a flag. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
export const flags = () => ({ begun: sharedInt32(1), go: sharedInt32(1) });
