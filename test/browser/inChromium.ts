import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { openBrowser } from './browser.ts';
import { missingForBrowser } from './chromium.ts';
import { settled, watch } from './settled.ts';

export const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;
export type Language = keyof typeof LOCALES;
export const PHONE = { width: 390, height: 844 };

interface VisitOptions extends BrowserContextOptions {
  /** What the page complains of is told to its reader, and belongs to the test. */
  readonly mayComplain?: boolean;
}

type Visit = (path: string, options?: VisitOptions) => Promise<Page>;

interface InChromium {
  /** What the pages come from, once the tests run. */
  readonly server: () => TestServer;
  /** A page of its own, come to rest. It is closed after its test, and must not have complained of anything. */
  readonly visit: Visit;
  /** The same story in both languages. */
  readonly inBoth: <Zh, En>(texts: { zh: Zh; en: En }, story: (language: Language, t: Zh | En, visit: Visit) => void) => void;
}

interface Place {
  /** What is missing to try it there; null when nothing is. */
  readonly missing: string | null;
  readonly start: () => Promise<TestServer>;
}

export const EMBEDDED: Place = { missing: null, start: () => startServer() };

/** Tests in a real browser on a product of their own: `inChromium('the map', ({ visit }) => it('…', async () => { const page = await visit('/'); … }))`. */
export function inChromium(name: string, tests: (tools: InChromium) => void, { missing, start }: Place = EMBEDDED): void {
  const lacking = missingForBrowser() ?? missing;
  if (lacking !== null && process.env.CI === 'true') throw new Error(`The browser tests cannot be left out here. ${lacking}`);

  describe.skipIf(lacking !== null)(`${name} in Chromium`, { timeout: 120_000 }, () => {
    let server: TestServer;
    let browser: Browser;
    const visits: { context: BrowserContext; complaints: string[]; mayComplain: boolean }[] = [];

    beforeAll(async () => {
      [server, browser] = await Promise.all([start(), openBrowser()]);
      // The first time on a machine, Neo4j's jars are fetched: 120 MB.
    }, 900_000);
    afterEach(async () => {
      const ended = visits.splice(0);
      await Promise.all(ended.map(({ context }) => context.close()));
      expect(ended.flatMap(({ complaints, mayComplain }) => (mayComplain ? [] : complaints))).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      await server.stop();
    });

    const visit: Visit = async (path, { mayComplain = false, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        viewport: { width: 1280, height: 800 },
        locale: LOCALES.zh,
        ...options,
      });
      context.setDefaultTimeout(60_000);
      const complaints: string[] = [];
      visits.push({ context, complaints, mayComplain });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      watch(page);
      await page.goto(path);
      await settled(page);
      return page;
    };

    tests({
      server: () => server,
      visit,
      inBoth: (texts, story) =>
        describe.each(['zh', 'en'] as const)('in %s', (language) =>
          story(language, texts[language], (path, options) => visit(path, { locale: LOCALES[language], ...options })),
        ),
    });
  });
}
