import { expect, it } from 'vitest';
import { inChromium } from './inChromium.ts';

const TEXTS = {
  zh: { before: /以上是“fudna university”的结果；正在搜索“zhangjiang”/, waiting: '正在搜索', away: '连不上服务' },
  en: { before: /found by “fudna university”; searching “zhangjiang”/, waiting: 'Searching', away: 'The service cannot be reached' },
} as const;

inChromium('hits that are late', ({ inBoth }) => {
  inBoth(TEXTS, (_, t, at) => {
    it('are named after what found them until the new ones come', async () => {
      const page = await at('/');
      const field = page.locator('.bar input');
      await field.pressSequentially('fudna university');
      await page.locator('.hits [role="option"]').filter({ hasText: 'Fudan University' }).first().waitFor();
      await page.locator('.hits[data-stale="false"]').waitFor();
      const held: (() => void)[] = [];
      await page.route('**/api/v1/search**', (route) => new Promise<void>((go) => held.push(go)).then(() => route.continue()));
      await field.fill('zhangjiang');
      await page.locator('.hits[data-stale="true"]').getByText(t.before).waitFor();
      for (const go of held) go();
      await page.locator('.hits[data-stale="false"] [role="option"]').filter({ hasText: 'Zhangjiang' }).first().waitFor();
      expect(await page.locator('.hits').getByText(t.before).count()).toBe(0);
    });

    it('are not waited for once it is known that they will not come', async () => {
      const page = await at('/', { mayComplain: true });
      await page.route('**/api/v1/search**', (route) => route.abort());
      await page.locator('.bar input').fill('zhangjiang');
      await page.locator('.hits').getByText(t.away).waitFor();
      expect(await page.locator('.hits').getByText(t.waiting).count()).toBe(0);
    });
  });
});
