import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

/** The longest task on the page's own thread, milliseconds. */
export interface Longest {
  /** From beginning to end: with other programs at work, also the time in which it waited for a core. */
  readonly clock: number;
  /** In which it ran. */
  readonly own: number;
}

const Trace = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds. */
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

/** The longest task while something is done, from the browser's own record. */
export async function longestTaskWhile(browser: Browser, page: Page, work: () => Promise<void>): Promise<Longest> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const { traceEvents: events } = Trace.parse(JSON.parse((await browser.stopTracing()).toString('utf8')));
  const threadOf = ({ pid, tid }: (typeof events)[number]): string => `${pid}/${tid}`;
  const pages = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)));
  const most = (times: readonly (number | undefined)[]): number =>
    times.reduce<number>((found, time = 0) => Math.max(found, time / 1000), 0);
  return { clock: most(tasks.map(({ dur }) => dur)), own: most(tasks.map(({ tdur }) => tdur)) };
}

export interface Evenness {
  /** Frames a second on the whole. */
  readonly mean: number;
  /** Of the slowest twentieth of the frames. */
  readonly slow: number;
}

/** Counts frames while something is done. */
export async function framesWhile(page: Page, work: () => Promise<void>): Promise<Evenness> {
  // As text: what tsx makes of a function does not run in the page.
  await page.evaluate(`{
    globalThis.frames = [];
    globalThis.counting = true;
    const count = (at) => {
      globalThis.frames.push(at);
      if (globalThis.counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  }`);
  await work();
  const frames = z.array(z.number()).parse(await page.evaluate('globalThis.counting = false; globalThis.frames'));
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const slowest = gaps.toSorted((a, b) => b - a).slice(0, Math.max(1, Math.round(gaps.length / 20)));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean: 1000 / mean(gaps), slow: 1000 / mean(slowest) };
}
