import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What is missing to open the page in a real browser; null when nothing is. */
export const missingForBrowser = (): string | null =>
  existsSync(CHROMIUM) ? null : 'Chromium not found: apt-get install chromium fonts-noto-cjk (or set CHROMIUM to its path)';

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

export interface Visit {
  readonly page: Page;
  /** What the page has complained of so far. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // A page that follows a job keeps its line open until that is done, which may take long on a busy machine.
  await page.goto(url, { waitUntil: 'networkidle', timeout: 50_000 });
  // On a busy machine the network may rest before the page has begun.
  await page.locator('#main').waitFor();
  return { page, complaints, close: () => context.close() };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Nothing serious or critical for those who cannot see or point; what can be pressed is large enough to hit. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await (await import('node:fs/promises')).readFile(AXE, 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) }));
  });
  expect(found.filter(({ impact }) => ['serious', 'critical'].includes(impact))).toEqual([]);
}

const OUT = resolve('test/browser/out');

/** A picture of the page, kept for whoever wants to look. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await page.screenshot({ path: join(OUT, `${name}.png`) });
}
