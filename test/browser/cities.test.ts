import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const missing = missingForBrowser();

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    door: /合肥与苏州在哪些层上相连/,
    pair: '合肥与苏州',
    knowledge: '知识',
    notDocumented: '未见记载',
    since: '2021 起',
    missingLayers: ['创新', '产业', '服务', '价值'],
    evidence: /^依据（/,
    anyLayer: '不限',
    first: '第一座城市',
    second: '第二座城市',
    year: '年份',
    stop: '不再对比',
    hangzhou: '杭州',
    shanghai: '上海',
    otherPair: '上海与杭州',
    onMap: '在地图上看',
    tabs: { positions: '位置', concentration: '集中度', frameworks: '共同框架' },
    openNanjing: '打开与南京的城市对',
    order: '排列',
    time: /合作是怎样一步步长起来的/,
    fresh: /^来源日期：/,
  },
  en: {
    locale: 'en-GB',
    door: /On which layers are Hefei and Suzhou tied/,
    pair: 'Hefei and Suzhou (Jiangsu)',
    knowledge: 'Knowledge',
    notDocumented: 'not documented',
    since: 'since 2021',
    missingLayers: ['Innovation', 'Industry', 'Service', 'Value'],
    evidence: /^Evidence \(/,
    anyLayer: 'Any',
    first: 'First city',
    second: 'Second city',
    year: 'Year',
    stop: 'Stop comparing',
    hangzhou: 'Hangzhou',
    shanghai: 'Shanghai',
    otherPair: 'Shanghai and Hangzhou',
    onMap: 'On the map',
    tabs: { positions: 'Positions', concentration: 'Concentration', frameworks: 'Frameworks' },
    openNanjing: 'Open the pair with Nanjing',
    order: 'Order',
    time: /How did co-operation in the delta grow/,
    fresh: /^Sources dated from/,
  },
} as const;

const asked = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);
const waitAsked = (page: Page, key: string, value: string | null) =>
  page.waitForFunction(([name, wanted]) => new URLSearchParams(location.search).get(name ?? '') === wanted, [key, value] as const);

