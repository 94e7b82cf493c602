import type { Browser } from 'playwright-core';
import type { Row } from './row.ts';

const ROUNDS = 5;

/** The start page on the default graph, each time in a browser profile that knows nothing yet. */
export async function measureStart(browser: Browser, url: string): Promise<Row[]> {
  const painted: number[] = [];
  const interactive: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    // Interactive: the map is drawn and the search answers to keys.
    await page.locator('.map-frame canvas').waitFor();
    await page.locator('header input').focus();
    await page.keyboard.type('h');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('header input')?.value === 'h');
    interactive.push(await page.evaluate(() => performance.now()));
    painted.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN));
    await context.close();
  }
  return [
    row('First contentful paint, cold', painted, 1000),
    row('Interactive, cold: the map drawn, the search answering', interactive, 2000),
  ];
}

function row(what: string, times: readonly number[], goal: number): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return {
    what,
    figure: `${Math.round(median)} ms (most ${Math.round(sorted.at(-1) ?? Number.NaN)})`,
    goal: `< ${goal} ms`,
    met: median < goal,
  };
}
