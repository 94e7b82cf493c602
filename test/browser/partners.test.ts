import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const missing = missingForBrowser();

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    door: /^研究者/,
    first: '东南大学',
    into: '加入联合体：东南大学',
    broken: '2 条规则未满足，共 4 条',
    kept: '符合全部 4 条规则',
    apply: /^采用：加入/,
    builder: '打开组建页',
    more: /^再显示 20 个/,
    others: /^其余 4 条理由/,
    method: '得分怎样算、有多准',
    learnt: /67%/,
    linked: '看看是谁',
    only: /^只看由/,
    isolated: '未见合作联系的记载',
    nobody: '没有可建议的伙伴',
    dropTopic: '不限主题',
    fourProvinces: /规则要求不少于4个/,
    moreAtLeast: '加 至少',
    take: '采用方案 2',
    documented: '已有记载',
    built: '共建',
    canvas: '在画布上显示',
    find: '寻找伙伴',
  },
  en: {
    locale: 'en-GB',
    door: /^Researcher/,
    first: 'Southeast University',
    into: 'Into the consortium: Southeast University',
    broken: '2 of 4 rules broken',
    kept: 'Keeps all 4 rules',
    apply: /^Apply: With .* added/,
    builder: 'Open the builder',
    more: /^Show 20 more/,
    others: /^4 more reasons/,
    method: 'How this is scored, and how accurate it is',
    learnt: /67 percent/,
    linked: 'Who they are',
    only: /^Only those whom/,
    isolated: 'No co-operation is documented',
    nobody: 'Nobody to suggest',
    dropTopic: 'Without the topic',
    fourProvinces: /asks for at least 4/,
    moreAtLeast: 'More At least',
    take: 'Take proposal 2',
    documented: 'Documented',
    built: 'Built jointly',
    canvas: 'Show on canvas',
    find: 'Find partners',
  },
} as const;

const asked = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);
const hasMembers = (page: Page, count: number) =>
  page.waitForFunction((wanted) => new URLSearchParams(location.search).get('with')?.split(',').length === wanted, count);

const FUDAN = '/partners?for=univ:fudan&topic=industry:biomed';
const THREE = 'with=univ:fudan,univ:southeast-university,univ:zhejiang-university&lead=univ:fudan';

