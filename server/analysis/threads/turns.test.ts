import { describe, expect, it } from 'vitest';
import { CrowdedError, OverdueError } from './errors.ts';
import { ask, flags, GRACE, held, hold, poolOf, until } from './testPool.ts';

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

  it('of the background are taken together by two, and nobody else waits for those', async () => {
    const pool = poolOf();
    const { begun, go } = flags();
    const first = ask(pool, 'untilFlag', { begun, go }, { lane: 'background' });
    const second = ask(pool, 'untilFlag', { begun, go }, { lane: 'background' });
    await until(() => begun[0] === 3);
    expect(await ask(pool, 'size', null)).toBe(2);
    expect(await ask(pool, 'size', null, { lane: 'quick' })).toBe(2);
    Atomics.store(go, 0, 1);
    expect(await Promise.all([first, second])).toEqual([2, 1]);
  });

  it('of the background are not given up when others would be', async () => {
    const pool = poolOf({ patience: 20, backgroundThreads: 1, longThreads: 1 });
    const { begun, go } = flags();
    const first = (['background', 'long'] as const).map((lane) => ask(pool, 'untilFlag', { begun, go }, { lane }));
    await until(() => begun[0] === 2);
    const patient = ask(pool, 'echo', 'patient', { lane: 'background' });
    await expect(ask(pool, 'echo', 'hasty')).rejects.toBeInstanceOf(CrowdedError);
    Atomics.store(go, 0, 1);
    expect(await patient).toBe('patient');
    await Promise.all(first);
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
