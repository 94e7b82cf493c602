import { expect, it } from 'vitest';
import { ChainAnswer, ChainsAnswer } from '../../model/api/chains.ts';
import { PairingsAnswer } from '../../model/api/pairings.ts';
import { caller } from '../api/call.ts';
import { asked, untilPlaced } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { goTo, reload } from './settled.ts';

const TEXTS = {
  zh: {
    chains: '产业链',
    ic: /^集成电路/,
    glance: '一眼看缺口',
    gap: /未见记载\s*晶圆制造/,
    nearest: '可从哪里补',
    materials: '材料',
    evidence: '依据（1）',
    close: '关闭',
    table: '用表格读这张图',
    canvas: '放到画布上（60',
    pairings: '看配对',
    anhui: '安徽',
    cityMissing: '城市未见记载：5 家',
    untied: '只看未见联系的',
    clear: '清除全部筛选',
  },
  en: {
    chains: 'Chains',
    ic: /^Integrated circuits/,
    glance: 'What is missing, at a glance',
    gap: /Not documented\s*Wafer fabrication/,
    nearest: 'Where it could be filled from',
    materials: 'Materials',
    evidence: 'Evidence (1)',
    close: 'Close',
    table: 'Read the chart as a table',
    canvas: 'Show on the canvas (60',
    pairings: 'See pairings',
    anhui: 'Anhui',
    cityMissing: 'City not documented: 5',
    untied: 'Only without a documented tie',
    clear: 'Clear all filters',
  },
} as const;

inChromium('the chain map', ({ server, inBoth }) => {
  const api = caller(() => server().url);
  inBoth(TEXTS, (language, t, at) => {
    it('leads from the industries to a gap and to where it could be filled from', async () => {
      const page = await at('/');
      await page.locator('.rail').getByRole('link', { name: t.chains }).click();
      await page.locator('.chain-card').first().waitFor();
      const all = await api.get('/chains?limit=500', ChainsAnswer);
      expect(await page.locator('.chain-card').count()).toBe(all.items.filter(({ order }) => order === 'read').length);
      await picture(page, `chains-${language}`);
      await page.getByRole('button', { name: t.ic }).click();
      await page.getByRole('heading', { name: t.glance }).waitFor();
      expect(asked(page, 'industry')).toBe('industry:ic');
      const { segments } = await api.get('/chains/industry:ic', ChainAnswer);
      expect(await page.locator('.segment-box').count()).toBe(segments.length);
      expect(await page.locator('.diagram .feed').count()).toBe(segments.flatMap(({ feeds }) => feeds).length);
      await picture(page, `chain-${language}`);
      await page.locator('.diagram').getByRole('button', { name: t.gap }).click();
      await page.getByRole('heading', { name: t.nearest }).waitFor();
      expect(asked(page, 'segment')).toBe('fabrication');
    });

    it('says who fills a segment, where and on what evidence, and comes back by the address', async () => {
      const page = await at('/chains?industry=industry:ic');
      await page.getByText(t.table).click();
      await page.locator('tbody').getByRole('button', { name: t.materials, exact: true }).press('Enter');
      await page.locator('.side .actors > li').first().waitFor();
      await page.getByText(t.cityMissing).waitFor();
      await page.locator('.side .actors').getByText(t.evidence).first().click();
      await page.locator('.side .link-item .cited').first().waitFor();
      const before = await page.locator('.side h2').textContent();
      await reload(page);
      expect(await page.locator('.side h2').textContent()).toBe(before);
      await picture(page, `segment-${language}`);
      await page.locator('.side .actors .node-name').first().click();
      await page.locator('.side .fingerprint').waitFor();
      await page.goBack();
      await page.locator('.side .actors > li').first().waitFor();
    });

    it('puts the actors of a chain on the canvas and says how many of how many', async () => {
      const page = await at('/chains?industry=industry:ic');
      await page.getByRole('button', { name: t.canvas }).click();
      await untilPlaced(page, 60);
    });

    it('pairs places, and tells a pair from both sides', async () => {
      const page = await at('/chains?industry=industry:biomed');
      await page.getByRole('button', { name: t.pairings }).click();
      await page.locator('.pairings tbody tr').first().waitFor();
      await page.locator('.pairing-filters select').nth(1).selectOption({ label: t.untied });
      const { items } = await api.get('/pairings?industry=industry:biomed&linked=false&limit=20', PairingsAnswer);
      await page.waitForFunction((count) => document.querySelectorAll('.pairings tbody tr').length === count, items.length);
      await page.locator('.pairings tbody button').first().click();
      await page.locator('.pair-way[data-chosen="true"]').waitFor({ state: 'attached' });
      expect(await page.locator('.side .node-names .node-name').count()).toBe(
        [items[0]?.from, items[0]?.to].reduce((sum, side) => sum + (side?.nodes.length ?? 0), 0),
      );
      await picture(page, `pairings-${language}`);
    });

    it('keeps to a province, and offers a way on where nothing is left', async () => {
      const page = await at('/chains?industry=industry:ic');
      await page.getByRole('button', { name: t.anhui, exact: true }).click();
      const { totals } = await api.get('/chains/industry:ic?provinces=Anhui', ChainAnswer);
      await page.waitForFunction((gaps) => document.querySelectorAll('.segment-box.gap').length === gaps, totals.gaps);
      await goTo(page, `/chains?industry=industry:sw-350000&layers=value&provinces=Anhui`);
      const { none } = await api.get('/chains/industry:sw-350000?layers=value&provinces=Anhui', ChainAnswer);
      await page.getByText(none?.text[language === 'zh' ? 'zh' : 'en'] ?? '?').waitFor();
      await page.getByRole('button', { name: t.clear }).click();
      await page.locator('.places .bars').first().waitFor();
      expect(new URL(page.url()).search).toBe('?industry=industry:sw-350000');
    });
  });
});
