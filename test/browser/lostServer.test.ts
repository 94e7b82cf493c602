import { expect, it } from 'vitest';
import { startServer } from '../server.ts';
import { inChromium } from './inChromium.ts';

const TEXTS = {
  zh: { away: '连不上服务', part: '这部分页面没有取到', knowledge: '知识', close: '关闭' },
  en: { away: 'The service cannot be reached', part: 'This part of the page did not come', knowledge: 'Knowledge', close: 'Close' },
} as const;

inChromium('a server that goes away', ({ inBoth }) => {
  inBoth(TEXTS, (_, t, at) => {
    it('takes nothing with it: what is drawn stays, what does not come is told, and all comes by itself once it is back', async () => {
      const first = await startServer();
      const { port } = new URL(first.url);
      const page = await at(first.url, { mayComplain: true });
      await page.locator('.stage canvas').waitFor();
      await first.stop();

      await page.locator('.legend').getByRole('button', { name: t.knowledge }).click();
      await page.getByText(t.away).first().waitFor();
      expect(await page.locator('.stage canvas').isVisible()).toBe(true);
      await page.locator('.share-button').click();
      await page.getByText(t.part).first().waitFor();
      await page.getByRole('button', { name: t.close, exact: true }).click();
      await page.locator('.rail a[href^="/time"]').click();
      await page.locator('main').getByText(t.part).waitFor();
      expect(await page.locator('.rail').isVisible()).toBe(true);
      await page.goBack();

      const second = await startServer({ PORT: port });
      await page.getByText(t.away).first().waitFor({ state: 'detached' });
      await second.stop();
    });
  });
});
