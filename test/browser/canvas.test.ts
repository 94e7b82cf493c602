import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const missing = missingForBrowser();

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    undo: '撤销',
    redo: '重做',
    again: '重排',
    table: '表格',
    show: '显示',
    hidden: '隐藏 1 个',
    pair: '合肥 与 苏州',
    cities: '41 个城市',
    kept: '只保存在本浏览器中',
  },
  en: {
    locale: 'en-GB',
    undo: 'Undo',
    redo: 'Redo',
    again: 'Anew',
    table: 'Table',
    show: 'Show',
    hidden: '1 hidden',
    pair: 'Hefei and Suzhou',
    cities: '41 cities',
    kept: 'kept in this browser only',
  },
} as const;

const THREE = 'on=city:hefei@0,0;city:suzhou@300,40;city:shanghai@420,200';

const parameter = (page: Page, name: string): string => new URL(page.url()).searchParams.get(name) ?? '';
const until = (page: Page, name: string, told: string) =>
  page.waitForFunction(
    ([key, wanted]) => new URLSearchParams(location.search).get(key ?? '')?.includes(wanted ?? '') === true,
    [name, told],
  );
const untilNot = (page: Page, name: string, told: string) =>
  page.waitForFunction(
    ([key, wanted]) => !(new URLSearchParams(location.search).get(key ?? '') ?? '').includes(wanted ?? ''),
    [name, told],
  );

