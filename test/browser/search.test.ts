import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { asked, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    hefei: '合肥',
    university: /^高校 \d+ \/ \d+$/,
    all: /^查看全部 \d+ 条$/,
    found: /^显示 (\d+) \/ \1 个节点$/,
    recent: '最近',
    clear: '清除最近记录',
    nothing: /没有找到.+试试更短的词/,
    none: /没有找到节点、页面或命令/,
    palette: '搜索与命令',
    how: { pinyin: '拼音', initials: '首字母', typo: '近似', alias: '别名', exact: '同名', contains: '包含', prefix: '开头' },
  },
  en: {
    hefei: 'Hefei',
    university: /^University \d+ of \d+$/,
    all: /^See all \d+$/,
    found: /^(\d+) of \1 nodes shown$/,
    recent: 'Recent',
    clear: 'Clear recent',
    nothing: /Nothing found.+Try a shorter word/,
    none: /No node, page or command found/,
    palette: 'Search and commands',
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

inChromium('search', ({ inBoth }) => {
  /** What is asked of the server from now on. */
  const questions = (page: Page): string[] => {
    const heard: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/api/v1/search') heard.push(url.searchParams.get('q') ?? '');
    });
    return heard;
  };

  inBoth(TEXTS, (language, t, at) => {
    it.each([
      ['沪', '沪', 'alias'],
      ['fddx', '复旦大', 'initials'],
      ['hefie', '', 'typo'],
      ['合肥', '合肥', 'exact'],
      ['科学技术', '科学技术', 'contains'],
      ['上海交', '上海交', 'prefix'],
    ] as const)('tells how %s was found, and marks it', async (typed, marked, how) => {
      const page = await at('/');
      await page.locator('header input').fill(typed);
      const row = page
        .getByRole('option')
        .filter({ has: page.getByText(t.how[how], { exact: true }) })
        .first();
      await row.waitFor();
      if (marked !== '') expect((await row.locator('mark').first().textContent())?.startsWith(marked)).toBe(true);
    });

    it('counts each type, and leads to all that were found', async () => {
      const page = await at('/');
      await page.locator('header input').pressSequentially('suzhou', { delay: 10 });
      await page.locator('.hits header').filter({ hasText: t.university }).waitFor();
      await picture(page, `search-${language}`);
      await page.getByRole('option', { name: t.all }).click();
      const palette = page.getByRole('dialog', { name: t.palette });
      await palette.getByText(t.found).waitFor();
      await picture(page, `search-all-${language}`);
      await palette.getByRole('option').first().click();
      await page.locator('.panel-head h2').waitFor();
    });

    it('takes the first hit when Enter comes before the hits do', async () => {
      const page = await at('/');
      await page.locator('header input').focus();
      await page.keyboard.insertText('hefei');
      await page.keyboard.press('Enter');
      await untilAsked(page, 'sel', 'city:hefei');
      expect(await page.locator('header input').inputValue()).toBe('');
    });

    it('remembers what was chosen, until that is cleared', async () => {
      const page = await at('/');
      await page.locator('header input').fill('hefei');
      await page.getByRole('option').first().click();
      await untilAsked(page, 'sel', 'city:hefei');
      await reload(page);
      await page.locator('header input').click();
      await page.locator('.hits header').filter({ hasText: t.recent }).waitFor();
      expect(await page.locator('.hits [role="option"]').count()).toBe(3);
      await picture(page, `search-recent-${language}`);
      await page.getByRole('option', { name: t.clear }).click();
      await page.locator('.hits [role="option"]').first().waitFor({ state: 'detached' });
      expect(await page.evaluate(() => localStorage.getItem('deltaweave.recent'))).toBeNull();
    });

    it('says when there is nothing, and what to try', async () => {
      const page = await at('/');
      await page.locator('header input').fill('qqxxzz');
      await page.getByText(t.nothing).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('qqxxzz');
      await page.getByText(t.none).waitFor();
    });

    it.each(['header input', '.palette-field input'])(
      'asks nothing while an input method composes in %s, and its Enter chooses nothing',
      async (field) => {
        const page = await at('/');
        const heard = questions(page);
        if (field.startsWith('.')) await page.keyboard.press('Control+k');
        await page.locator(field).focus();
        const session = await page.context().newCDPSession(page);
        for (const text of ['h', 'he', "he'f", "he'fei"]) {
          await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        }
        for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
        await page.waitForTimeout(200);
        expect(heard).toEqual([]);
        expect(await page.locator(field).inputValue()).toBe("he'fei");
        expect(asked(page, 'sel')).toBeNull();
        await session.send('Input.insertText', { text: '合肥' });
        await page
          .getByRole('option', { name: new RegExp(`^${t.hefei}`) })
          .first()
          .waitFor();
        expect(heard).toEqual(['合肥']);
        await page.keyboard.press('Enter');
        await untilAsked(page, 'sel', 'city:hefei');
      },
    );
  });
});
