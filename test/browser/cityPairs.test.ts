import { expect, it } from 'vitest';
import { asked, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    door: /合肥与苏州在哪些层上相连/,
    pair: '合肥与苏州',
    knowledge: '知识',
    notDocumented: '未见记载',
    since: '2021 起',
    missingLayers: ['创新', '产业', '服务', '价值'],
    evidence: /^依据（/,
    anyLayer: '不限',
    first: '第一座城市',
    second: '第二座城市',
    year: '年份',
    stop: '不再对比',
    hangzhou: '杭州',
    shanghai: '上海',
    otherPair: '上海与杭州',
    onMap: '在地图上看',
  },
  en: {
    door: /On which layers are Hefei and Suzhou tied/,
    pair: 'Hefei and Suzhou (Jiangsu)',
    knowledge: 'Knowledge',
    notDocumented: 'not documented',
    since: 'since 2021',
    missingLayers: ['Innovation', 'Industry', 'Service', 'Value'],
    evidence: /^Evidence \(/,
    anyLayer: 'Any',
    first: 'First city',
    second: 'Second city',
    year: 'Year',
    stop: 'Stop comparing',
    hangzhou: 'Hangzhou',
    shanghai: 'Shanghai',
    otherPair: 'Shanghai and Hangzhou',
    onMap: 'On the map',
  },
} as const;

inChromium('a pair of cities', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('leads a planner from the door to what ties two cities, since when, by what, and what is missing', async () => {
      const page = await at('/');
      await page.getByRole('button', { name: t.door }).click();
      await page.getByRole('heading', { name: t.pair, exact: true }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/cities');
      expect(asked(page, 'pair')).toBe('city:hefei|city:suzhou');

      // Six layers: linked, weak, or not documented; and since when.
      const cells = page.locator('.pair-cells button');
      expect(await cells.count()).toBe(6);
      expect(await cells.first().textContent()).toContain(t.since);
      expect(await cells.filter({ hasText: t.notDocumented }).locator('.cell-name').allInnerTexts()).toEqual([...t.missingLayers]);
      await picture(page, `pair-${language}`);

      // One layer alone, and the ties behind it, each with its source.
      await cells.filter({ hasText: t.knowledge }).click();
      await untilAsked(page, 'tied', 'knowledge');
      expect(await page.locator('.pair-panel ol.links > li').count()).toBe(1);
      expect(await page.locator('.pair-panel ol.links .cited').count()).toBeGreaterThan(0);
      await reload(page);
      expect(await page.locator('.pair-panel ol.links > li').count()).toBe(1);
    });

    it('leads from a pair to the chains of co-operation, to another pair, to another year and to the map', async () => {
      const page = await at('/cities?pair=city:hefei%7Ccity:suzhou');
      await page.locator('.pair-panel').getByRole('button', { name: t.anyLayer, exact: true }).click();
      await untilAsked(page, 'way', 'any');
      await page.locator('.city-ways li').first().waitFor();
      await page.locator('.city-ways').getByText(t.evidence).first().click();
      await page.locator('.city-ways .link-item').first().waitFor();

      // Beside another pair, and beside an earlier year.
      const compare = page.locator('.pair-panel section').last();
      await compare.getByLabel(t.first).selectOption({ label: t.shanghai });
      await compare.getByLabel(t.second).selectOption({ label: t.hangzhou });
      await compare.getByRole('columnheader', { name: t.otherPair, exact: true }).waitFor();
      expect(await compare.locator('tr.differs').count()).toBeGreaterThan(3);
      await compare.locator('table').scrollIntoViewIfNeeded();
      await picture(page, `pair-beside-${language}`);
      await compare.getByLabel(t.year).selectOption('2019');
      await untilAsked(page, 'year', '2019');
      expect(asked(page, 'vs')).toBeNull();
      // The trains were counted in 2021: in 2019 nothing on that layer was documented yet.
      await compare.locator('tbody tr').first().getByText(t.notDocumented).waitFor();
      await compare.getByRole('button', { name: t.stop }).click();
      await untilAsked(page, 'year', null);

      // The same pair on the map, and back.
      await page.getByRole('button', { name: t.onMap }).click();
      await page.waitForURL((url) => url.pathname === '/');
      await page.getByRole('heading', { name: t.pair, exact: true }).waitFor();
      await page.goBack();
      await page.locator('.city-matrix').waitFor();
    });
  });
});
