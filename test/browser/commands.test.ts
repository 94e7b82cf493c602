import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';

const TEXTS = {
  zh: {
    palette: '搜索与命令',
    dark: '切换为深色',
    arrange: '排布：同心',
    keys: '全部快捷键',
    single: /启用单键快捷键/,
    chains: '产业链',
    name: '织网',
  },
  en: {
    palette: 'Search and commands',
    dark: 'Dark theme',
    arrange: 'Arrange in rings',
    keys: 'All keys',
    single: /Keys without Ctrl/,
    chains: 'Chains',
    name: 'Deltaweave',
  },
} as const;

inChromium('commands', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('opens the palette anywhere, and finds pages and commands in both languages and by pinyin', async () => {
      const page = await at('/explore?on=city:hefei@0,0;city:suzhou@200,0;city:shanghai@90,120');
      await page.locator('header input').focus();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: t.palette }).waitFor();
      await expectAccessible(page);
      await picture(page, `palette-${language}`);
      for (const typed of ['tongxin', 'tx', '同心', 'rings']) {
        await page.locator('.palette-field input').fill(typed);
        await page.getByRole('option', { name: t.arrange }).waitFor();
      }
      await page.getByRole('option', { name: t.arrange }).click();
      await untilAsked(page, 'lay', 'rings');
      await page.keyboard.press('Control+k');
      await page.keyboard.type(language === 'zh' ? 'shense' : 'dark');
      await page.getByRole('option', { name: t.dark }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('html[data-shade="dark"]').waitFor();
    });

    it('has a key for each page and layer, shows all keys, and lets single keys be switched off', async () => {
      const page = await at('/');
      await page.keyboard.press('?');
      const list = page.getByRole('dialog', { name: t.keys });
      await list.waitFor();
      await expectAccessible(page);
      await picture(page, `keys-${language}`);
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      await page.keyboard.press('2');
      await untilAsked(page, 'layers', (layers) => layers !== '' && !layers.includes('knowledge'));
      await page.keyboard.press('x');
      await untilAsked(page, 'layers', null);
      await page.keyboard.press('g');
      await page.keyboard.press('h');
      await page.waitForURL('**/chains*');
      expect(await page.title()).toContain(`${t.chains} · ${t.name}`);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      expect(await page.locator('.rail [aria-current="page"]').allTextContents()).toEqual([t.chains]);
      await page.keyboard.press('?');
      await page.getByLabel(t.single).uncheck();
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: t.palette }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/chains');
    });
  });
});
