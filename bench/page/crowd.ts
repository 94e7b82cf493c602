import type { Browser, Page } from 'playwright-core';
import type { Row } from './row.ts';
import { type Evenness, framesWhile, longestTask, now, watchFromStart } from './watch.ts';

export const NODES = 2000;
export const LINKS = 5000;

const KEY = 'bench';
const SPREAD = 60;

/** An arrangement as the page keeps those that are too long for an address: a spiral. */
const spiral = (): string =>
  Array.from({ length: NODES }, (_, at) => {
    const [angle, distance] = [at * 2.4, SPREAD * Math.sqrt(at)];
    return `firm:n${at}@${Math.round(distance * Math.cos(angle))},${Math.round(distance * Math.sin(angle))}`;
  }).join(';');

/** Two thousand nodes and five thousand links on the canvas at 1920×1080: loading, arranging, moving. */
export async function measureCrowd(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await watchFromStart(page);
  await page.addInitScript(
    ([name, written]) => localStorage.setItem(name ?? '', written ?? ''),
    [`deltaweave.arrangement.${KEY}`, spiral()],
  );
  const start = performance.now();
  await page.goto(`${url}/explore?on=~${KEY}`);
  await page.locator('.stage-foot').getByText('2,000').first().waitFor();
  await rested(page);
  const loaded = performance.now() - start;
  const loading = await longestTask(page, 0);
  const panned = await framesWhile(page, () => pan(page));
  await rested(page);
  const zoomed = await framesWhile(page, () => zoom(page));
  await rested(page);
  const before = await now(page);
  const arrangedFrom = performance.now();
  await page.locator('.tools button', { hasText: /Anew|重排/ }).click();
  await page.locator('.working').waitFor();
  await page.locator('.working').waitFor({ state: 'detached' });
  const arranged = performance.now() - arrangedFrom;
  await rested(page);
  const arranging = await longestTask(page, before);
  await page.close();
  return [
    { what: 'Loaded and drawn', figure: `${Math.round(loaded)} ms`, goal: '–' },
    { what: 'Longest task while loading', figure: `${Math.round(loading)} ms`, goal: '≤ 100 ms', met: loading <= 100 },
    frames('Pan', panned),
    frames('Zoom', zoomed),
    { what: 'Arranged by force, in a worker', figure: `${Math.round(arranged)} ms`, goal: '–' },
    {
      what: 'Longest task during layout',
      figure: arranging === 0 ? 'under 50 ms' : `${Math.round(arranging)} ms`,
      goal: '≤ 100 ms',
      met: arranging <= 100,
    },
  ];
}

const frames = (what: string, { mean, slow }: Evenness): Row => ({
  what: `${what}, frames a second`,
  figure: `${mean.toFixed(0)} (slowest twentieth: ${slow.toFixed(0)})`,
  goal: '≥ 30',
  met: mean >= 30,
});

/** Until the page has had nothing to do for a second. */
async function rested(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 4; ) {
    const before = await now(page);
    await page.waitForTimeout(250);
    quiet = (await longestTask(page, before - 50)) === 0 ? quiet + 1 : 0;
  }
}

const MIDDLE = { x: 700, y: 500 };
const STEPS = 120;

async function pan(page: Page): Promise<void> {
  await page.mouse.move(MIDDLE.x - 640, MIDDLE.y - 300);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) {
    const angle = (step / STEPS) * 4 * Math.PI;
    await page.mouse.move(MIDDLE.x - 640 + 250 * Math.sin(angle), MIDDLE.y - 300 + 150 * (1 - Math.cos(angle)));
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, step < STEPS / 2 ? -40 : 40);
    await page.waitForTimeout(12);
  }
}
