import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Row } from './row.ts';

const MOUNTS = 200;
const WARM_UP = 10;
/** What the engine itself keeps differs a little from one collection to the next. */
const MOST_MEGABYTES = 5;

/** Goes from the map to the canvas and back many times: what is left over is a leak. */
export async function measureMounts(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await page.goto(`${url}/sources?on=city:hefei@0,0;city:suzhou@200,0;city:shanghai@100,150`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await rounds(page, WARM_UP);
  const before = await counted(session);
  await rounds(page, MOUNTS);
  const after = await counted(session);
  await page.close();
  const grown = (after.heap - before.heap) / 2 ** 20;
  const nodes = after.nodes - before.nodes;
  return [
    {
      what: `${MOUNTS} mounts and unmounts of the canvas: heap after collection`,
      figure: `${(before.heap / 2 ** 20).toFixed(1)} → ${(after.heap / 2 ** 20).toFixed(1)} MB`,
      goal: `grows by < ${MOST_MEGABYTES} MB`,
      met: grown < MOST_MEGABYTES,
    },
    {
      what: `${MOUNTS} mounts and unmounts: DOM nodes alive, listeners`,
      figure: `${before.nodes} → ${after.nodes}, ${before.listeners} → ${after.listeners}`,
      goal: 'no growth with the number of mounts',
      met: nodes < MOUNTS && after.listeners - before.listeners < MOUNTS,
    },
  ];
}

async function rounds(page: Page, count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    await page.locator('nav a[href^="/explore"]').click();
    await page.locator('.network canvas').nth(1).waitFor();
    await page.locator('nav a[href^="/sources"]').click();
    await page.locator('.network').waitFor({ state: 'detached' });
  }
}

async function counted(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { heap, nodes, listeners };
}
