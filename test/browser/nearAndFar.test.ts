import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { asked, untilAsked } from './address.ts';
import { inChromium, PHONE } from './inChromium.ts';
import { settled } from './settled.ts';

const TEXTS = {
  zh: { made: '由本产品音译', details: '查看详情', close: '关闭', name: '江苏吴中实业股份有限公司', shanghai: '上海' },
  en: { made: 'romanised by this product', details: 'Details', close: 'Close', name: 'Jiangsuwuzhong', shanghai: 'Shanghai' },
} as const;

const WITH_FIRM = 'on=city:hefei@0,0;firm:600200@200,20;city:shanghai@300,200';
const headings = (page: Page): Promise<number> => page.locator('h1').count();

inChromium('what is chosen, near and far', ({ inBoth }) => {
  inBoth(TEXTS, (_, t, at) => {
    it('tells on a phone what was chosen, leads to all of it, and goes when it is closed', async () => {
      const page = await at(`/explore?${WITH_FIRM}&sel=firm:600200`, { viewport: PHONE });
      const bar = page.locator('.chosen-bar');
      await bar.getByText(t.name).waitFor();
      expect(await bar.locator('.fingerprint li').count()).toBe(6);
      await expectAccessible(page);
      await bar.getByRole('button', { name: t.details }).click();
      await bar.waitFor({ state: 'detached' });
      expect(await page.locator('.panel h2').boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y >= 0 && y < 300) });
      await page.locator('.panel').getByText(t.made).waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      await bar.getByRole('button', { name: t.close }).click();
      await untilAsked(page, 'sel', null);
      expect(await bar.count()).toBe(0);
    });

    it('shows a phone the three doors without scrolling', async () => {
      const page = await at('/', { viewport: PHONE });
      const doors = await page.locator('.doors').boundingBox();
      expect((doors?.y ?? 1e6) + (doors?.height ?? 1e6)).toBeLessThanOrEqual(PHONE.height);
      expect(await headings(page)).toBe(1);
    });

    it('opens the group that one comes nearer to with a few notches of the wheel, none before, and none when all is in sight', async () => {
      const page = await at('/explore');
      expect(await headings(page)).toBe(1);
      await page.locator('.beginnings button').nth(1).click();
      await untilAsked(page, 'by', 'city');
      const open = page.locator('.group-list button[aria-expanded="true"]');
      await page.locator('.group-list button').first().waitFor();
      expect(await open.count()).toBe(0);
      expect(await headings(page)).toBe(1);
      const sight = await page.locator('.network').boundingBox();
      if (sight === null) throw new Error('The canvas is not there');
      // Shanghai, in the east of the map.
      await page.mouse.move(sight.x + sight.width * 0.67, sight.y + sight.height * 0.475);
      for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -100);
      await open.first().waitFor();
      await settled(page);
      expect(await open.allTextContents()).toEqual([expect.stringContaining(t.shanghai)]);
      await page.locator('.zoom button').last().click();
      await open.first().waitFor({ state: 'detached' });
    });

    it('takes a press anywhere in a row of the table', async () => {
      const page = await at(`/explore?${WITH_FIRM}&dock=table`);
      const row = page.locator('.dock tbody tr').filter({ hasText: t.name });
      await row.locator('td').first().click();
      await untilAsked(page, 'sel', 'firm:600200');
      expect(await row.getAttribute('aria-selected')).toBe('true');
      await page.locator('.dock tbody tr').filter({ hasText: t.shanghai }).getByRole('button').press('Enter');
      await untilAsked(page, 'sel', 'city:shanghai');
      expect(asked(page, 'pair')).toBeNull();
      expect(await headings(page)).toBe(1);
    });
  });
});
