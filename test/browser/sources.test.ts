import { expect, it } from 'vitest';
import { placed } from './address.ts';
import { inChromium, PHONE } from './inChromium.ts';

inChromium('the pages of sources', ({ inBoth }) => {
  inBoth({ zh: { publisher: '发布者' }, en: { publisher: 'Publisher' } }, (_language, t, at) => {
    it('are cards on a phone, and lead from a source by its facts to the canvas', async () => {
      const page = await at('/sources', { viewport: PHONE });
      const frame = page.locator('.wide');
      expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      const publisher = frame.locator('td').nth(1);
      expect(await publisher.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(`"${t.publisher}"`);
      await page.locator('a[href*="city-adjacency"]').click();
      const name = page.locator('.fact-list li').first().locator('.row').nth(1);
      const told = (await name.textContent()) ?? '';
      await name.click();
      await page.locator('.panel h2').filter({ hasText: told }).waitFor();
      expect(placed(page)).toHaveLength(2);
    });
  });
});
