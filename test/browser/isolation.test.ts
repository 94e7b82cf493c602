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
    joined: /^不再如此 24/,
    one: '由 9 块变为 1 块',
    everyNode: '全部节点',
    firm: /^企业/,
    thread: /一线相连/,
    fragile: /41个城市中有38个孤立或脆弱/,
    more: '再显示一些',
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
    joined: /^No longer so 24/,
    one: 'parts: 1 instead of 9',
    everyNode: 'All nodes',
    firm: /^Firm/,
    thread: /On one thread/,
    fragile: /Of 41 cities 38 are isolated or nearly so/,
    more: 'Show more',
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
      await page.locator('.board-row').nth(10).waitFor();
      expect(await page.locator('.board-row').count()).toBe(11);
      await page.locator('.tie-planned').nth(7).waitFor({ state: 'attached' });
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
      await page.waitForFunction(() => document.querySelectorAll('.board-row').length === 8);
      await reload(page);
      await page.locator('.tray-effect').getByText(t.one, { exact: true }).waitFor();
      expect(await page.locator('.board-row').count()).toBe(8);
      await picture(page, `isolation-plan-${language}`);
    });

    it('counts and lists the same: what a card counts is what it lists', async () => {
      const page = await at('/isolation?layers=innovation');
      await page.getByText(t.fragile).waitFor();
      const counts = (await page.locator('.reason-count').allInnerTexts()).map(Number);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(38);
      await page.locator('.board-list-head h2').getByText('38').waitFor();
      await page.getByRole('button', { name: t.thread }).click();
      await page.waitForFunction((count) => document.querySelectorAll('.board-row').length === count, counts[3]);
      await page.getByText(t.fragile).waitFor();
    });

    it('judges cities on the layers on which most are tied, unless one is chosen', async () => {
      const page = await at('/isolation');
      await page.locator('.board-row').nth(7).waitFor();
      expect(await page.locator('.board-row').count()).toBe(8);
      expect(await page.locator('.board-row[data-node="city:shanghai"]').count()).toBe(0);
      await page.locator('.board-layers').getByRole('button', { name: t.layer }).click();
      await untilAsked(page, 'layers', 'innovation');
    });

    it('shows all who fall off, a part at a time', async () => {
      const page = await at('/isolation?layers=knowledge&gone=city:shanghai');
      const fallen = page.locator('.named-nodes').first();
      await fallen.locator('.row').nth(19).waitFor();
      await fallen.getByRole('button', { name: t.more, exact: true }).click();
      await fallen.locator('.row').nth(69).waitFor();
    });

    it('compares two dates, and says who joined by which links', async () => {
      const page = await at('/isolation?layers=knowledge&since=2015');
      await page.getByRole('button', { name: t.joined }).click();
      await page.waitForFunction(() => document.querySelectorAll('.board-row').length === 24);
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

    it('lists nodes by reason and type, the whole list looked through', async () => {
      const page = await at('/isolation');
      await page.getByRole('button', { name: t.everyNode, exact: true }).click();
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
