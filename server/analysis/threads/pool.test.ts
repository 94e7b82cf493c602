import { describe, expect, it } from 'vitest';
import { sharedInt32 } from '../../graph/sharedArray.ts';
import { ask, flags, held, hold, holds, LONG, poolOf, until } from './testPool.ts';

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
    const pool = poolOf({}, './noSuchTasks.ts');
    await expect(ask(pool, 'echo', 1)).rejects.toThrow('noSuchTasks');
    await expect(ask(pool, 'echo', 1)).rejects.toThrow('noSuchTasks');
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
