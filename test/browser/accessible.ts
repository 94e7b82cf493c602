import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './settled.ts';

interface Axe {
  run(where: Document, options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing serious or critical for those who cannot see or point; what can be pressed is large enough to hit. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) }));
  });
  expect(found.filter(({ impact }) => ['serious', 'critical'].includes(impact))).toEqual([]);
}

/** Nothing is wider than the page: neither its own scroll bar, nor what sticks out although nothing scrolls. */
export async function expectFits(page: Page): Promise<void> {
  await settled(page);
  const tooWide = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`page ${document.documentElement.scrollWidth}`] : [];
    const main = document.getElementById('main');
    return main !== null && main.scrollWidth > main.clientWidth + 1 ? [...wide, `main ${main.scrollWidth} > ${main.clientWidth}`] : wide;
  });
  expect(tooWide).toEqual([]);
}

/** One heading tells what the page is, and none below it is skipped: who goes by headings misses nothing. */
export async function expectHeadings(page: Page): Promise<void> {
  await settled(page);
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName }) => Number(tagName[1])),
  );
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1)).toEqual([]);
}
