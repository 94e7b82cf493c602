import type { Browser, Page } from 'playwright-core';
import type { Row } from './row.ts';
import { type Evenness, framesWhile, type Longest, longestTaskWhile } from './watch.ts';

export const NODES = 2000;
export const LINKS = 5000;

const KEY = 'bench';
const SPREAD = 60;
const RESTS_MS = 3000;

/** An arrangement as the page keeps those that are too long for an address: a spiral. */
const spiral = (): string =>
  Array.from({ length: NODES }, (_, at) => {
    const [angle, distance] = [at * 2.4, SPREAD * Math.sqrt(at)];
    return `firm:n${at}@${Math.round(distance * Math.cos(angle))},${Math.round(distance * Math.sin(angle))}`;
  }).join(';');

/** Two thousand nodes and five thousand links on the canvas at 1920×1080: loading, arranging, moving. */
export async function measureCrowd(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'en-GB' });
  await page.addInitScript(([name = '', written = '']) => localStorage.setItem(name, written), [`deltaweave.arrangement.${KEY}`, spiral()]);
  const start = performance.now();
  let loaded = Number.NaN;
  const loading = await longestTaskWhile(browser, page, async () => {
    await page.goto(`${url}/explore?on=~${KEY}`);
    await page.locator('.stage-foot').getByText('5,000 of 5,000 links').waitFor();
    loaded = performance.now() - start;
    await page.waitForTimeout(RESTS_MS);
  });
  const panned = await framesWhile(page, () => pan(page));
  await page.waitForTimeout(RESTS_MS);
  const zoomed = await framesWhile(page, () => zoom(page));
  await page.waitForTimeout(RESTS_MS);
  const before = page.url();
  const arrangedFrom = performance.now();
  let arranged = Number.NaN;
  const arranging = await longestTaskWhile(browser, page, async () => {
    await page.locator('.tools button', { hasText: 'Anew' }).click();
    await page.waitForURL((now) => now.href !== before, { timeout: 120_000 });
    arranged = performance.now() - arrangedFrom;
    await page.waitForTimeout(RESTS_MS);
  });
  await page.close();
  return [
    { what: 'Loaded', figure: `${Math.round(loaded)} ms`, goal: '–' },
    longest('Longest task while loading', loading),
    frames('Pan', panned),
    frames('Zoom', zoomed),
    { what: 'Arranged by force, in a worker', figure: `${Math.round(arranged)} ms`, goal: '–' },
    longest('Longest task while arranging and showing the arrangement', arranging),
  ];
}

const LONGEST_MS = 100;

const longest = (what: string, { clock, own }: Longest): Row => ({
  what,
  figure: `${Math.round(clock)} ms (${Math.round(own)} ms of its own work)`,
  goal: `≤ ${LONGEST_MS} ms`,
  met: clock <= LONGEST_MS,
});

const frames = (what: string, { mean, slow }: Evenness): Row => ({
  what: `${what}, frames a second`,
  figure: `${mean.toFixed(0)} (slowest twentieth: ${slow.toFixed(0)})`,
  goal: '≥ 30',
  met: mean >= 30,
});

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