describe.skipIf(missing !== null)('cities in Chromium', () => {
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
    const at = (path: string, options = {}) => visit(browser, `${server.url}${path}`, { locale: t.locale, ...options });

    it('leads a planner from the door to what ties two cities, since when, by what, and what is missing', async () => {
      const { page, complaints, close } = await at('/');
      await page.getByRole('button', { name: t.door }).click();
      await page.getByRole('heading', { name: t.pair, exact: true }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/cities');
      expect(asked(page, 'pair')).toBe('city:hefei|city:suzhou');

      // Six layers: linked, weak, or not documented; and since when.
      const cells = page.locator('.pair-cells button');
      expect(await cells.count()).toBe(6);
      expect(await cells.first().textContent()).toContain(t.since);
      expect(await cells.filter({ hasText: t.notDocumented }).locator('.cell-name').allInnerTexts()).toEqual([...t.missingLayers]);
      await picture(page, `pair-${language}`);

      // One layer alone, and the ties behind it, each with its source.
      await cells.filter({ hasText: t.knowledge }).click();
      await waitAsked(page, 'tied', 'knowledge');
      expect(await page.locator('.pair-panel ol.links > li').count()).toBe(1);
      expect(await page.locator('.pair-panel ol.links .cited').count()).toBeGreaterThan(0);
      await page.reload({ waitUntil: 'networkidle' });
      expect(await page.locator('.pair-panel ol.links > li').count()).toBe(1);
      expect(complaints).toEqual([]);
      await close();
    });

    it('leads from a pair to the chains of co-operation, to another pair, to another year and to the map', async () => {
      const { page, complaints, close } = await at('/cities?pair=city:hefei%7Ccity:suzhou');
      await page.locator('.pair-panel').getByRole('button', { name: t.anyLayer, exact: true }).click();
      await page.locator('.city-ways li').first().waitFor();
      await page.locator('.city-ways').getByText(t.evidence).first().click();
      await page.locator('.city-ways .link-item').first().waitFor();

      // Beside another pair, and beside an earlier year.
      const compare = page.locator('.pair-panel section').last();
      await compare.getByLabel(t.first).selectOption({ label: t.shanghai });
      await compare.getByLabel(t.second).selectOption({ label: t.hangzhou });
      await compare.getByRole('columnheader', { name: t.otherPair, exact: true }).waitFor();
      expect(await compare.locator('tr.differs').count()).toBeGreaterThan(3);
      await compare.locator('table').scrollIntoViewIfNeeded();
      await picture(page, `pair-beside-${language}`);
      await compare.getByLabel(t.year).selectOption('2019');
      await waitAsked(page, 'year', '2019');
      expect(asked(page, 'vs')).toBeNull();
      // The trains were counted in 2021: in 2019 nothing on that layer was documented yet.
      await compare.locator('tbody tr').first().getByText(t.notDocumented).waitFor();
      await compare.getByRole('button', { name: t.stop }).click();
      await waitAsked(page, 'year', null);

      // The same pair on the map, and back.
      await page.getByRole('button', { name: t.onMap }).click();
      await page.waitForURL((url) => url.pathname === '/');
      await page.getByRole('heading', { name: t.pair, exact: true }).waitFor();
      await page.goBack();
      await page.locator('.city-matrix').waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('holds matrix, map and ranking as one selection, by pointer and by keyboard', async () => {
      const { page, complaints, close } = await at('/cities');
      const grid = page.getByRole('grid');
      await grid.locator('td').first().waitFor();
      expect(await grid.locator('th').count()).toBe(41);
      expect(await grid.locator('td').count()).toBe(820);
      // A single layer counts as its chip says, and ranks the partners of a city.
      const chip = page.locator('.matrix-head button').filter({ hasText: t.knowledge });
      await chip.click();
      await waitAsked(page, 'layers', 'knowledge');
      const counted = Number((await chip.textContent())?.match(/\d+/)?.[0]);
      expect((await grid.locator('td').allInnerTexts()).filter((text) => text !== '').length).toBe(counted);
      await grid.getByRole('button', { name: language === 'zh' ? '合肥' : 'Hefei', exact: true }).click();
      await waitAsked(page, 'sel', 'city:hefei');
      await page.locator('.city-ranking li').first().waitFor();
      expect(await page.locator('.partners-of [aria-pressed="true"]').textContent()).toContain(t.knowledge);
      // Pointing at a partner marks both cities in the matrix; choosing it opens the pair.
      const partner = page.getByRole('button', { name: t.openNanjing });
      await partner.hover();
      expect(await page.locator('.crosshair').count()).toBe(2);
      await partner.click();
      await waitAsked(page, 'pair', 'city:hefei|city:nanjing');
      await picture(page, `matrix-${language}`);
      // The grid is one stop; arrows move in it, and Enter opens.
      await grid.locator('[tabindex="0"]').focus();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Home');
      const told = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(told).toMatch(/[：:]/);
      await page.keyboard.press('Enter');
      await page.waitForFunction((before) => new URLSearchParams(location.search).get('pair') !== before, 'city:hefei|city:nanjing');
      // Another order keeps every cell.
      await page.getByLabel(t.order).selectOption('likeness');
      await waitAsked(page, 'order', 'likeness');
      expect((await grid.locator('td').allInnerTexts()).filter((text) => text !== '').length).toBe(counted);
      // What is not documented is said so, and can be opened all the same.
      await page.goto(`${server.url}/cities?lang=${language}`, { waitUntil: 'networkidle' });
      await grid
        .getByRole('button', { name: new RegExp(`${t.notDocumented}$`) })
        .first()
        .click();
      await page.locator('.pair-cells').waitFor();
      expect(await page.locator('.pair-cells .absent').count()).toBe(6);
      expect(complaints).toEqual([]);
      await close();
    });

    it('shows positions, concentration and shared frameworks, each leading to a city or a pair', async () => {
      const { page, complaints, close } = await at('/cities');
      await page.getByRole('tab', { name: t.tabs.positions }).click();
      await page.locator('.standings-table tbody tr').first().waitFor();
      expect(await page.locator('.standings-table tbody tr').count()).toBe(41);
      await picture(page, `positions-of-cities-${language}`);
      await page.locator('.standings-table tbody th button').first().click();
      await page.locator('.partners-of').waitFor();
      await page.getByRole('tab', { name: t.tabs.concentration }).click();
      await page.locator('.four-partners button').first().waitFor();
      await picture(page, `concentration-${language}`);
      await page.locator('.four-partners button').first().click();
      await page.locator('.pair-cells').waitFor();
      await page.getByRole('tab', { name: t.tabs.frameworks }).click();
      await page.locator('.frameworks-table tbody tr').first().waitFor();
      await picture(page, `frameworks-${language}`);
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked(page, 'show')).toBe('frameworks');
      await page.locator('.frameworks-table tbody tr').first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('starts with how fresh the data is, and a door to each page', async () => {
      const { page, complaints, close } = await at('/');
      await page.getByText(t.fresh).click();
      expect(await page.locator('.freshness li').count()).toBeGreaterThan(5);
      const paths = new Set<string>();
      const doors = page.locator('.doors button, .further button');
      for (const door of Array.from({ length: await doors.count() }, (_, number) => doors.nth(number))) {
        await door.click();
        await page.waitForURL((url) => url.pathname !== '/');
        paths.add(new URL(page.url()).pathname);
        await page.goBack();
        await doors.last().waitFor();
      }
      expect([...paths].sort()).toEqual(['/chains', '/cities', '/explore', '/isolation', '/partners', '/positions', '/routes', '/time']);
      await page.getByRole('button', { name: t.time }).click();
      await page.waitForURL(/\/time/);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  it('fits a phone: nothing to scroll sideways', async () => {
    for (const path of [
      '/cities',
      '/cities?show=positions',
      '/cities?show=concentration',
      '/cities?show=frameworks',
      '/cities?pair=city:hefei%7Ccity:suzhou',
    ]) {
      for (const locale of ['zh-CN', 'en-GB']) {
        const { page, close } = await visit(browser, `${server.url}${path}`, { locale, viewport: { width: 390, height: 844 } });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${locale}`).toBeLessThanOrEqual(390);
        await picture(page, `cities-phone-${path.length}-${locale}`);
        await close();
      }
    }
  });

  const PAGES = [
    '/cities',
    '/cities?layers=service',
    '/cities?layers=industry&sel=city:hefei',
    '/cities?pair=city:shanghai%7Ccity:hangzhou&vs=city:hefei%7Ccity:suzhou',
    '/cities?show=positions',
    '/cities?show=concentration',
    '/cities?show=frameworks',
  ];
  it.each(PAGES.flatMap((path) => (['light', 'dark'] as const).map((shade) => [path, shade] as const)))(
    'has nothing serious against %s in %s',
    async (path, colorScheme) => {
      const { page, close } = await visit(browser, `${server.url}${path}`, { colorScheme });
      // What is still being waited for is not looked at.
      await page.waitForFunction(() => document.querySelector('.ant-skeleton') === null);
      await expectAccessible(page);
      await close();
    },
  );
});
