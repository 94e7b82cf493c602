import { expect, it } from 'vitest';
import { asked, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    door: '决策者',
    title: '孤立诊断',
    basis: /以全图 4,444 个节点计算（修订号 1）/,
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
    door: 'Policymaker',
    title: 'Isolation board',
    basis: /whole graph of 4,444 nodes, revision 1, never on what is displayed/,
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

inChromium('the isolation board', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('leads from the policymaker’s door to who is cut off, why, and what would mend it', async () => {
      const page = await at('/');
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
    });

    it('joins all by the fewest links, and a shared link brings the whole board back', async () => {
      const page = await at('/isolation?layers=knowledge');
      await page.getByRole('button', { name: t.tryAll }).click();
      await page.locator('.tray-effect').getByText(t.one, { exact: true }).waitFor();
      await page.getByRole('button', { name: t.anhui }).click();
      await page.waitForFunction(() => document.querySelectorAll('.board-row').length === 6);
      await reload(page);
      await page.locator('.tray-effect').getByText(t.one, { exact: true }).waitFor();
      expect(await page.locator('.board-row').count()).toBe(6);
      await picture(page, `isolation-plan-${language}`);
    });

    it('compares two dates, and says who joined by which links', async () => {
      const page = await at('/isolation?layers=knowledge&since=2015');
      await page.getByRole('button', { name: t.joined }).click();
      await page.waitForFunction(() => document.querySelectorAll('.board-row').length === 21);
      await page.locator('.row-open').first().click();
      await page.locator('.row-details .cited').first().waitFor();
      await picture(page, `isolation-since-${language}`);
    });

    it('tells who falls off when one is lost', async () => {
      const page = await at('/isolation');
      await page.locator('.what-if-loss .count-chips button').first().click();
      await page.locator('.what-if-loss .named-nodes .row').nth(3).waitFor();
      expect(asked(page, 'gone')).toBe('city:shanghai');
      await picture(page, `isolation-loss-${language}`);
    });

    it('lists institutions by reason and type, the whole list looked through', async () => {
      const page = await at('/isolation');
      await page.getByRole('button', { name: t.institutions, exact: true }).click();
      await page.getByRole('button', { name: t.thread }).click();
      await page.getByRole('button', { name: t.firm }).click();
      await untilAsked(page, 'type', 'firm');
      await page.waitForFunction(() => document.querySelector('.board-list')?.getAttribute('aria-busy') === 'false');
      await page.locator('.board-row').nth(24).waitFor();
      await page.locator('.row-open').first().click();
      await page.locator('.row-details').first().waitFor();
      await picture(page, `isolation-institutions-${language}`);
    });

    it('teaches when nobody is isolated', async () => {
      const page = await at('/isolation?reasons=no-links');
      await page.locator('.board-empty .count-chips').getByRole('button', { name: t.layer }).click();
      await untilAsked(page, 'layers', 'innovation');
    });
  });
});
