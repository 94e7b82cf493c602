import { expect } from 'vitest';
import { untilAsked } from './address.ts';
import { DARK, EN, PHONE, type Stop, ZH } from './tourStop.ts';

/** What the tour asks, and how it is answered. */
export const ANSWERS: readonly Stop[] = [
  {
    name: '00-start',
    path: '/',
    look: ZH,
    async walk(page) {
      await page.getByText('从您的问题开始').waitFor();
      expect(await page.locator('.doors button').count()).toBe(3);
      await page.locator('.map-frame canvas').waitFor();
      expect(await page.locator('.least').textContent()).toMatch(/已画出 \d+ 对，共 \d{3} 对/);
    },
  },
  {
    name: '01-routes',
    path: '/routes?from=univ:fudan&to=univ:university-of-science-and-technology-of-china',
    look: EN,
    async walk(page) {
      await page.getByRole('button', { name: 'Trains and borders' }).click();
      await untilAsked(page, 'avoid', 'transport_link,borders');
      await page.getByRole('button', { name: /^Conditions/ }).click();
      await page.getByLabel('Add a stop').fill('nanjing');
      await page.locator('.hits .hit-name').first().click();
      await untilAsked(page, 'via', 'city:nanjing');
      await page.getByRole('button', { name: /^Conditions/ }).click();
      await page.locator('.route-card .through').filter({ hasText: 'Nanjing' }).nth(2).waitFor();
      const between = await page.locator('.route-card .through').allInnerTexts();
      expect(new Set(between).size).toBe(3);
      await page.getByRole('button', { name: 'Keep route 2 lit' }).click();
      await untilAsked(page, 'route', '2');
      expect(await page.locator('.route-card[data-light="dim"]').count()).toBe(2);
    },
  },
  {
    name: '02-because',
    path: '/routes?from=institute:fudan-ningbo&to=corridor:g60',
    look: PHONE,
    async walk(page) {
      const card = page.locator('.route-card').first();
      await card.getByText('依据', { exact: true }).first().click();
      await card.locator('.hop .cited').first().waitFor();
      await card.locator('.losses p').waitFor();
      expect(await card.locator('.hop .evidence p').first().textContent()).toMatch(/（.+层，.+）/);
      await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '04-fingerprint',
    path: '/cities?pair=city:hefei|city:suzhou',
    look: ZH,
    async walk(page) {
      const cells = page.locator('.pair-cells button');
      await cells.first().waitFor();
      expect(await page.locator('.pair-cells .absent').count()).toBe(4);
      const head = page.locator('.matrix-head');
      await head.getByRole('button', { name: /^知识/ }).click();
      await untilAsked(page, 'layers', 'knowledge');
      const tied = Number((await page.locator('.matrix-foot').textContent())?.match(/^\d+/)?.[0]);
      await head.getByLabel('但不在').selectOption({ label: '产业' });
      await untilAsked(page, 'but', 'industry');
      expect(await head.getByRole('button', { name: /^产业/ }).textContent()).toContain('0');
      const left = Number((await page.locator('.matrix-foot').textContent())?.match(/^\d+/)?.[0]);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(tied);
    },
  },
  {
    name: '05-isolation',
    path: '/isolation?layers=knowledge',
    look: EN,
    async walk(page) {
      await page.getByText(/never on what is displayed/).waitFor();
      const row = page.locator('.board-row').first();
      await row.getByRole('button', { name: '3 remedies' }).click();
      await row.locator('.remedy-item').nth(2).waitFor();
      expect(await row.locator('.effect-figures dd').count()).toBeGreaterThan(8);
      await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '06-what-if',
    path: '/isolation?layers=knowledge',
    look: ZH,
    async walk(page) {
      for (const parts of [8, 7]) {
        await page.getByRole('button', { name: '试一试', exact: true }).first().click();
        await page.locator('.tray-effect').getByText(`由 9 块变为 ${parts} 块`, { exact: true }).waitFor();
      }
      await page.locator('.what-if-loss .count-chips button').first().click();
      await page.locator('.what-if-loss .named-nodes').first().waitFor();
      expect(await page.locator('.hypothetical').count()).toBeGreaterThan(1);
      await page.locator('.what-if-tray').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '08-partners',
    path: '/partners?for=univ:fudan&topic=industry:biomed',
    look: ZH,
    async walk(page) {
      await page.getByRole('checkbox', { name: '加入联合体：东南大学' }).click();
      await page.locator('.tray .outcome').getByText('2 条规则未满足，共 4 条').waitFor();
      expect(await page.locator('.checks .is-broken').count()).toBe(2);
      await page
        .getByRole('button', { name: /^采用：加入/ })
        .first()
        .click();
      await page.locator('.tray .outcome').getByText('符合全部 4 条规则').waitFor();
    },
  },
  {
    name: '09-two-dates',
    path: '/time?tab=difference',
    look: DARK,
    async walk(page) {
      await page.getByRole('button', { name: /Corridor-extension mode: stage 2/ }).click();
      await untilAsked(page, 'since', '2017');
      await untilAsked(page, 'until', '2020');
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 50);
      expect(await page.locator('.change-kinds [data-change="ended"]').textContent()).toContain('30');
    },
  },
];
