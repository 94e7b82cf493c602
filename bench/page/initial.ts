import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Row } from './row.ts';

const MOST_KILOBYTES = 350;

/** All JavaScript that the start page asks for, as it would be sent compressed. */
export async function measureInitial(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  await page.close();
  const kilobytes = bytes / 1024;
  return [
    {
      what: `Initial JavaScript, gzipped (${scripts.length} files)`,
      figure: `${kilobytes.toFixed(0)} kB`,
      goal: `< ${MOST_KILOBYTES} kB`,
      met: kilobytes < MOST_KILOBYTES,
    },
  ];
}
