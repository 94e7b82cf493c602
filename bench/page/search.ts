import type { Browser } from 'playwright-core';
import type { Row } from './row.ts';

const TYPED = ['hefei', 'suzhou', 'fddx', '上海', 'semiconductor', 'zheda'];
const GOAL_MS = 100;

/** From the last key until the list of hits is another one; as text, because what tsx makes of a function does not run in the page. */
const WATCH = `{
  globalThis.answered = new Promise((resolve) => {
    let from = 0;
    const shown = () => [...document.querySelectorAll('[role="option"]')].map(({ id, textContent }) => id + textContent).join();
    const before = shown();
    document.querySelector('header input').addEventListener('input', () => { from = performance.now(); }, { once: true, capture: true });
    const watch = new MutationObserver(() => {
      if (from === 0 || shown() === '' || shown() === before) return;
      watch.disconnect();
      resolve(performance.now() - from);
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    setTimeout(() => resolve(0), 3000);
  });
}
// The promise is waited for later.
undefined`;

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
    await page.evaluate(WATCH);
    await page.keyboard.insertText(word.slice(-1));
    const taken = Number(await page.evaluate('globalThis.answered'));
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
