import { expect, it } from 'vitest';
import { asked, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium, PHONE } from './inChromium.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    page: '时间',
    undated: /39 件，其中 4 件未载明时间/,
    onMap: '看当时的地图',
    corridor: '廊道延展模式',
    details: '阶段与依据',
    g60: 'G60科创走廊',
    like: /最接近廊道延展模式/,
    step: /廊道延展模式：第2阶段/,
    earlier: '较早的年份',
    none: /改看 2015 → 2021/,
  },
  en: {
    page: 'Time',
    undated: /39, of them 4 undated/,
    onMap: 'That year on the map',
    corridor: 'Corridor-extension mode',
    details: 'Stages and evidence',
    g60: 'G60 corridor',
    like: /is most like Corridor-extension mode/,
    step: /Corridor-extension mode: stage 2/,
    earlier: 'Earlier year',
    none: /Look at 2015 → 2021/,
  },
} as const;

inChromium('the page of time', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('shows growth, stages, plans and events on one axis, and a year picked by keyboard holds everywhere', async () => {
      const page = await at('/');
      await page.locator('.rail').getByRole('link', { name: t.page, exact: true }).click();
      await page.locator('.layer-row').first().waitFor();
      expect(await page.locator('.layer-row').count()).toBe(6);
      expect(await page.locator('.band').count()).toBe(9);
      expect(await page.locator('.plot .register').count()).toBe(3);
      expect(await page.locator('.plan-row').count()).toBe(29);
      await page.getByText(t.undated).waitFor();
      await picture(page, `timeline-${language}`);

      // Brushed both ways: an event lights its mark, a year lights its events.
      await page.locator('.events li').nth(1).hover();
      await page.locator('.dot[data-lit]').waitFor();
      await page.locator('.years > *').first().focus();
      for (let year = 2004; year < 2008; year += 1) await page.keyboard.press('ArrowRight');
      await page.locator('.readout h3').filter({ hasText: '2008' }).waitFor();
      await page.locator('.events li[data-lit]').waitFor();
      await page.keyboard.press('Enter');
      await untilAsked(page, 'at', '2008');
      await reload(page);
      await page.locator('.under-way').waitFor();
      await page.getByRole('button', { name: t.onMap }).click();
      await page.locator('.map-frame canvas').waitFor();
      expect(asked(page, 'at')).toBe('2008');
    });

    it('sets what documents say of each mode beside what is measured, compares two, and classifies an area', async () => {
      const page = await at('/time');
      await page.locator('[role="tab"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.mode-card').nth(3).waitFor();
      await picture(page, `modes-${language}`);
      const corridor = page.locator('.mode-card').filter({ hasText: t.corridor });
      await corridor.getByRole('button', { name: t.details }).click();
      await page.locator('.stage-column').nth(2).waitFor();
      await corridor.getByRole('checkbox').check();
      await page.locator('.mode-card').nth(3).getByRole('checkbox').check();
      await page.locator('.profiles').waitFor();
      expect(await page.locator('.profiles tr[data-striking]').count()).toBe(3);
      expect([asked(page, 'a'), asked(page, 'b')]).toEqual(['mode:corridor', 'mode:pan-network']);
      await page.getByRole('button', { name: t.g60, exact: true }).click();
      await page.getByText(t.like).waitFor();
      await reload(page);
      await page.locator('.likenesses li').nth(3).waitFor();
      await page.locator('.stage-column').nth(2).waitFor();
      await page.locator('.mode-tools').scrollIntoViewIfNeeded();
      await picture(page, `modes-compared-${language}`);
    });

    it('compares two dates, from one stage to the next, on a map that stays', async () => {
      const page = await at('/time?tab=difference');
      await page.getByRole('button', { name: t.step }).click();
      await untilAsked(page, 'since', '2017');
      await untilAsked(page, 'until', '2020');
      await page.locator('.change-kinds [data-change="ended"] b').filter({ hasText: '30' }).waitFor();
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 50);
      await picture(page, `two-dates-${language}`);
      await page.locator('.pairs .pair').nth(2).focus();
      await page.locator('.tie[data-lit]').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.pairs .link-item').first().waitFor();
      expect(asked(page, 'pair')).not.toBeNull();
      await page.locator('.change-kinds [data-change="new"]').click();
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 6);
      expect(await page.locator('.tie[data-change="new"]').count()).toBe(6);
      await reload(page);
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 6);
      await page.getByRole('slider', { name: t.earlier }).focus();
      await page.keyboard.press('ArrowLeft');
      await untilAsked(page, 'since', '2016');
    });

    it('says why there is nothing to see between two years that nobody dates, and offers others', async () => {
      const page = await at('/time?tab=difference&since=1942&until=1943');
      await page.getByRole('button', { name: t.none }).click();
      await page.locator('.tie').first().waitFor();
    });

    it('lays the map of two dates above the list on a phone', async () => {
      const page = await at('/time?tab=difference&since=2017&until=2020', { viewport: PHONE });
      const [map, list] = await Promise.all(['.change-map svg', '.pairs'].map((part) => page.locator(part).boundingBox()));
      expect(map?.width).toBeGreaterThan(300);
      expect(list?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0));
    });
  });
});