describe.skipIf(missing !== null)('the canvas in Chromium', () => {
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

    it('begins with the cities on the map, and arranges them otherwise in a step that can be taken back', async () => {
      const { page, complaints, close } = await at('/explore');
      await expectAccessible(page);
      await page.getByRole('button', { name: t.cities }).click();
      await until(page, 'lay', 'map');
      const on = parameter(page, 'on');
      expect(on.split(';')).toHaveLength(41);
      await page.locator('.stage-foot').getByText('41 ').first().waitFor();
      await picture(page, `canvas-map-${language}`);
      await page.locator('.tools select').first().selectOption('rings');
      await until(page, 'lay', 'rings');
      expect(parameter(page, 'on')).not.toBe(on);
      await page.getByRole('button', { name: t.undo }).click();
      await until(page, 'lay', 'map');
      expect(parameter(page, 'on')).toBe(on);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await close();
    });

    it('groups institutions by city with their counts, opens a city, and brings a long arrangement back', async () => {
      const { page, complaints, close } = await at('/explore');
      await page.locator('.beginnings button').nth(1).click();
      await until(page, 'by', 'city');
      const first = page.locator('.group-list button').first();
      await first.waitFor();
      expect(Number(await page.locator('.group-list .number').first().textContent())).toBeGreaterThan(50);
      await picture(page, `canvas-groups-${language}`);
      await page.locator('.stage-foot').getByText(t.kept).waitFor();
      await first.click();
      await until(page, 'open', 'city:');
      expect(await first.getAttribute('aria-expanded')).toBe('true');
      await picture(page, `canvas-open-${language}`);
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('.group-list button[aria-expanded="true"]').waitFor();
      // All of them, more than a page of the API holds.
      await page
        .locator('.stage-foot')
        .getByText(/7\d\d \D*7\d\d/)
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('pins and hides by key, tells what is hidden, and shows the same in the table', async () => {
      const { page, complaints, close } = await at(`/explore?${THREE}`);
      await page.getByRole('button', { name: t.table }).click();
      const row = page.locator('.dock tbody tr').filter({ hasText: language === 'zh' ? '苏州' : 'Suzhou' });
      await row.getByRole('button').click();
      await until(page, 'sel', 'city:suzhou');
      expect(await row.getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('p');
      await until(page, 'on', 'city:suzhou@300,40!');
      await page.keyboard.press('h');
      await until(page, 'hide', 'city:suzhou');
      await page.locator('.stage-foot').getByText(t.hidden).waitFor();
      await picture(page, `canvas-table-${language}`);
      await expectAccessible(page);
      await page.locator('.stage-foot').getByRole('button', { name: t.show }).click();
      await untilNot(page, 'hide', 'city:suzhou');
      await page.keyboard.press('Control+z');
      await until(page, 'hide', 'city:suzhou');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await untilNot(page, 'on', '!');
      await page.getByRole('button', { name: t.redo }).click();
      await until(page, 'on', 'city:suzhou@300,40!');
      await page.getByRole('button', { name: t.again }).click();
      await until(page, 'lay', 'force');
      expect(parameter(page, 'on')).toContain('city:suzhou@300,40!');
      expect(parameter(page, 'on')).not.toContain('city:hefei@0,0');
      expect(complaints).toEqual([]);
      await close();
    });

    it('is walked through by keyboard, on the canvas and in its list', async () => {
      const { page, complaints, close } = await at(`/explore?${THREE}&sel=city:hefei`);
      await page.locator('.panel-head h2').waitFor();
      await page.locator('.network').focus();
      await page.keyboard.press('ArrowRight');
      await until(page, 'sel', 'city:suzhou');
      await page.locator('aside .mirror summary').last().click();
      await page.locator('aside .mirror li button').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.locator('aside .mirror [aria-live]').getByText(/2/).waitFor();
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('aside .mirror li').count()).toBe(3);
      expect(complaints).toEqual([]);
      await close();
    });

    it('shows a pair: its six layers, and each link with its source', async () => {
      const { page, complaints, close } = await at(`/explore?${THREE}&pair=city:hefei|city:suzhou`);
      await page.getByRole('heading', { name: t.pair }).waitFor();
      expect(await page.locator('.panel .fingerprint li').count()).toBe(6);
      expect(await page.locator('.panel .cited').count()).toBeGreaterThan(0);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  it('says so when an arrangement is kept in another browser', async () => {
    const { page, close } = await visit(browser, `${server.url}/explore?on=~elsewhere`);
    await page.getByRole('status').getByText('另一个浏览器').waitFor();
    await close();
  });

  it('opens a group as one comes nearer, and closes it from afar', async () => {
    const near = 'on=city:hefei@0,0;city:suzhou@100,0;city:shanghai@50,80&by=type';
    const { page, close } = await visit(browser, `${server.url}/explore?${near}`);
    await page.locator('.group-list button').first().waitFor();
    for (let step = 0; step < 3; step += 1) await page.locator('.zoom button').first().click();
    await page.locator('.group-list button[aria-expanded="true"]').first().waitFor();
    expect(parameter(page, 'open')).toBe('');
    await page.locator('.zoom button').last().click();
    await page.waitForFunction(() => document.querySelector('.group-list button[aria-expanded="true"]') === null);
    await close();
  });

  it('keeps the focus in the field where a node was chosen, and in a dialog that is open', async () => {
    const { page, complaints, close } = await visit(browser, `${server.url}/explore?${THREE}`);
    await page.locator('.ends input').first().fill('hefei');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await until(page, 'from', 'city:hefei');
    await page.locator('.ends .picked button:focus').waitFor();
    await page.locator('.share-button').click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Control+k');
    expect(await page.locator('.palette').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has room for the drawing: one row of tools, and a table no higher than its rows', async () => {
    const viewport = { width: 1280, height: 800 };
    const { page, close } = await visit(browser, `${server.url}/explore?${THREE}&dock=table`, { viewport, locale: 'en-GB' });
    await page.locator('.dock tbody tr').nth(2).waitFor();
    const heightOf = async (part: string): Promise<number> => (await page.locator(part).boundingBox())?.height ?? Number.NaN;
    expect(await heightOf('.tools')).toBeLessThan(50);
    expect(await heightOf('.dock')).toBeLessThan(130);
    expect(await heightOf('.sight')).toBeGreaterThan(450);
    await close();
  });

  it.each(['light', 'dark'] as const)('fits a phone in %s', async (colorScheme) => {
    const { page, close } = await visit(browser, `${server.url}/explore?${THREE}`, { viewport: { width: 390, height: 844 }, colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    await picture(page, `canvas-phone-${colorScheme}`);
    await close();
  });
});
