import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { asked, untilAsked, untilPlaced } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    door: /^研究者/,
    first: '东南大学',
    into: '加入联合体：东南大学',
    broken: '2 条规则未满足，共 4 条',
    kept: '符合全部 4 条规则',
    apply: /^采用：加入/,
    fourProvinces: /规则要求不少于4个/,
    moreAtLeast: '加 至少',
    take: '采用方案 2',
    documented: '已有记载',
    built: '共建',
    canvas: '在画布上显示',
  },
  en: {
    door: /^Researcher/,
    first: 'Southeast University',
    into: 'Into the consortium: Southeast University',
    broken: '2 of 4 rules broken',
    kept: 'Keeps all 4 rules',
    apply: /^Apply: With .* added/,
    fourProvinces: /asks for at least 4/,
    moreAtLeast: 'More At least',
    take: 'Take proposal 2',
    documented: 'Documented',
    built: 'Built jointly',
    canvas: 'Show on canvas',
  },
} as const;

const hasMembers = (page: Page, count: number) => untilAsked(page, 'with', (members) => members.split(',').length === count);

const THREE = 'with=univ:fudan,univ:southeast-university,univ:zhejiang-university&lead=univ:fudan';

inChromium('consortia', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('leads a researcher from the door to a consortium that keeps the rules', async () => {
      const page = await at('/');
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
      await reload(page);
      await page.locator('.tray .outcome').getByText(t.kept).waitFor();

      await page.locator('.tray').getByRole('button', { name: t.canvas }).click();
      await untilPlaced(page, 3);
    });

    it('is reached and mended from the keyboard, which stays where it works', async () => {
      const page = await at('/partners?for=univ:fudan&topic=industry:biomed');
      await page.getByRole('checkbox', { name: t.into }).press('Space');
      await hasMembers(page, 2);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.tray:focus').waitFor();
      await page.getByRole('button', { name: t.apply }).first().press('Enter');
      await hasMembers(page, 3);
      await page.locator('.tray').getByText(t.kept).waitFor();
      await page.locator('.tray:focus').waitFor();
      await page.locator('.tray .node-name').first().press('Enter');
      await page.locator('.side:focus .panel').waitFor();
      await page.keyboard.press('c');
      await page.locator('.tray:focus').waitFor();
    });

    it('judges by other thresholds, and takes it back', async () => {
      const page = await at(`/partners?part=build&${THREE}`);
      await page.locator('.outcome').getByText(t.kept).waitFor();
      await page.locator('.rule').nth(1).getByRole('button', { name: t.moreAtLeast }).click();
      await page.locator('.checks .is-broken').getByText(t.fourProvinces).waitFor();
      expect(asked(page, 'rules')).toBe('provinces:on,provinces.least:4');
      await picture(page, `consortium-rules-${language}`);
      await page.goBack();
      await page.locator('.outcome').getByText(t.kept).waitFor();
    });

    it('proposes three different lists for a topic, and takes one', async () => {
      const page = await at('/partners?part=build&topic=industry:ic');
      await page.locator('.proposal-table thead th').nth(2).waitFor();
      const lists = await page.locator('.proposal-table tbody tr').first().locator('td').allInnerTexts();
      expect(new Set(lists).size).toBe(3);
      await picture(page, `proposals-${language}`);
      await page.getByRole('button', { name: t.take }).click();
      await page.locator('.outcome').getByText(t.kept).waitFor();
      await hasMembers(page, 3);
    });

    it('lists what the documents know, with the rules they keep', async () => {
      const page = await at('/partners');
      await page.getByRole('button', { name: t.documented, exact: true }).click();
      await page.locator('.undertaking').first().waitFor();
      const all = await page.locator('.known [role="status"]').textContent();
      await page.locator('.known select').first().selectOption({ label: t.built });
      await page.waitForFunction((before) => document.querySelector('.known [role="status"]')?.textContent !== before, all);
      await page.locator('.undertaking summary').first().click();
      await page.locator('.undertaking .checks > li').nth(3).waitFor();
      await picture(page, `undertakings-${language}`);
    });
  });
});
