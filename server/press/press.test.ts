import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DrawingMark } from '../../model/drawing.ts';
import { CrowdedError, OverdueError } from '../analysis/threads/errors.ts';
import type { PressOrder } from './orders.ts';
import { Press } from './press.ts';
import { WARMING } from './warming.ts';

const never = new AbortController().signal;
const made = new Date(2026, 10, 21);

function order(marks: readonly DrawingMark[]): PressOrder {
  const drawing = { width: 300, height: 200, background: '#ffffff', title: '图', marks: [...marks] };
  return { kind: 'pdf', drawing, language: 'zh', made };
}

const SMALL = order([{ mark: 'circle', x: 10, y: 10, radius: 5, fill: '#000000' }]);
const points = Array.from({ length: 20_000 }, (_, index): [number, number] => [index % 300, (index * 7) % 200]);
/** Takes far longer than anybody waits in a test. */
const ENDLESS = order(Array.from({ length: 2000 }, () => ({ mark: 'path', points, curved: true, stroke: '#000000' })));

let press = new Press();
afterEach(() => {
  vi.useRealTimers();
  return press.close();
});
const open = (options: ConstructorParameters<typeof Press>[0] = {}): Press => {
  press = new Press(options);
  return press;
};
const isPdf = ({ bytes }: { bytes: Uint8Array }): boolean => Buffer.from(bytes.slice(0, 5)).toString() === '%PDF-';

describe('the press', () => {
  it('makes what it is asked to, one after another', async () => {
    open();
    const files = await Promise.all([
      press.make(SMALL, never),
      press.make({ ...SMALL, kind: 'svg' } as PressOrder, never),
      press.make(SMALL, never),
    ]);
    expect(files.map(isPdf)).toEqual([true, false, true]);
  });

  it('gives up what takes too long, and goes on with the next', async () => {
    // The thread has its own time: only what is awaited here passes, however slow the machine is.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    open({ budget: 5000 });
    const refused = expect(press.make(ENDLESS, never)).rejects.toBeInstanceOf(OverdueError);
    await vi.advanceTimersByTimeAsync(5000);
    await refused;
    expect(isPdf(await press.make(SMALL, never))).toBe(true);
  });

  it('stops when nobody waits any longer, at work or before', async () => {
    open();
    const gone = new AbortController();
    const [first, second] = [press.make(ENDLESS, gone.signal), press.make(ENDLESS, gone.signal)];
    const third = press.make(SMALL, never);
    gone.abort();
    await expect(first).rejects.toThrow();
    await expect(second).rejects.toThrow();
    expect(isPdf(await third)).toBe(true);
  });

  it('refuses when too many wait', async () => {
    open({ mostWaiting: 2 });
    const waiting = [press.make(SMALL, never), press.make(SMALL, never)];
    await expect(press.make(SMALL, never)).rejects.toBeInstanceOf(CrowdedError);
    expect((await Promise.all(waiting)).every(isPdf)).toBe(true);
    expect(isPdf(await press.make(SMALL, never))).toBe(true);
  });

  it('tells what went wrong, and goes on', async () => {
    open();
    await expect(press.make({ kind: 'brief', brief: {} } as unknown as PressOrder, never)).rejects.toBeInstanceOf(Error);
    expect(isPdf(await press.make(SMALL, never))).toBe(true);
  });

  it('lets its thread go after a while, and starts another', async () => {
    open({ rest: 1 });
    await press.make(SMALL, never);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isPdf(await press.make(SMALL, never))).toBe(true);
  });

  it('warms up on pages with every face, and works on', async () => {
    open();
    const files = await Promise.all(WARMING.map((order) => press.make(order, never)));
    const named = files.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join();
    for (const face of ['NotoSansSC-Regular', 'NotoSansSC-Bold', 'NotoSans-Regular', 'NotoSans-Bold']) expect(named).toContain(`+${face}`);
    await press.warm(never);
    expect(isPdf(await press.make(SMALL, never))).toBe(true);
  });

  it('leaves off warming when it ends', async () => {
    open();
    const warming = press.warm(never);
    await press.close();
    await expect(warming).resolves.toBeUndefined();
    await expect(press.warm(never)).resolves.toBeUndefined();
  });

  it('makes nothing after its end', async () => {
    open();
    const working = press.make(ENDLESS, never);
    await press.close();
    await expect(working).rejects.toThrow('ended');
    await expect(press.make(SMALL, never)).rejects.toThrow('ended');
  });
});
