import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { placed, untilAsked, untilPlaced } from './address.ts';
import { EN, type Stop, ZH } from './tourStop.ts';

/** What the tour does on the canvas. */
export const CANVAS: readonly Stop[] = [
  {
    name: '03-expand',
    path: '/explore?on=city:hefei@40,-20&sel=city:hefei',
    look: EN,
    async walk(page) {
      const expand = page.locator('.expand');
      await expand.getByLabel('By layer').selectOption('knowledge');
      await expand.locator('.actions select').selectOption('20');
      await expand.getByRole('button', { name: 'Add 20' }).click();
      await untilPlaced(page, 21);
      // What stood there stands there still, and one key takes the rest back.
      expect(placed(page)[0]).toBe('city:hefei@40,-20');
      await page.keyboard.press('Control+z');
      await untilAsked(page, 'on', 'city:hefei@40,-20');
      await page.getByRole('button', { name: 'Redo' }).click();
      await untilPlaced(page, 21);
      await page.getByRole('button', { name: 'Fit', exact: true }).first().click();
      await expand.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    },
  },
  {
    name: '07-zoom',
    path: '/explore',
    look: EN,
    async walk(page) {
      await page.getByRole('button', { name: /^Who does research/ }).click();
      await untilAsked(page, 'by', 'city');
      const groups = page.locator('.group-list button');
      await groups.first().waitFor();
      const members = Number(await page.locator('.group-list .number').first().textContent());
      expect(members).toBeGreaterThan(50);
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
      const hefei = groups.filter({ hasText: 'Hefei' });
      await hefei.click();
      await untilAsked(page, 'open', (open) => open.includes('hefei'));
      expect(await hefei.getAttribute('aria-expanded')).toBe('true');
      // A row of the table is a node of the canvas.
      const row = page.locator('.dock tbody tr').filter({ hasText: /^Hefei/ });
      await row.getByRole('button').click();
      await untilAsked(page, 'sel', 'city:hefei');
      expect(await row.getAttribute('aria-selected')).toBe('true');
    },
  },
  {
    name: '10-share',
    path: '/explore?on=city:hefei@-137,41!;city:suzhou@300,40;city:shanghai@420,200;univ:fudan@380,-90;univ:university-of-science-and-technology-of-china@-60,-120&sel=city:suzhou',
    look: ZH,
    async walk(page) {
      await page.locator('.stage-foot').getByText('5 ').first().waitFor();
      await page.getByRole('button', { name: '分享与导出' }).click();
      const dialog = page.getByRole('dialog', { name: '分享与导出' });
      await dialog.getByRole('button', { name: '生成并复制' }).click();
      expect(await dialog.getByRole('textbox', { name: '短链接' }).inputValue()).toMatch(/\/s\/[a-z2-9]{9}$/);
      const [brief] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        dialog.getByRole('button', { name: '简报（PDF）' }).click(),
      ]);
      expect(
        readFileSync(await brief.path())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
  },
];
