import { expect, it } from 'vitest';
import { asked, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { goTo, reload } from './settled.ts';

const TEXTS = {
  zh: {
    knowledge: '知识',
    notDocumented: '未见记载',
    tabs: { positions: '位置', concentration: '集中度', frameworks: '共同框架' },
    openNanjing: '打开与南京的城市对',
    order: '排列',
    time: /合作是怎样一步步长起来的/,
    fresh: /^来源日期：/,
  },
  en: {
    knowledge: 'Knowledge',
    notDocumented: 'not documented',
    tabs: { positions: 'Positions', concentration: 'Concentration', frameworks: 'Frameworks' },
    openNanjing: 'Open the pair with Nanjing',
    order: 'Order',
    time: /How did co-operation in the delta grow/,
    fresh: /^Sources dated from/,
  },
} as const;

inChromium('cities', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('holds matrix, map and ranking as one selection, by pointer and by keyboard', async () => {
      const page = await at('/cities');
      const grid = page.getByRole('grid');
      await grid.locator('td').first().waitFor();
      expect(await grid.locator('th').count()).toBe(41);
      expect(await grid.locator('td').count()).toBe(820);
      // A single layer counts as its chip says, and ranks the partners of a city.
      const chip = page.locator('.matrix-head button').filter({ hasText: t.knowledge });
      await chip.click();
      await untilAsked(page, 'layers', 'knowledge');
      const counted = Number((await chip.textContent())?.match(/\d+/)?.[0]);
      expect((await grid.locator('td').allInnerTexts()).filter((text) => text !== '').length).toBe(counted);
      await grid.getByRole('button', { name: language === 'zh' ? '合肥' : 'Hefei', exact: true }).click();
      await untilAsked(page, 'sel', 'city:hefei');
      await page.locator('.city-ranking li').first().waitFor();
      expect(await page.locator('.partners-of [aria-pressed="true"]').textContent()).toContain(t.knowledge);
      // Pointing at a partner marks both cities in the matrix; choosing it opens the pair.
      const partner = page.getByRole('button', { name: t.openNanjing });
      await partner.hover();
      expect(await page.locator('.crosshair').count()).toBe(2);
      await partner.click();
      await untilAsked(page, 'pair', 'city:hefei|city:nanjing');
      await picture(page, `matrix-${language}`);
      // The grid is one stop; arrows move in it, and Enter opens.
      await grid.locator('[tabindex="0"]').focus();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Home');
      const told = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(told).toMatch(/[：:]/);
      await page.keyboard.press('Enter');
      await untilAsked(page, 'pair', (pair) => pair !== 'city:hefei|city:nanjing');
      // Another order keeps every cell.
      await page.getByLabel(t.order).selectOption('likeness');
      await untilAsked(page, 'order', 'likeness');
      expect((await grid.locator('td').allInnerTexts()).filter((text) => text !== '').length).toBe(counted);
      // What is not documented is said so, and can be opened all the same.
      await goTo(page, `/cities?lang=${language}`);
      await grid
        .getByRole('button', { name: new RegExp(`${t.notDocumented}$`) })
        .first()
        .click();
      await page.locator('.pair-cells').waitFor();
      expect(await page.locator('.pair-cells .absent').count()).toBe(6);
    });

    it('shows positions, concentration and shared frameworks, each leading to a city or a pair', async () => {
      const page = await at('/cities');
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
      await reload(page);
      expect(asked(page, 'show')).toBe('frameworks');
      await page.locator('.frameworks-table tbody tr').first().waitFor();
    });

    it('starts with how fresh the data is, and a door to each page', async () => {
      const page = await at('/');
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
    });
  });
});