describe.skipIf(missing !== null)('partners and consortia in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  describe.each(Object.entries(TEXTS))('in %s', (language, t) => {
    const at = (path: string, options = {}) => visit(browser, `${server.url}${path}`, { locale: t.locale, ...options });

    it('leads a researcher from the door to a consortium that keeps the rules', async () => {
      const { page, complaints, close } = await at('/');
      await page.getByRole('button', { name: t.door }).click();
      await page.locator('.partner').first().getByRole('button', { name: t.first, exact: true }).first().waitFor();
      expect(asked(page, 'for')).toBe('univ:fudan');
      expect(await page.locator('.partner').count()).toBe(10);
      expect(await page.locator('.score-bar').first().getAttribute('aria-label')).toMatch(/0\.\d\d.*0\.\d\d/);
      await picture(page, `partners-${language}`);

      await page.getByRole('checkbox', { name: t.into }).click();
      await page.locator('.tray .outcome').getByText(t.broken).waitFor();
      expect(asked(page, 'with')).toBe('univ:fudan,univ:southeast-university');
      expect(asked(page, 'lead')).toBe('univ:fudan');
      expect(await page.locator('.checks .is-broken').count()).toBe(2);

      await page.getByRole('button', { name: t.apply }).first().click();
      await page.locator('.tray .outcome').getByText(t.kept).waitFor();
      await picture(page, `consortium-${language}`);
      await page.goBack();
      await page.locator('.tray .outcome').getByText(t.broken).waitFor();
      await page.goForward();
      await hasMembers(page, 3);
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('.tray .outcome').getByText(t.kept).waitFor();

      await page.locator('.tray').getByRole('button', { name: t.canvas }).click();
      await page.waitForURL(/\/explore/);
      expect(asked(page, 'on')?.split(';').length).toBe(3);
      expect(complaints).toEqual([]);
      await close();
    });

    it('says why, through whom, by which way, and how the score is made', async () => {
      const { page, complaints, close } = await at(FUDAN);
      const first = page.locator('.partner').first();
      await first.locator('.reasons summary').first().click();
      await first.locator('.behind .cited').first().waitFor();
      await first.getByText(t.others).click();
      await first.locator('.reasons > li').nth(6).waitFor();
      await first.locator('.way summary').click();
      await first.locator('.way .link-item').nth(1).waitFor();
      await page.getByText(t.method).click();
      await page.locator('.method').getByText(t.learnt).waitFor();
      await page.locator('.method tbody tr').nth(7).waitFor();
      await picture(page, `partner-reasons-${language}`);

      await first.getByRole('button', { name: t.only }).click();
      await page.waitForFunction(() => new URLSearchParams(location.search).has('through'));
      await page.goBack();
      await page.getByRole('button', { name: t.more }).click();
      await page.locator('.partner').nth(29).waitFor();
      await page.getByRole('button', { name: t.linked }).click();
      await page.locator('.present summary').first().click();
      await page.locator('.present .link-item .cited').first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('tells who stands alone, and what to do where nobody is found', async () => {
      const alone = await at('/partners?for=institute:shanghai-institute-of-ceramics&topic=industry:newmaterials');
      await alone.page.getByText(t.isolated).waitFor();
      expect(await alone.page.locator('.partner').count()).toBe(10);
      await alone.close();
      const { page, complaints, close } = await at('/partners?for=univ:fudan&topic=nonsense');
      await page.getByText(t.nobody).waitFor();
      await page.getByRole('button', { name: t.dropTopic }).click();
      await page.locator('.partner').first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('judges by other thresholds, and takes it back', async () => {
      const { page, complaints, close } = await at(`/partners?part=build&${THREE}`);
      await page.locator('.outcome').getByText(t.kept).waitFor();
      await page.locator('.rule').nth(1).getByRole('button', { name: t.moreAtLeast }).click();
      await page.locator('.checks .is-broken').getByText(t.fourProvinces).waitFor();
      expect(asked(page, 'rules')).toBe('provinces:on,provinces.least:4');
      await picture(page, `consortium-rules-${language}`);
      await page.goBack();
      await page.locator('.outcome').getByText(t.kept).waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('proposes three different lists for a topic, and takes one', async () => {
      const { page, complaints, close } = await at('/partners?part=build&topic=industry:ic');
      await page.locator('.proposal-table thead th').nth(2).waitFor();
      const lists = await page.locator('.proposal-table tbody tr').first().locator('td').allInnerTexts();
      expect(new Set(lists).size).toBe(3);
      await picture(page, `proposals-${language}`);
      await page.getByRole('button', { name: t.take }).click();
      await page.locator('.outcome').getByText(t.kept).waitFor();
      await hasMembers(page, 3);
      expect(complaints).toEqual([]);
      await close();
    });

    it('lists what the documents know, with the rules they keep', async () => {
      const { page, complaints, close } = await at('/partners');
      await page.getByRole('button', { name: t.documented, exact: true }).click();
      await page.locator('.undertaking').first().waitFor();
      const all = await page.locator('.known [role="status"]').textContent();
      await page.locator('.known select').first().selectOption({ label: t.built });
      await page.waitForFunction((before) => document.querySelector('.known [role="status"]')?.textContent !== before, all);
      await page.locator('.undertaking summary').first().click();
      await page.locator('.undertaking .checks > li').nth(3).waitFor();
      await picture(page, `undertakings-${language}`);
      expect(complaints).toEqual([]);
      await close();
    });

    it('takes words as a topic from the keyboard', async () => {
      const { page, close } = await at('/partners?for=univ:fudan');
      await page.locator('.ask-main input').fill('半导体');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => new URLSearchParams(location.search).get('topic') === '半导体');
      await page.locator('.partner').first().waitFor();
      await close();
    });

    it('is reached from any node that can have partners', async () => {
      const { page, close } = await at('/explore?sel=univ:zhejiang-university');
      await page.locator('.panel').getByRole('button', { name: t.find }).click();
      await page.locator('.partner').first().waitFor();
      expect(asked(page, 'for')).toBe('univ:zhejiang-university');
      await close();
    });
  });

  it.each([FUDAN, `${FUDAN}&part=build&${THREE}`, '/partners?part=known', `${FUDAN}&sel=univ:southeast-university`])(
    'fits a phone: %s',
    async (path) => {
      const { page, close } = await visit(browser, `${server.url}${path}`, { viewport: { width: 390, height: 844 }, locale: 'en-GB' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await close();
    },
  );

  it.each(['light', 'dark'] as const)('has nothing serious against it in %s', async (colorScheme) => {
    for (const path of ['/partners', `${FUDAN}&${THREE}`, `${FUDAN}&part=build&${THREE}`, '/partners?part=known']) {
      const { page, close } = await visit(browser, `${server.url}${path}`, { colorScheme });
      await expectAccessible(page);
      await close();
    }
  });
});
