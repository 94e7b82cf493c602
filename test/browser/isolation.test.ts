import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    door: '决策者',
    title: '孤立诊断',
    basis: /以全图 4,463 个节点计算（修订号 1）/,
    remedies: '3 个补救办法',
    tryIt: '试一试',
    tryAll: '全部试一试',
    evidence: '查看依据',
    anhui: /^安徽/,
    joined: /^已经连上 21/,
    one: '由 9 块变为 1 块',
    institutions: '机构',
    firm: /^企业/,
    thread: /一线相连/,
    layer: '创新',
  },
  en: {
    locale: 'en-GB',
    door: 'Policymaker',
    title: 'Isolation board',
    basis: /whole graph of 4,463 nodes, revision 1, never on what is displayed/,
    remedies: '3 remedies',
    tryIt: 'Try it',
    tryAll: 'Try them all',
    evidence: 'Evidence',
    anhui: /^Anhui/,
    joined: /^Joined since 21/,
    one: 'parts: 1 instead of 9',
    institutions: 'Institutions',
    firm: /^Firm/,
    thread: /On one thread/,
    layer: 'Innovation',
  },
} as const;

describe.skipIf(missingForBrowser() !== null)('the isolation board in Chromium', () => {
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

    it('leads from the policymaker’s door to who is cut off, why, and what would mend it', async () => {
      const { page, complaints, close } = await at('/');
      await page.getByRole('button', { name: t.door }).click();
      await page.getByRole('heading', { name: t.title }).waitFor();
      await page.getByText(t.basis).waitFor();
      await page.locator('.board-row').nth(7).waitFor();
      expect(await page.locator('.board-row').count()).toBe(8);
      expect(await page.locator('.tie-planned').count()).toBeGreaterThan(7);
      await picture(page, `isolation-${language}`);

      const first = page.locator('.board-row').first();
      await first.getByRole('button', { name: t.remedies }).click();
      expect(await first.locator('.remedy-item').count()).toBe(3);
      expect(await first.locator('.effect-figures dd').count()).toBeGreaterThan(8);
      await first.getByRole('button', { name: t.evidence }).first().click();
      await first.locator('.cited').first().waitFor();
      await first.getByRole('button', { name: t.tryIt }).first().click();
      await page.locator('.isolation-map .tie-tried').first().waitFor();
      await picture(page, `isolation-remedy-${language}`);
      expect(complaints).toEqual([]);
      await close();
    });

    it('joins all by the fewest links, and a shared link brings the whole board back', async () => {
      const { page, complaints, close } = await at('/isolation?layers=knowledge');
      await page.getByRole('button', { name: t.tryAll }).click();
      await page.locator('.tray-effect').getByText(t.one, { exact: true }).waitFor();
      await page.getByRole('button', { name: t.anhui }).click();
      await page.waitForFunction(() => document.querySelectorAll('.board-row').length === 6);
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('.tray-effect').getByText(t.one, { exact: true }).waitFor();
      expect(await page.locator('.board-row').count()).toBe(6);
      await picture(page, `isolation-plan-${language}`);
      expect(complaints).toEqual([]);
      await close();
    });

    it('compares two dates, and says who joined by which links', async () => {
      const { page, complaints, close } = await at('/isolation?layers=knowledge&since=2015');
      await page.getByRole('button', { name: t.joined }).click();
      await page.waitForFunction(() => document.querySelectorAll('.board-row').length === 21);
      await page.locator('.row-open').first().click();
      await page.locator('.row-details .cited').first().waitFor();
      await picture(page, `isolation-since-${language}`);
      expect(complaints).toEqual([]);
      await close();
    });

    it('tells who falls off when one is lost', async () => {
      const { page, complaints, close } = await at('/isolation');
      await page.locator('.what-if-loss .count-chips button').first().click();
      await page.locator('.what-if-loss .named-nodes .row').nth(3).waitFor();
      expect(new URL(page.url()).searchParams.get('gone')).toBe('city:shanghai');
      await picture(page, `isolation-loss-${language}`);
      expect(complaints).toEqual([]);
      await close();
    });

    it('lists institutions by reason and type, the whole list looked through', async () => {
      const { page, complaints, close } = await at('/isolation');
      await page.getByRole('button', { name: t.institutions, exact: true }).click();
      await page.getByRole('button', { name: t.thread }).click();
      await page.getByRole('button', { name: t.firm }).click();
      await page.waitForFunction(() => new URLSearchParams(location.search).get('type') === 'firm');
      await page.waitForFunction(() => document.querySelector('.board-list')?.getAttribute('aria-busy') === 'false');
      await page.locator('.board-row').nth(24).waitFor();
      await page.locator('.row-open').first().click();
      await page.locator('.row-details').first().waitFor();
      await picture(page, `isolation-institutions-${language}`);
      expect(complaints).toEqual([]);
      await close();
    });

    it('teaches when nobody is isolated', async () => {
      const { page, complaints, close } = await at('/isolation?reasons=no-links');
      await page.locator('.board-empty .count-chips').getByRole('button', { name: t.layer }).click();
      await page.waitForFunction(() => new URLSearchParams(location.search).get('layers') === 'innovation');
      expect(complaints).toEqual([]);
      await close();
    });
  });

  it('fits a phone: nothing to scroll sideways', async () => {
    const { page, close } = await visit(browser, `${server.url}/isolation?layers=knowledge&row=city:quzhou`, {
      viewport: { width: 390, height: 844 },
    });
    await page.locator('.remedy-item').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await picture(page, 'isolation-phone');
    await close();
  });

  it.each(['light', 'dark'] as const)('has nothing serious against it in %s', async (colorScheme) => {
    for (const path of [
      '/isolation?layers=knowledge&row=city:quzhou&try=city:anqing|city:chizhou|knowledge&gone=city:hefei',
      '/isolation?level=node&reasons=single-bridge&sel=city:hefei',
      '/isolation?reasons=no-links',
    ]) {
      const { page, close } = await visit(browser, `${server.url}${path}`, { colorScheme });
      await page.locator('.what-if-loss').waitFor();
      await expectAccessible(page);
      await close();
    }
  });
});
