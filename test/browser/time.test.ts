import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    page: '时间',
    undated: /39 件，其中 4 件未载明时间/,
    onMap: '看当时的地图',
    corridor: '廊道延展模式',
    details: '阶段与依据',
    g60: 'G60科创走廊',
    like: /最接近廊道延展模式/,
    step: /廊道延展模式：第2阶段/,
    earlier: '较早的年份',
    none: /改看 2015 → 2021/,
  },
  en: {
    locale: 'en-GB',
    page: 'Time',
    undated: /39, of them 4 undated/,
    onMap: 'That year on the map',
    corridor: 'Corridor-extension mode',
    details: 'Stages and evidence',
    g60: 'G60 corridor',
    like: /is most like Corridor-extension mode/,
    step: /Corridor-extension mode: stage 2/,
    earlier: 'Earlier year',
    none: /Look at 2015 → 2021/,
  },
} as const;

const inAddress = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

describe.skipIf(missingForBrowser() !== null)('the page of time in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  describe.each(Object.entries(TEXTS))('in %s', (language, t) => {
    const at = (path: string) => visit(browser, `${server.url}${path}`, { locale: t.locale });

    it('shows growth, stages, plans and events on one axis, and a year picked by keyboard holds everywhere', async () => {
      const { page, complaints, close } = await at('/');
      await page.locator('.rail').getByRole('link', { name: t.page, exact: true }).click();
      await page.locator('.layer-row').first().waitFor();
      expect(await page.locator('.layer-row').count()).toBe(6);
      expect(await page.locator('.band').count()).toBe(9);
      expect(await page.locator('.plot .register').count()).toBe(3);
      expect(await page.locator('.plan-row').count()).toBe(29);
      await page.getByText(t.undated).waitFor();
      await picture(page, `timeline-${language}`);

      // Brushed both ways: an event lights its mark, a year lights its events.
      await page.locator('.events li').nth(1).hover();
      await page.locator('.dot[data-lit]').waitFor();
      await page.locator('.years > *').first().focus();
      for (let year = 2004; year < 2008; year += 1) await page.keyboard.press('ArrowRight');
      await page.locator('.readout h3').filter({ hasText: '2008' }).waitFor();
      await page.locator('.events li[data-lit]').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => new URLSearchParams(location.search).get('at') === '2008');
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('.under-way').waitFor();
      await page.getByRole('button', { name: t.onMap }).click();
      await page.locator('.map-frame canvas').waitFor();
      expect(inAddress(page, 'at')).toBe('2008');
      expect(complaints).toEqual([]);
      await close();
    });

    it('sets what documents say of each mode beside what is measured, compares two, and classifies an area', async () => {
      const { page, complaints, close } = await at('/time');
      await page.locator('[role="tab"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.mode-card').nth(3).waitFor();
      await picture(page, `modes-${language}`);
      const corridor = page.locator('.mode-card').filter({ hasText: t.corridor });
      await corridor.getByRole('button', { name: t.details }).click();
      await page.locator('.stage-column').nth(2).waitFor();
      await corridor.getByRole('checkbox').check();
      await page.locator('.mode-card').nth(3).getByRole('checkbox').check();
      await page.locator('.profiles').waitFor();
      expect(await page.locator('.profiles tr[data-striking]').count()).toBe(3);
      expect([inAddress(page, 'a'), inAddress(page, 'b')]).toEqual(['mode:corridor', 'mode:pan-network']);
      await page.getByRole('button', { name: t.g60, exact: true }).click();
      await page.getByText(t.like).waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('.likenesses li').nth(3).waitFor();
      await page.locator('.stage-column').nth(2).waitFor();
      await page.locator('.mode-tools').scrollIntoViewIfNeeded();
      await picture(page, `modes-compared-${language}`);
      expect(complaints).toEqual([]);
      await close();
    });

    it('compares two dates, from one stage to the next, on a map that stays', async () => {
      const { page, complaints, close } = await at('/time?tab=difference');
      await page.getByRole('button', { name: t.step }).click();
      await page.waitForFunction(() => location.search.includes('since=2017&until=2020'));
      await page.locator('.change-kinds [data-change="ended"] b').filter({ hasText: '30' }).waitFor();
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 50);
      await picture(page, `two-dates-${language}`);
      await page.locator('.pairs .pair').nth(2).focus();
      await page.locator('.tie[data-lit]').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.pairs .link-item').first().waitFor();
      expect(inAddress(page, 'pair')).not.toBeNull();
      await page.locator('.change-kinds [data-change="new"]').click();
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 6);
      expect(await page.locator('.tie[data-change="new"]').count()).toBe(6);
      await page.reload({ waitUntil: 'networkidle' });
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 6);
      await page.getByRole('slider', { name: t.earlier }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(() => location.search.includes('since=2016'));
      expect(complaints).toEqual([]);
      await close();
    });

    it('says why there is nothing to see between two years that nobody dates, and offers others', async () => {
      const { page, complaints, close } = await at('/time?tab=difference&since=1700&until=1701');
      await page.getByRole('button', { name: t.none }).click();
      await page.locator('.tie').first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });
  });

  it.each(['', '?tab=modes&mode=mode:corridor&a=mode:corridor&b=mode:pan-network', '?tab=difference'])(
    'fits a phone: nothing to scroll sideways at /time%s',
    async (search) => {
      const { page, close } = await visit(browser, `${server.url}/time${search}`, { viewport: { width: 390, height: 844 } });
      await page.locator('.brief').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await picture(page, `time-phone-${search.slice(5, 10) || 'line'}`);
      await close();
    },
  );

  it.each(['light', 'dark'] as const)('has nothing serious against it in %s', async (colorScheme) => {
    for (const search of [
      '?at=2021&plans=named',
      '?tab=modes&mode=mode:corridor&a=mode:corridor&b=mode:pan-network&area=corridor:g60',
      '?tab=difference&pair=city:jiaxing|city:shanghai',
    ]) {
      const { page, close } = await visit(browser, `${server.url}/time${search}`, { colorScheme });
      await page.locator('.brief').waitFor();
      await expectAccessible(page);
      await close();
    }
  });
});
