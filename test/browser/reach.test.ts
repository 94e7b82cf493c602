import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGES } from '../../client/app/pages.ts';
import { expectFits } from './accessible.ts';
import { picture } from './browser.ts';
import { inChromium, PHONE } from './inChromium.ts';

const PATHS = PAGES.map(({ to }) => to);
const LARGE = { width: 3840, height: 2160 };
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

inChromium('within everybody’s reach', ({ visit, inBoth }) => {
  inBoth({ zh: {}, en: {} }, (language, _, at) => {
    it('each page has a title of its own, and says in the rail that it is open', async () => {
      const page = await at('/');
      const titles = new Set<string>();
      // From the first page to the others and back, so that each is gone to.
      for (const path of [...PATHS.slice(1), PATHS[0]]) {
        await page.locator(`.rail a[href^="${path}"]`).first().click();
        await page.waitForURL((url) => url.pathname === path);
        await page.locator(`.rail a[aria-current="page"][href^="${path}"]`).waitFor();
        await expect.poll(() => focused(page)).toBe('main');
        titles.add(await page.title());
      }
      expect(titles.size).toBe(PATHS.length);
    });

    it('the bar stands in one row at 1280 and its pages are behind one button on a phone', async () => {
      const page = await at('/');
      expect(await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().height)).toBeLessThan(60);
      await page.setViewportSize(PHONE);
      await page.locator('.rail').waitFor({ state: 'hidden' });
      await page.locator('.menu-button').press('Enter');
      await page.locator('.rail a:focus').waitFor();
      await picture(page, `phone-menu-${language}`);
      await page.keyboard.press('Escape');
      await page.locator('.menu-button:focus').waitFor();
      await page.locator('.menu-button').click();
      await page.locator('.rail a[href^="/sources"]').click();
      await page.waitForURL('**/sources*');
      await page.locator('.rail').waitFor({ state: 'hidden' });
    });
  });

  it.each(PATHS)('%s grows with a very large screen', async (path) => {
    const page = await visit(path, { viewport: LARGE });
    await expectFits(page);
    expect(await page.locator('body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))).toBeGreaterThan(19);
    await picture(page, `large-${path.slice(1) || 'map'}`);
  });

  it.each(PATHS)('nothing moves by itself at %s for those who ask for less motion', async (path) => {
    const page = await visit(path, { reducedMotion: 'reduce' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('can be used in forced colours: what is chosen still shows', async () => {
    const page = await visit('/?layers=knowledge', { forcedColors: 'active' });
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
  });

  it('a skip link leads past the bar', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('main');
  });
});
