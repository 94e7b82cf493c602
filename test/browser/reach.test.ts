import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../client/app/pages.ts';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const missing = missingForBrowser();

/** Every page as one comes to it, and some with an answer on them. */
const ADDRESSES = [
  ...PAGES.map(({ to }) => to),
  '/?sel=city:hefei',
  '/?pair=city:hefei|city:suzhou',
  '/explore?on=city:hefei@0,0;city:suzhou@200,0;univ:ustc@60,90&sel=city:hefei&dock=table',
  '/partners?for=univ:fudan&topic=industry:biomed',
  '/isolation?layers=knowledge',
  '/sources/document:001',
  '/nowhere',
];
const LOCALES = ['zh-CN', 'en-GB'] as const;
const named = (address: string): string => address.replaceAll(/[^a-z]+/gi, '-').slice(1, 24) || 'map';

/** What is wider than the page: its own scroll bar, and what sticks out although nothing scrolls. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`page ${document.documentElement.scrollWidth}`] : [];
    const main = document.getElementById('main');
    return main !== null && main.scrollWidth > main.clientWidth + 1 ? [...wide, `main ${main.scrollWidth} > ${main.clientWidth}`] : wide;
  });

describe.skipIf(missing !== null)('within everybody’s reach', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  describe.each(LOCALES)('in %s', (locale) => {
    it.each(ADDRESSES)('%s has nothing serious against it, by day and by night', async (address) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await visit(browser, `${server.url}${address}`, { locale, colorScheme });
        await expectAccessible(page);
        await picture(page, `reach-${named(address)}-${locale}-${colorScheme}`);
        await close();
      }
    });

    it('each page has a title of its own, and says in the rail that it is open', async () => {
      const { page, close } = await visit(browser, server.url, { locale });
      const titles = new Set<string>();
      // From the first page to the others and back, so that each is gone to.
      for (const { to } of [...PAGES.slice(1), PAGES[0]]) {
        await page.locator(`.rail a[href^="${to}"]`).first().click();
        await page.waitForFunction((path) => location.pathname === path, to);
        await page.locator(`.rail a[aria-current="page"][href^="${to}"]`).waitFor();
        titles.add(await page.title());
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      }
      expect(titles.size).toBe(PAGES.length);
      await close();
    });

    it.each(ADDRESSES)('%s fits a phone', async (address) => {
      const { page, close } = await visit(browser, `${server.url}${address}`, { locale, viewport: { width: 390, height: 844 } });
      expect(await tooWide(page)).toEqual([]);
      await picture(page, `phone-${named(address)}-${locale}`);
      await close();
    });

    it('the bar stands in one row at 1280 and its pages are behind one button on a phone', async () => {
      const { page, close } = await visit(browser, server.url, { locale });
      expect(await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().height)).toBeLessThan(60);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.locator('.rail').isVisible()).toBe(false);
      await page.locator('.menu-button').press('Enter');
      await page.locator('.rail a:focus').waitFor();
      await picture(page, `phone-menu-${locale}`);
      await page.keyboard.press('Escape');
      expect(await page.locator('.menu-button').evaluate((button) => document.activeElement === button)).toBe(true);
      await page.locator('.menu-button').click();
      await page.locator('.rail a[href^="/sources"]').click();
      await page.waitForURL('**/sources*');
      expect(await page.locator('.rail').isVisible()).toBe(false);
      await close();
    });
  });

  it.each(PAGES.map(({ to }) => to))('%s grows with a very large screen', async (address) => {
    const { page, close } = await visit(browser, `${server.url}${address}`, { viewport: { width: 3840, height: 2160 } });
    expect(await tooWide(page)).toEqual([]);
    expect(await page.locator('body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))).toBeGreaterThan(19);
    await picture(page, `large-${named(address)}`);
    await close();
  });

  it('nothing moves by itself for those who ask for less motion', async () => {
    for (const { to } of PAGES) {
      const { page, close } = await visit(browser, `${server.url}${to}`, { reducedMotion: 'reduce' });
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await close();
    }
  });

  it('can be used in forced colours: what is chosen still shows', async () => {
    const { page, close } = await visit(browser, `${server.url}/?layers=knowledge`, { forcedColors: 'active' });
    const looks = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, borderColor, color, outlineStyle } = getComputedStyle(element);
          return [backgroundColor, borderColor, color, outlineStyle].join();
        });
    expect(await looks('.rail a[aria-current="page"]')).not.toBe(await looks('.rail a:not([aria-current])'));
    expect(await looks('.layers button[aria-pressed="true"]')).not.toBe(await looks('.layers button[aria-pressed="false"]'));
    await picture(page, 'forced-colours');
    await close();
  });

  it('a skip link leads past the bar', async () => {
    const { page, close } = await visit(browser, server.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });
});
