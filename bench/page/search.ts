import type { Browser } from 'playwright-core';
import type { Row } from './row.ts';

const TYPED = ['hefei', 'suzhou', 'fddx', '上海', 'semiconductor', 'zheda'];
const GOAL_MS = 100;

/** From the last key of a word until its hits are in the list. */
export async function measureSearch(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await page.goto(url, { waitUntil: 'networkidle' });
  const server: number[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/api/v1/search')) server.push(request.timing().responseEnd - request.timing().requestStart);
  });
  const times: number[] = [];
  for (const word of TYPED) {
    const input = page.locator('header input');
    await input.fill('');
    await page.waitForTimeout(300);
    await input.pressSequentially(word.slice(0, -1), { delay: 30 });
    await page.waitForTimeout(400);
    await page.evaluate(() => {
      const box = document.querySelector('header input');
      const state = { from: 0, until: 0 };
      Object.assign(globalThis, { typing: state });
      box?.addEventListener(
        'input',
        () => {
          state.from = performance.now();
        },
        { once: true, capture: true },
      );
      new MutationObserver((_, observer) => {
        if (state.from === 0 || document.querySelector('[role="option"]') === null) return;
        state.until = performance.now();
        observer.disconnect();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await page.keyboard.insertText(word.slice(-1));
    await page
      .waitForFunction(() => (globalThis as unknown as { typing: { until: number } }).typing.until > 0, null, { timeout: 5000 })
      .catch(() => undefined);
    const taken = await page.evaluate(() => {
      const { typing } = globalThis as unknown as { typing: { from: number; until: number } };
      return typing.until - typing.from;
    });
    if (taken > 0) times.push(taken);
  }
  await page.close();
  const most = Math.max(...times);
  return [
    {
      what: `Search answers after a keystroke (${times.length} words; the server took at most ${Math.round(Math.max(...server))} ms)`,
      figure: `${Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN)} ms (most ${Math.round(most)})`,
      goal: `< ${GOAL_MS} ms`,
      met: most < GOAL_MS,
    },
  ];
}
