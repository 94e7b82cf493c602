import type { Page } from 'playwright-core';

/** What the page's own thread was kept busy with, and how evenly it drew. Runs within the page. */
interface Watched {
  longTasks: { start: number; duration: number }[];
  frames: number[];
}

declare global {
  var watched: Watched;
}

/** Begins to note long tasks (50 ms and more, as the browser defines them) from before the page's first line. */
export async function watchFromStart(page: Page): Promise<void> {
  // tsx gives functions their names through this, also those that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    globalThis.watched = { longTasks: [], frames: [] };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) globalThis.watched.longTasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

export const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** The longest task since then, milliseconds; 0 when none took 50 ms. */
export const longestTask = (page: Page, since: number): Promise<number> =>
  page.evaluate(
    (from) => globalThis.watched.longTasks.reduce((most, { start, duration }) => (start >= from ? Math.max(most, duration) : most), 0),
    since,
  );

export interface Evenness {
  /** Frames a second on the whole. */
  readonly mean: number;
  /** Of the slowest twentieth of the frames. */
  readonly slow: number;
}

/** Counts frames while something is done. */
export async function framesWhile(page: Page, work: () => Promise<void>): Promise<Evenness> {
  await page.evaluate(() => {
    globalThis.watched.frames = [];
    const count = (at: number): void => {
      globalThis.watched.frames.push(at);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await work();
  const frames = await page.evaluate(() => globalThis.watched.frames);
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const slowest = gaps.toSorted((a, b) => b - a).slice(0, Math.max(1, Math.round(gaps.length / 20)));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean: 1000 / mean(gaps), slow: 1000 / mean(slowest) };
}
