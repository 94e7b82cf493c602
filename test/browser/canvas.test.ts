import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { asked, placed, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium, PHONE } from './inChromium.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    undo: '撤销',
    redo: '重做',
    again: '重排',
    table: '表格',
    show: '显示',
    hidden: '隐藏 1 个',
    pair: '合肥 与 苏州',
    cities: '41 个城市',
    kept: '只保存在本浏览器中',
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    again: 'Anew',
    table: 'Table',
    show: 'Show',
    hidden: '1 hidden',
    pair: 'Hefei and Suzhou',
    cities: '41 cities',
    kept: 'kept in this browser only',
  },
} as const;

const THREE = 'on=city:hefei@0,0;city:suzhou@300,40;city:shanghai@420,200';

inChromium('the canvas', ({ visit, inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('begins with the cities on the map, and arranges them otherwise in a step that can be taken back', async () => {
      const page = await at('/explore');
      await expectAccessible(page);
      await page.getByRole('button', { name: t.cities }).click();
      await untilAsked(page, 'lay', 'map');
      const on = asked(page, 'on');
      expect(placed(page)).toHaveLength(41);
      await page.locator('.stage-foot').getByText('41 ').first().waitFor();
      await picture(page, `canvas-map-${language}`);
      await page.locator('.tools select').first().selectOption('rings');
      await untilAsked(page, 'lay', 'rings');
      expect(asked(page, 'on')).not.toBe(on);
      await page.getByRole('button', { name: t.undo }).click();
      await untilAsked(page, 'lay', 'map');
      expect(asked(page, 'on')).toBe(on);
      await expectAccessible(page);
    });

    it('groups institutions by city with their counts, opens a city, and brings a long arrangement back', async () => {
      const page = await at('/explore');
      await page.locator('.beginnings button').nth(1).click();
      await untilAsked(page, 'by', 'city');
      const first = page.locator('.group-list button').first();
      await first.waitFor();
      expect(Number(await page.locator('.group-list .number').first().textContent())).toBeGreaterThan(50);
      await picture(page, `canvas-groups-${language}`);
      await page.locator('.stage-foot').getByText(t.kept).waitFor();
      await first.click();
      await untilAsked(page, 'open', (value) => value.includes('city:'));
      expect(await first.getAttribute('aria-expanded')).toBe('true');
      await picture(page, `canvas-open-${language}`);
      await reload(page);
      await page.locator('.group-list button[aria-expanded="true"]').waitFor();
      // All of them, more than a page of the API holds.
      await page
        .locator('.stage-foot')
        .getByText(/7\d\d \D*7\d\d/)
        .waitFor();
    });

    it('pins and hides by key, tells what is hidden, and shows the same in the table', async () => {
      const page = await at(`/explore?${THREE}`);
      await page.getByRole('button', { name: t.table }).click();
      const row = page.locator('.dock tbody tr').filter({ hasText: language === 'zh' ? '苏州' : 'Suzhou' });
      await row.getByRole('button').click();
      await untilAsked(page, 'sel', (value) => value.includes('city:suzhou'));
      expect(await row.getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('p');
      await untilAsked(page, 'on', (value) => value.includes('city:suzhou@300,40!'));
      await page.keyboard.press('h');
      await untilAsked(page, 'hide', (value) => value.includes('city:suzhou'));
      await page.locator('.stage-foot').getByText(t.hidden).waitFor();
      await picture(page, `canvas-table-${language}`);
      await expectAccessible(page);
      await page.locator('.stage-foot').getByRole('button', { name: t.show }).click();
      await untilAsked(page, 'hide', (value) => !value.includes('city:suzhou'));
      await page.keyboard.press('Control+z');
      await untilAsked(page, 'hide', (value) => value.includes('city:suzhou'));
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await untilAsked(page, 'on', (value) => !value.includes('!'));
      await page.getByRole('button', { name: t.redo }).click();
      await untilAsked(page, 'on', (value) => value.includes('city:suzhou@300,40!'));
      await page.getByRole('button', { name: t.again }).click();
      await untilAsked(page, 'lay', 'force');
      expect(asked(page, 'on')).toContain('city:suzhou@300,40!');
      expect(asked(page, 'on')).not.toContain('city:hefei@0,0');
    });

    it('is walked through by keyboard, on the canvas and in its list', async () => {
      const page = await at(`/explore?${THREE}&sel=city:hefei`);
      await page.locator('.panel-head h2').waitFor();
      await page.locator('.network').focus();
      await page.keyboard.press('ArrowRight');
      await untilAsked(page, 'sel', (value) => value.includes('city:suzhou'));
      await page.locator('aside .mirror summary').last().click();
      await page.locator('aside .mirror li button').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.locator('aside .mirror [aria-live]').getByText(/2/).waitFor();
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('aside .mirror li').count()).toBe(3);
    });

    it('shows a pair: its six layers, and each link with its source', async () => {
      const page = await at(`/explore?${THREE}&pair=city:hefei|city:suzhou`);
      await page.getByRole('heading', { name: t.pair }).waitFor();
      expect(await page.locator('.panel .fingerprint li').count()).toBe(6);
      expect(await page.locator('.panel .cited').count()).toBeGreaterThan(0);
      await expectAccessible(page);
    });
  });

  it('says so when an arrangement is kept in another browser', async () => {
    const page = await visit('/explore?on=~elsewhere');
    await page.getByRole('status').getByText('另一个浏览器').waitFor();
  });

  it('opens a group as one comes nearer, and closes it from afar', async () => {
    const near = 'on=city:hefei@0,0;city:suzhou@100,0;city:shanghai@50,80&by=type';
    const page = await visit(`/explore?${near}`);
    await page.locator('.group-list button').first().waitFor();
    for (let step = 0; step < 3; step += 1) await page.locator('.zoom button').first().click();
    await page.locator('.group-list button[aria-expanded="true"]').first().waitFor();
    expect(asked(page, 'open')).toBeNull();
    await page.locator('.zoom button').last().click();
    await page.waitForFunction(() => document.querySelector('.group-list button[aria-expanded="true"]') === null);
  });

  it.each(['light', 'dark'] as const)('has nothing serious against it on a phone in %s', async (colorScheme) => {
    const page = await visit(`/explore?${THREE}`, { viewport: PHONE, colorScheme });
    await expectAccessible(page);
    await picture(page, `canvas-phone-${colorScheme}`);
  });
});
