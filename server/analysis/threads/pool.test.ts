import { afterEach, describe, expect, it } from 'vitest';
import { columnsFrom } from '../../../bench/engine/columns.ts';
import { sharedInt32 } from '../../graph/sharedArray.ts';
import { CrowdedError, OverdueError } from './errors.ts';
import { type Order, type PoolOptions, ThreadPool } from './pool.ts';
import type { tasks } from './testTasks.ts';

const columns = columnsFrom({
  source: Uint32Array.of(0, 1),
  target: Uint32Array.of(1, 2),
  weight: Float64Array.of(1, 1),
  community: new Int32Array(3),
});
const LONG = 60_000;
const GRACE = 300;

const pools: ThreadPool[] = [];
function poolOf(options: PoolOptions = {}): ThreadPool {
  const pool = new ThreadPool(new URL('./testTasks.ts', import.meta.url), options);
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

let held = 0;
let holds = 0;
function ask(pool: ThreadPool, task: keyof typeof tasks, parameters: unknown, order: Partial<Order> = {}): Promise<unknown> {
  return pool.run({ task, parameters, hold, lane: 'long', mostThreads: 2, budget: LONG, ...order });
}
/** Counts who holds the graph, to see that everybody lets go of it. */
async function hold() {
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
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
const flags = () => ({ begun: sharedInt32(1), go: sharedInt32(1) });

describe('a pool of threads', () => {
  it('answers, and hands over the graph', async () => {
    const pool = poolOf();
    expect(await ask(pool, 'echo', { said: [1, 'two', null] })).toEqual({ said: [1, 'two', null] });
    expect(await ask(pool, 'nodes', null, { lane: 'quick' })).toBe(3);
    expect(await ask(pool, 'size', null)).toBe(2);
    expect(await ask(pool, 'size', null, { mostThreads: 1 })).toBe(1);
    expect(await ask(pool, 'size', null, { lane: 'quick', mostThreads: 1 })).toBe(1);
    expect(held).toBe(0);
  });

  it('gives a team the same arrays of zeros in the same order', async () => {
    const halves = [1, 2, 1, 2, 1];
    expect(await ask(poolOf(), 'share', 5)).toEqual({
      zeros: 1,
      kinds: ['Float64Array', 'Int32Array', 'Uint32Array', 'Uint8Array', 'Float64Array', 'Int32Array'],
      written: [halves, halves, halves, halves, [], [1]],
    });
  });

  it('keeps a team in step and of one mind', async () => {
    const pool = poolOf();
    expect(await ask(pool, 'march', 3000)).toBe(0);
    const sum = (2000 * 1999) / 2;
    expect(await ask(pool, 'agree', 2000)).toEqual([sum, sum]);
  });

  it('refuses a task that it does not know', async () => {
    const unknown = { task: 'none', parameters: null, hold, lane: 'long', mostThreads: 2, budget: LONG } as const;
    await expect(poolOf().run(unknown)).rejects.toThrow('There is no task none');
    expect(held).toBe(0);
  });
});

describe('a task in trouble', () => {
  it.each([
    ['throws', 0, 'as asked'],
    ['throws', 1, 'as asked'],
    ['throws-odd', 0, 'a function cannot be sent'],
    ['throws-odd', 1, 'a function cannot be sent'],
    ['throws-unsendable', 0, 'as asked'],
    ['answers-odd', 0, 'could not be cloned'],
    ['exits', 0, 'A thread ended'],
    ['exits', 1, 'A thread ended'],
  ])('that %s in member %d fails, and the next one does not', async (trouble, rank, message) => {
    const pool = poolOf();
    await expect(ask(pool, 'trouble', { rank, trouble })).rejects.toThrow(message);
    expect(await ask(pool, 'size', null)).toBe(2);
    expect(await ask(pool, 'share', 1)).toMatchObject({ zeros: 1 });
    expect(held).toBe(0);
  });

  it('that forgets a rejection loses its thread and nothing else', async () => {
    const pool = poolOf();
    for (let time = 0; time < 3; time += 1) await ask(pool, 'trouble', { rank: 1, trouble: 'rejects' }).catch(() => undefined);
    await until(() => held === 0);
    await ask(pool, 'echo', 'swept away').catch(() => undefined);
    expect(await ask(pool, 'size', null)).toBe(2);
  });

  it('that fails keeps its kind of error', async () => {
    await expect(ask(poolOf(), 'trouble', { rank: 0, trouble: 'throws' })).rejects.toBeInstanceOf(RangeError);
  });

  it('fails when the graph cannot be held, and lets others go on', async () => {
    const pool = poolOf();
    const failing = async () => Promise.reject(new Error('no graph'));
    await expect(ask(pool, 'echo', 1, { hold: failing })).rejects.toThrow('no graph');
    expect(await ask(pool, 'size', null)).toBe(2);
  });

  it('fails when the tasks cannot be loaded, each time it is asked', async () => {
    const pool = new ThreadPool(new URL('./noSuchTasks.ts', import.meta.url));
    pools.push(pool);
    await expect(ask(pool, 'echo', 1)).rejects.toThrow('noSuchTasks');
    await expect(ask(pool, 'echo', 1)).rejects.toThrow('noSuchTasks');
  });
});

describe('a budget', () => {
  it('tells the task to stop, which then answers', async () => {
    expect(await ask(poolOf(), 'untilStopped', null, { budget: 30 })).toBe('stopped');
  });

  it.each([false, true])('ends a task that does not listen (the other member waits: %s), and the next one works', async (waits) => {
    const pool = poolOf({ grace: GRACE });
    await expect(ask(pool, 'never', { waits }, { budget: 10 })).rejects.toBeInstanceOf(OverdueError);
    expect(await ask(pool, 'size', null)).toBe(2);
    expect(held).toBe(0);
  });
});

describe('cancelling', () => {
  it('before it is asked', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(ask(poolOf(), 'echo', 1, { signal })).rejects.toThrow('gone');
  });

  it('while it waits for its turn', async () => {
    const pool = poolOf();
    const { begun, go } = flags();
    const first = ask(pool, 'untilFlag', { begun, go });
    const gone = new AbortController();
    const second = ask(pool, 'echo', 2, { signal: gone.signal });
    const third = ask(pool, 'echo', 3);
    gone.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    Atomics.store(go, 0, 1);
    expect(await Promise.all([first, third])).toEqual([2, 3]);
  });

  it('while it waits for the graph', async () => {
    const pool = poolOf();
    const gone = new AbortController();
    let letGo: () => void = () => undefined;
    const changed = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const order = ask(pool, 'untilStopped', null, { hold: () => changed.then(hold), signal: gone.signal });
    gone.abort(new Error('gone'));
    letGo();
    await expect(order).rejects.toThrow('gone');
    expect(await ask(pool, 'size', null)).toBe(2);
    expect(held).toBe(0);
  });

  it('while it runs', async () => {
    const pool = poolOf();
    const gone = new AbortController();
    const order = ask(pool, 'untilStopped', null, { signal: gone.signal, begun: () => setTimeout(() => gone.abort(), 20) });
    expect(await order).toBe('stopped');
    expect(await ask(pool, 'size', null)).toBe(2);
  });

  it('is what is told when the thread dies afterwards', async () => {
    const pool = poolOf();
    const gone = new AbortController();
    const order = ask(pool, 'never', { waits: true }, { signal: gone.signal, begun: () => gone.abort(new Error('gone')) });
    const failed = expect(order).rejects.toThrow('gone');
    await until(() => gone.signal.aborted);
    await pool.close();
    await failed;
  });

  it('ends a task that does not listen, however large its budget', async () => {
    const pool = poolOf({ grace: GRACE });
    const gone = new AbortController();
    const order = ask(pool, 'never', { waits: true }, { signal: gone.signal, begun: () => gone.abort() });
    await expect(order).rejects.toBeInstanceOf(OverdueError);
    expect(await ask(pool, 'size', null)).toBe(2);
  });
});

describe('turns', () => {
  it('come in the order of asking', async () => {
    const pool = poolOf();
    const { begun, go } = flags();
    const order: number[] = [];
    const first = ask(pool, 'untilFlag', { begun, go });
    const others = [1, 2, 3, 4].map(async (at) => {
      await ask(pool, 'echo', at);
      order.push(at);
    });
    await until(() => begun[0] === 2);
    expect(order).toEqual([]);
    Atomics.store(go, 0, 1);
    await Promise.all([first, ...others]);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('of the quick lane do not wait for long ones', async () => {
    const pool = poolOf();
    const { begun, go } = flags();
    let longDone = false;
    const long = ask(pool, 'untilFlag', { begun, go }).finally(() => {
      longDone = true;
    });
    await until(() => begun[0] === 2);
    expect(await Promise.all([1, 2, 3].map((at) => ask(pool, 'echo', at, { lane: 'quick' })))).toEqual([1, 2, 3]);
    expect(longDone).toBe(false);
    Atomics.store(go, 0, 1);
    await long;
  });

  it('of the quick lane are not held up by a single hard one', async () => {
    const pool = poolOf();
    const { begun, go } = flags();
    const hard = ask(pool, 'untilFlag', { begun, go }, { lane: 'quick', mostThreads: 1 });
    await until(() => begun[0] === 1);
    expect(await ask(pool, 'echo', 'easy', { lane: 'quick' })).toBe('easy');
    Atomics.store(go, 0, 1);
    expect(await hard).toBe(1);
  });

  it('are shared by two that need one thread each', async () => {
    const pool = poolOf();
    const { begun, go } = flags();
    const both = [1, 2].map(() => ask(pool, 'untilFlag', { begun, go }, { mostThreads: 1 }));
    await until(() => begun[0] === 2);
    Atomics.store(go, 0, 1);
    expect(await Promise.all(both)).toEqual([1, 1]);
  });

  it('that do not come in time are given up', async () => {
    const pool = poolOf({ patience: 50 });
    const { begun, go } = flags();
    const first = ask(pool, 'untilFlag', { begun, go });
    await expect(ask(pool, 'echo', 1)).rejects.toBeInstanceOf(CrowdedError);
    Atomics.store(go, 0, 1);
    expect(await first).toBe(2);
  });
});

describe('beside the answer', () => {
  it('what was made is kept for later tasks, until there is no room for it', async () => {
    const pool = poolOf({ keptBytes: 1000 });
    const keep = (key: string, length: number, threads = 2) => ask(pool, 'keep', { key, length }, { mostThreads: threads });
    expect(await keep('one', 100)).toEqual({ made: 1, first: 3, length: 100 });
    expect(await keep('one', 100)).toEqual({ made: 0, first: 3, length: 100 });
    expect(await keep('three', 100, 1)).toEqual({ made: 1, first: 5, length: 100 });
    expect(await keep('one', 100, 1)).toMatchObject({ made: 0 });
    expect(await keep('four', 100)).toMatchObject({ made: 1 });
    expect(await keep('one', 100)).toMatchObject({ made: 1 });
    expect(await keep('four', 100)).toMatchObject({ made: 0 });
    expect(await keep('large', 10_000)).toMatchObject({ made: 1 });
    expect(await keep('large', 10_000)).toMatchObject({ made: 0 });
    expect(await keep('four', 100)).toMatchObject({ made: 1 });
  });

  it('its progress can be read', async () => {
    let progress = () => -1;
    const gone = new AbortController();
    const begun = (read: () => number) => {
      progress = read;
    };
    const order = ask(poolOf(), 'untilStopped', null, { begun, signal: gone.signal });
    await until(() => progress() === 0.25);
    gone.abort();
    await order;
  });

  it('the graph is let go as soon as it is read', async () => {
    const go = sharedInt32(1);
    const before = holds;
    const order = ask(poolOf(), 'doneReading', go);
    await until(() => holds > before && held === 0);
    Atomics.store(go, 0, 1);
    await order;
    expect(held).toBe(0);
  });
});

describe('closing', () => {
  it('ends what runs and what waits, and takes nothing more', async () => {
    const pool = poolOf();
    const { begun, go } = flags();
    const orders = [ask(pool, 'untilFlag', { begun, go }), ask(pool, 'echo', 1), ask(pool, 'echo', 2)];
    const settled = Promise.allSettled(orders);
    await until(() => begun[0] === 2);
    await pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(ask(pool, 'echo', 3)).rejects.toThrow('have ended');
    expect(held).toBe(0);
  });
});
