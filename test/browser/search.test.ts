import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const missing = missingForBrowser();

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    hefei: '合肥',
    university: /^高校 \d+ \/ \d+$/,
    all: /^查看全部 \d+ 条$/,
    found: /^显示 (\d+) \/ \1 个节点$/,
    recent: '最近',
    clear: '清除最近记录',
    nothing: /没有找到.+试试更短的词/,
    none: /没有找到节点、页面或命令/,
    palette: '搜索与命令',
    dark: '切换为深色',
    arrange: '排布：同心',
    keys: '全部快捷键',
    single: /启用单键快捷键/,
    chains: '产业链',
    name: '织网',
    how: { pinyin: '拼音', initials: '首字母', typo: '近似', alias: '别名', exact: '同名', contains: '包含', prefix: '开头' },
  },
  en: {
    locale: 'en-GB',
    hefei: 'Hefei',
    university: /^University \d+ of \d+$/,
    all: /^See all \d+$/,
    found: /^(\d+) of \1 nodes shown$/,
    recent: 'Recent',
    clear: 'Clear recent',
    nothing: /Nothing found.+Try a shorter word/,
    none: /No node, page or command found/,
    palette: 'Search and commands',
    dark: 'Dark theme',
    arrange: 'Arrange in rings',
    keys: 'All keys',
    single: /Keys without Ctrl/,
    chains: 'Chains',
    name: 'Deltaweave',
    how: {
      pinyin: 'pinyin',
      initials: 'initials',
      typo: 'similar',
      alias: 'alias',
      exact: 'name',
      contains: 'contains',
      prefix: 'begins with',
    },
  },
} as const;

describe.skipIf(missing !== null)('search and commands in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** What is asked of the server from now on. */
  const questions = (page: Page): string[] => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/api/v1/search') asked.push(url.searchParams.get('q') ?? '');
    });
    return asked;
  };

  describe.each(Object.entries(TEXTS))('in %s', (language, t) => {
    const at = (path: string, options = {}) => visit(browser, `${server.url}${path}`, { locale: t.locale, ...options });
    const selected = (page: Page, id: string) =>
      page.waitForFunction((wanted) => new URLSearchParams(location.search).get('sel') === wanted, id);

    it.each([
      ['沪', '沪', 'alias'],
      ['fddx', '复旦大', 'initials'],
      ['hefie', '', 'typo'],
      ['合肥', '合肥', 'exact'],
      ['科学技术', '科学技术', 'contains'],
      ['上海交', '上海交', 'prefix'],
    ] as const)('tells how %s was found, and marks it', async (typed, marked, how) => {
      const { page, complaints, close } = await at('/');
      await page.locator('header input').fill(typed);
      const row = page
        .getByRole('option')
        .filter({ has: page.getByText(t.how[how], { exact: true }) })
        .first();
      await row.waitFor();
      if (marked !== '') expect((await row.locator('mark').first().textContent())?.startsWith(marked)).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    });

    it('counts each type, and leads to all that were found', async () => {
      const { page, complaints, close } = await at('/');
      await page.locator('header input').pressSequentially('suzhou', { delay: 10 });
      await page.locator('.hits header').filter({ hasText: t.university }).waitFor();
      await picture(page, `search-${language}`);
      await page.getByRole('option', { name: t.all }).click();
      const palette = page.getByRole('dialog', { name: t.palette });
      await palette.getByText(t.found).waitFor();
      await picture(page, `search-all-${language}`);
      await palette.getByRole('option').first().click();
      await page.locator('.panel-head h2').waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('takes the first hit when Enter comes before the hits do', async () => {
      const { page, complaints, close } = await at('/');
      await page.locator('header input').focus();
      await page.keyboard.insertText('hefei');
      await page.keyboard.press('Enter');
      await selected(page, 'city:hefei');
      expect(await page.locator('header input').inputValue()).toBe('');
      expect(complaints).toEqual([]);
      await close();
    });

    it('remembers what was chosen, until that is cleared', async () => {
      const { page, complaints, close } = await at('/');
      await page.locator('header input').fill('hefei');
      await page.getByRole('option').first().click();
      await selected(page, 'city:hefei');
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('header input').click();
      await page.locator('.hits header').filter({ hasText: t.recent }).waitFor();
      expect(await page.locator('.hits [role="option"]').count()).toBe(3);
      await picture(page, `search-recent-${language}`);
      await page.getByRole('option', { name: t.clear }).click();
      await page.locator('.hits [role="option"]').first().waitFor({ state: 'detached' });
      expect(await page.evaluate(() => localStorage.getItem('deltaweave.recent'))).toBeNull();
      expect(complaints).toEqual([]);
      await close();
    });

    it('says when there is nothing, and what to try', async () => {
      const { page, close } = await at('/');
      await page.locator('header input').fill('qqxxzz');
      await page.getByText(t.nothing).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('qqxxzz');
      await page.getByText(t.none).waitFor();
      await close();
    });

    it.each(['header input', '.palette-field input'])(
      'asks nothing while an input method composes in %s, and its Enter chooses nothing',
      async (field) => {
        const { page, complaints, close } = await at('/');
        const asked = questions(page);
        if (field.startsWith('.')) await page.keyboard.press('Control+k');
        await page.locator(field).focus();
        const session = await page.context().newCDPSession(page);
        for (const text of ['h', 'he', "he'f", "he'fei"]) {
          await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        }
        for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
        await page.waitForTimeout(200);
        expect(asked).toEqual([]);
        expect(await page.locator(field).inputValue()).toBe("he'fei");
        expect(new URL(page.url()).searchParams.get('sel')).toBeNull();
        await session.send('Input.insertText', { text: '合肥' });
        await page
          .getByRole('option', { name: new RegExp(`^${t.hefei}`) })
          .first()
          .waitFor();
        expect(asked).toEqual(['合肥']);
        await page.keyboard.press('Enter');
        await selected(page, 'city:hefei');
        expect(complaints).toEqual([]);
        await close();
      },
    );

    it('opens the palette anywhere, and finds pages and commands in both languages and by pinyin', async () => {
      const { page, complaints, close } = await at('/explore?on=city:hefei@0,0;city:suzhou@200,0;city:shanghai@90,120');
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
      await page.waitForFunction(() => new URLSearchParams(location.search).get('lay') === 'rings');
      await page.keyboard.press('Control+k');
      await page.keyboard.type(language === 'zh' ? 'shense' : 'dark');
      await page.getByRole('option', { name: t.dark }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('html[data-shade="dark"]').waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('has a key for each page and layer, shows all keys, and lets single keys be switched off', async () => {
      const { page, complaints, close } = await at('/');
      await page.keyboard.press('?');
      const list = page.getByRole('dialog', { name: t.keys });
      await list.waitFor();
      await expectAccessible(page);
      await picture(page, `keys-${language}`);
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      await page.keyboard.press('2');
      await page.waitForFunction(() => new URLSearchParams(location.search).get('layers')?.includes('knowledge') === false);
      await page.keyboard.press('x');
      await page.waitForFunction(() => !new URLSearchParams(location.search).has('layers'));
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
      expect(complaints).toEqual([]);
      await close();
    });
  });
});
